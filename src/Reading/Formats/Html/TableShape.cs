namespace Gouji.Reading.Formats.Html;

/// <summary>Tells a table that only lays out a page from one that is a table.</summary>
internal static class TableShape
{
    private const int MostLayoutCells = 20;
    private const int LongText = 8;

    /// <summary>Whether its cells are to be read as blocks, one after the other.</summary>
    public static bool IsLayout(HtmlNode table)
    {
        if (table.Marks.Contains("presentation", StringComparison.OrdinalIgnoreCase)) return true;
        int cells = 0, rows = 0;
        HtmlNode? heaviest = null;
        foreach (var cell in Rows(table).SelectMany(row => { rows++; return Cells(row); }))
        {
            cells++;
            if (heaviest is null || cell.Weight.Text > heaviest.Weight.Text) heaviest = cell;
        }
        return cells <= 1 || HoldsThePage(table, heaviest!, cells, rows);
    }

    public static IEnumerable<HtmlNode> Rows(HtmlNode table) => table.Children.SelectMany(part => part.Name == "tr" ? [part] : Tagset.IsRowGroup(part.Name) ? part.Children.Where(c => c.Name == "tr") : []);

    public static IEnumerable<HtmlNode> Cells(HtmlNode row) => row.Children.Where(c => Tagset.IsCell(c.Name));

    /// <summary>One cell with nearly everything: in it a table again, or many paragraphs. A form spreads over its cells.</summary>
    private static bool HoldsThePage(HtmlNode table, HtmlNode heaviest, int cells, int rows)
    {
        var (all, one) = (table.Weight, heaviest.Weight);
        if (one.Tables > 0 && one.Text * 2L >= all.Text) return true;
        return cells <= MostLayoutCells && one.Text * 5L >= all.Text * 4L && one.Breaks >= LongText && (cells <= rows || cells <= 4);
    }
}
