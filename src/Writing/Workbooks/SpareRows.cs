using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Adds rows to a table for more projects or indicators: like the last one, with nothing in them.</summary>
internal sealed class SpareRows(FilingIndex facts, int count)
{
    public DocumentSection In(DocumentSection section) => section with { Blocks = [.. section.Blocks.Select(b => b is TableBlock table ? new TableBlock(In(table.Table)) : b)] };

    private PaperTable In(PaperTable table)
    {
        foreach (var kind in table.Rows.Select(r => r.ItemKind).OfType<string>().Distinct().ToList()) table = In(table, kind);
        return table;
    }

    private PaperTable In(PaperTable table, string kind)
    {
        List<PaperRow> rows = [.. table.Rows];
        var last = rows.FindLastIndex(r => r.ItemKind == kind);
        if (ItemOf(rows[last], kind) is not { } item) return table;
        var first = last;
        while (first > 0 && rows[first - 1].ItemKind == kind && ItemOf(rows[first - 1], kind) == item) first--;
        var next = Math.Max(item.Ordinal, facts.Items(kind, item.List).Select(i => i.Ordinal).DefaultIfEmpty().Max()) + 1;
        var template = Template(rows, first, last, kind);
        for (var row = 0; row <= last; row++) rows[row] = Stretched(rows[row], row, last, kind, count * template.Count);
        for (var i = 0; i < count; i++) rows.InsertRange(last + 1 + i * template.Count, template.Select(r => Renewed(r, kind, next + i)));
        return table with { Rows = rows };
    }

    private static ItemKey? ItemOf(PaperRow row, string kind) => row.Cells.SelectMany(c => c.Runs).Select(r => r.Key?.Item).FirstOrDefault(i => i?.Kind == kind);

    /// <summary>The rows of the last item; a cell merged from an item before it gets one of its own there.</summary>
    private static List<PaperRow> Template(List<PaperRow> rows, int first, int last, string kind)
    {
        List<PaperRow> template = [.. rows.GetRange(first, last - first + 1).Select((r, i) => r with { Cells = [.. r.Cells.Select(c => c with { RowSpan = Math.Min(c.RowSpan, last - first - i + 1) })] })];
        var covering = rows.Take(first).SelectMany((r, i) => r.ItemKind == kind ? r.Cells.Where(c => i + c.RowSpan > first) : []);
        template[0] = template[0] with { Cells = [.. template[0].Cells.Concat(covering.Select(c => c with { RowSpan = template.Count })).OrderBy(c => c.Column)] };
        return template;
    }

    /// <summary>The name of a block stands beside all its items, so it reaches over the new rows too; what was merged over items does not.</summary>
    private static PaperRow Stretched(PaperRow row, int at, int last, string kind, int more) => row with
    {
        Cells = [.. row.Cells.Select(c => at + c.RowSpan > last && (row.ItemKind != kind || at + c.RowSpan > last + 1) ? c with { RowSpan = c.RowSpan + more } : c)],
    };

    private static PaperRow Renewed(PaperRow row, string kind, int ordinal) => row with { Cells = [.. row.Cells.Select(c => c with { Runs = Renewed(c, kind, ordinal) })] };

    private static IReadOnlyList<TextRun> Renewed(PaperCell cell, string kind, int ordinal)
    {
        if (cell.Runs.All(r => r.Key is null)) return cell.Runs;
        return [.. cell.Runs.Where(r => r.Key is not null).Select(r => new TextRun("", r.Key!.Item?.Kind == kind ? r.Key with { Item = r.Key.Item with { Ordinal = ordinal } } : r.Key))];
    }
}
