using System.Text;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>An official document as plain text, so that its blocks can be read in a golden file: 〈 〉 around what states a fact, | between cells.</summary>
internal static class BlockText
{
    public static string Of(OfficialDocument document, bool withKeys = false)
    {
        var text = new StringBuilder().Append("# ").Append(document.Name).Append('\n');
        foreach (var section in document.Sections)
        {
            text.Append("## ").Append(section.Name).Append('\n');
            foreach (var block in section.Blocks) text.Append(Block(block, withKeys)).Append('\n');
        }

        return text.ToString();
    }

    private static string Block(DocumentBlock block, bool withKeys) => block switch
    {
        TextBlock line => $"{line.Role}: {Runs(line.Runs, withKeys)}",
        TableBlock table => Table(table.Table, withKeys),
        _ => throw new InvalidOperationException(),
    };

    private static string Table(PaperTable table, bool withKeys) => string.Join('\n',
        [$"Table {string.Join(' ', table.Widths)} mm, {table.HeadRows} head rows", .. table.Rows.Select(row => Row(row, withKeys))]);

    private static string Row(PaperRow row, bool withKeys) => "  " + (row.ItemKind is { } kind ? $"*{kind} " : "") + "| " + string.Join(" | ", row.Cells.Select(c => Cell(c, withKeys)));

    private static string Cell(PaperCell cell, bool withKeys)
    {
        var span = (cell.ColumnSpan, cell.RowSpan) is (1, 1) ? "" : $"{cell.ColumnSpan}×{cell.RowSpan} ";
        return $"{cell.Column}:{span}{cell.Kind.ToString()[0]}{(cell.Indent > 0 ? cell.Indent : "")} {Runs(cell.Runs, withKeys)}".TrimEnd();
    }

    private static string Runs(IReadOnlyList<TextRun> runs, bool withKeys) =>
        string.Concat(runs.Select(r => r.Key is { } key ? $"〈{r.Text}{(withKeys ? "=" + FactKeyText.Print(key) : "")}〉" : r.Text)).Replace('\n', '↵');
}
