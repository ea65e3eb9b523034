using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>A line of an export of the accounts.</summary>
/// <param name="Economic">The code of 部门预算支出经济分类, or empty.</param>
/// <param name="Functional">The code of 支出功能分类, or empty.</param>
/// <param name="Amounts">What it states, by stage, in 万元; blanks are left out.</param>
/// <param name="IsBasic">Whether it is charged to basic spending; null where the export does not say.</param>
public sealed record AccountLine(string Economic, string Functional, string Name, IReadOnlyDictionary<Stage, decimal> Amounts, bool? IsBasic, Location Place)
{
    /// <summary>The facts its money counts to; none where it is not mapped.</summary>
    public IReadOnlyList<FactKey> Facts { get; init; } = [];

    public bool HasCode => Economic.Length > 0 || Functional.Length > 0;
}
