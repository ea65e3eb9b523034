using Gouji.Model;
using Gouji.Reading.Mapping.General;

namespace Gouji.Pipeline.Tests.Checking;

/// <summary>Makes the grid that an example's table figures are of: 表格数「合计／决算数」.金额 is the cell of row 合计 under the head 决算数.</summary>
internal static class ExampleGrid
{
    public static IReadOnlyList<FigureGrid> Of(IReadOnlyList<Statement> statements)
    {
        List<Statement> cells = [.. statements.Where(s => s.At.Item?.Kind == "表格数")];
        return [.. cells.GroupBy(s => s.Part).Select(g => Grid([.. g], g.Key == "附件2" ? "示例表" : g.Key))];
    }

    private static FigureGrid Grid(List<Statement> cells, string name)
    {
        List<string> rows = [.. cells.Select(RowOf).Distinct()];
        List<string> columns = [.. cells.Select(ColumnOf).Distinct()];
        List<IReadOnlyList<Statement?>> grid = [.. rows.Select(r => (IReadOnlyList<Statement?>)[.. columns.Select(c => cells.Find(s => RowOf(s) == r && ColumnOf(s) == c))])];
        return new FigureGrid(name, cells[0].Part, RowLines.Of([.. rows.Select(LabelOf)]), [.. columns.Select(ColumnLine)], grid, false);
    }

    /// <summary>A code stands before the name of its class.</summary>
    private static RowLabel LabelOf(string row)
    {
        var code = row.Split(' ') is [var first, _] && first.All(char.IsAsciiDigit) ? first : "";
        var printed = code.Length > 0 ? row[(code.Length + 1)..] : row;
        return RowLabel.Of(printed, code.Length);
    }

    private static GridLine ColumnLine(string head) => GridColumn.LineOf(head);

    private static string RowOf(Statement statement) => statement.At.Item!.Name.Split('／')[0];

    private static string ColumnOf(Statement statement) => statement.At.Item!.Name.Split('／')[1];
}
