using System.Globalization;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Html;

/// <summary>A table of an official document: merged cells, heads that programs reading aloud know as heads, columns as wide as on paper.</summary>
internal sealed class PaperTableHtml(HtmlWriter html, Action<IReadOnlyList<TextRun>> write)
{
    public void Write(PaperTable table, string name)
    {
        html.Open("div", ("class", "wide"), ("role", "region"), ("tabindex", "0"), ("aria-label", name));
        html.Open("table");
        WriteWidths(table.Widths);
        var heads = Math.Clamp(table.HeadRows, 0, table.Rows.Count);
        WriteRows("thead", table.Rows.Take(heads), heads);
        WriteRows("tbody", table.Rows.Skip(heads), table.Rows.Count - heads);
        html.Close("table");
        html.End("div");
    }

    /// <summary>In percent, as attributes: a style of its own the policy would not allow.</summary>
    private void WriteWidths(IReadOnlyList<decimal> widths)
    {
        var total = widths.Sum();
        html.Open("colgroup");
        foreach (var width in widths) html.Open("col", ("width", total > 0 ? Math.Round(width * 100 / total, 1).ToString(CultureInfo.InvariantCulture) + "%" : null));
        html.Close("colgroup");
    }

    private void WriteRows(string group, IEnumerable<PaperRow> rows, int count)
    {
        if (count == 0) return;
        html.Open(group);
        foreach (var (index, row) in rows.Index())
        {
            html.Open("tr");
            foreach (var cell in row.Cells) Write(cell, group == "thead", count - index);
            html.End("tr");
        }

        html.Close(group);
    }

    private void Write(PaperCell cell, bool isHead, int rowsLeft)
    {
        var tag = cell.Kind is PaperCellKind.Head or PaperCellKind.Label ? "th" : "td";
        html.Open(
            tag,
            ("scope", tag == "td" ? null : isHead ? "col" : "row"),
            ("class", cell.Kind switch { PaperCellKind.Head => "head", PaperCellKind.Figure => "fig", PaperCellKind.Empty => "none", _ => null }),
            ("rowspan", Span(Math.Min(cell.RowSpan, rowsLeft))),
            ("colspan", Span(cell.ColumnSpan)));
        if (cell.Indent > 0) html.Text(new string('\u3000', Math.Min(cell.Indent, 8)));
        write(cell.Runs);
        html.Close(tag);
    }

    private static string? Span(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;
}
