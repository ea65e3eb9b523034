using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>What stands in a field's cells.</summary>
/// <param name="Text">As it is printed in tables; empty where nothing is known.</param>
/// <param name="Differs">Where a person entered another value than the one worked out: the latter; else null.</param>
/// <param name="AnswersAs">The field whose text it shows, where the place leaves open which stage or scope is meant, or a part shows what all share; else its own key.</param>
public sealed record LiveCell(string Text, Origin Origin, bool IsToRevise, string? Differs, string AnswersAs)
{
    public bool IsComputed => Origin == Origin.Computed;
}
