using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A row of the indicator table: what is stated of one indicator, each null where the form has no such column.</summary>
internal sealed record Indicator(Item Item, string First, string Second, Statement? Target, Statement? Actual, Statement? Weight, Statement? Score, Statement? Reason)
{
    /// <summary>The indicators of the report, in reading order.</summary>
    public static IEnumerable<Indicator> Of(FactBook book)
    {
        var columns = book.Report.Statements.Where(s => s.At.Item?.Kind == "指标").ToLookup(s => s.At.Item!);
        foreach (var column in columns)
            yield return new Indicator(column.Key, Words(column, "指标.一级"), Words(column, "指标.二级"), Find(column, "指标.目标值"), Find(column, "指标.实际值"), Find(column, "指标.分值"), Find(column, "指标.得分"), Find(column, "指标.偏差原因"));
    }

    /// <summary>Score and weight in points, or null where one of them is not a number.</summary>
    public (decimal Score, decimal Weight)? Points => Score?.Amount is { } score && Weight?.Amount is { } weight ? (score.Base, weight.Base) : null;

    private static Statement? Find(IEnumerable<Statement> row, string concept) => row.FirstOrDefault(s => s.Concept.Name == concept);

    private static string Words(IEnumerable<Statement> row, string concept) => Find(row, concept)?.Value.Printed ?? "";
}
