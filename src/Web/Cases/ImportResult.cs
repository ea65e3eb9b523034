using Gouji.Model;
using Gouji.Workflow.Cases;

namespace Gouji.Web.Cases;

/// <summary>What filling a case from a file gave. A closed set.</summary>
public abstract record ImportResult;

/// <summary>It was filled in.</summary>
/// <param name="Revision">The revision of the case that it made.</param>
/// <param name="Fields">How many fields were written.</param>
/// <param name="ToRevise">Those of them a person has to look at: read from a picture without certainty, or of another year.</param>
/// <param name="Questions">What was not understood, each with its place.</param>
public sealed record Imported(long Revision, int Fields, IReadOnlyList<FieldToRevise> ToRevise, IReadOnlyList<Sentence> Questions) : ImportResult;

/// <summary>A field that was written and that a person has to look at.</summary>
/// <param name="Place">Where in the original it was read; null where it was read in none.</param>
public sealed record FieldToRevise(string Key, string? Text, Sentence? Place);

/// <summary>It was not; the sentence names trouble and remedy.</summary>
public sealed record ImportRefused(Sentence Why, RefusalKind Kind = RefusalKind.Incomplete) : ImportResult
{
    public static ImportRefused Of(Refusal refusal) => new(refusal.Why, refusal.Kind);
}
