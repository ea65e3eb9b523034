using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Lays a section of a document out on a sheet: paragraphs over its whole width, tables with their merged cells.</summary>
internal static class SectionLayout
{
    /// <summary>The text area of GB/T 9704-2012 in mm, upright and across.</summary>
    public const decimal Upright = 156m;
    public const decimal Across = 225m;

    /// <param name="asks">Whether lines under tables get cells for what is to be filled in.</param>
    public static SheetPlan Of(DocumentSection section, string name, bool asks = false)
    {
        var grid = Grid(section, asks);
        var plan = new SheetPlan(name, grid.Widths);
        var longest = 0;
        foreach (var block in section.Blocks)
        {
            if (block is TextBlock text) TextLayout.Add(plan, grid, text, asks);
            if (block is not TableBlock { Table: var table }) continue;
            var first = plan.Rows.Count + 1;
            var head = TableLayout.Add(plan, grid, table);
            if (head > 0 && table.Rows.Count > longest) (longest, plan.RepeatedRows) = (table.Rows.Count, (first, first + head - 1));
        }

        return plan;
    }

    private static SheetColumns Grid(DocumentSection section, bool asks)
    {
        var grid = new SheetColumns();
        var tables = section.Blocks.OfType<TableBlock>().Select(b => b.Table).ToList();
        foreach (var table in tables) grid.Add(table.Widths);
        if (tables.Count == 0 || grid.Width < Upright / 2) grid.AddEdge(Upright, 1);
        if (asks) foreach (var line in section.Blocks.OfType<TextBlock>().Where(TextLayout.Asks)) AskedLine.AddEdges(grid, line);
        return grid;
    }
}
