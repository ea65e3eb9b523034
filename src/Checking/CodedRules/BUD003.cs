using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Each row under 公用经费 stays within its budget; a reason given for 公用经费 as a whole covers its rows.</summary>
internal sealed class BUD003 : ICodedRule
{
    private static readonly (string Concept, string[] Names)[] s_rows =
    [
        ("办公经费", ["办公经费", "办公费"]),
        ("水电差旅费", ["水费", "电费", "水电", "差旅费"]),
        ("会议培训费", ["会议费", "培训费"]),
    ];

    public IEnumerable<Outcome> Check(RuleContext context) => s_rows
        .SelectMany(row => BudgetLimit.Check(context, row.Concept, [.. row.Names, "公用经费", "公用支出"]));
}
