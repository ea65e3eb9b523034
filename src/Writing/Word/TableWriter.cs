using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>Writes a table of the paper form: fixed widths, merged cells, heads repeated on every page.</summary>
internal sealed class TableWriter(WordXml xml, RunWriter runs)
{
    /// <summary>The most Word takes for the height of a row, in twips (22 inches).</summary>
    private const int Highest = 31_680;

    private static readonly string[] s_sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    /// <param name="caption">What the table is called to who cannot see it.</param>
    /// <param name="keepsNext">Whether its last row stays with what follows.</param>
    public void Write(PaperTable table, string caption, PageLayout page, bool keepsNext)
    {
        var grid = new TableGrid(table, page.TextWidth);
        var fit = TableFit.Choose(grid, Twips.Of(page.TextHeight));
        xml.Start("tbl");
        WriteProperties(grid, caption);
        for (var row = 0; row < table.Rows.Count; row++) WriteRow(grid, fit, row, Twips.Of(page.TextHeight), keepsNext && row == table.Rows.Count - 1);
        xml.End();
    }

    private void WriteProperties(TableGrid grid, string caption)
    {
        xml.Start("tblPr").Start("tblW").With("w", grid.Width(0, grid.Columns)).With("type", "dxa").End().Value("jc", "center").Start("tblBorders");
        foreach (var side in s_sides) xml.Start(side).With("val", "single").With("sz", 4).With("space", 0).With("color", "auto").End();
        xml.End().Start("tblLayout").With("type", "fixed").End();
        xml.Start("tblCellMar");
        foreach (var side in s_sides.AsSpan(0, 4)) xml.Start(side).With("w", side is "left" or "right" ? TableFit.Margin : TableFit.Margin / 2).With("type", "dxa").End();
        xml.End();
        xml.Value("tblCaption", XmlCharacters.Clean(caption)).End().Start("tblGrid");
        for (var column = 0; column < grid.Columns; column++) xml.Start("gridCol").With("w", grid.Width(column, 1)).End();
        xml.End();
    }

    /// <summary>Rows stay whole, but for one that takes more than half a page.</summary>
    private void WriteRow(TableGrid grid, TableFit fit, int row, int page, bool keepsNext)
    {
        var least = Math.Max(fit.Type.Row, Twips.Of(grid.Table.Rows[row].Height ?? 0));
        xml.Start("tr").Start("trPr");
        if (fit.Height(row) <= page / 2) xml.Flag("cantSplit");
        xml.Start("trHeight").With("val", Math.Min(Highest, least)).With("hRule", "atLeast").End();
        if (row < grid.Table.HeadRows) xml.Flag("tblHeader");
        xml.End();
        foreach (var slot in grid.Slots(row)) WriteCell(grid, fit, row, slot, keepsNext);
        xml.End();
    }

    private void WriteCell(TableGrid grid, TableFit fit, int row, TableSlot slot, bool keepsNext)
    {
        var isVertical = slot is { Cell: { } head, GoesOn: false } && fit.IsVertical(head, row);
        xml.Start("tc").Start("tcPr").Start("tcW").With("w", grid.Width(slot.Column, slot.Span)).With("type", "dxa").End();
        if (slot.Span > 1) xml.Value("gridSpan", slot.Span);
        if (slot.GoesOn) xml.Flag("vMerge");
        else if (slot.GoesDown) xml.Value("vMerge", "restart");
        if (isVertical) xml.Value("textDirection", "tbRlV");
        xml.Value("vAlign", "center").End();
        WriteWords(slot.GoesOn ? null : slot.Cell, fit, keepsNext);
        xml.End();
    }

    private void WriteWords(PaperCell? cell, TableFit fit, bool keepsNext)
    {
        xml.Start("p").Start("pPr").Value("pStyle", fit.Type.Style.Id);
        if (keepsNext) xml.Flag("keepNext");
        if (cell is { Indent: > 0 }) xml.Start("ind").With("firstLineChars", cell.Indent * 100).With("firstLine", cell.Indent * fit.Type.Character).End();
        if (cell is not null && IsLeft(cell, fit)) xml.Value("jc", "left");
        xml.End();
        if (cell is not null) runs.Write(cell.Runs);
        xml.End();
    }

    private static bool IsLeft(PaperCell cell, TableFit fit) => cell.Kind switch
    {
        PaperCellKind.Label => true,
        PaperCellKind.Words => fit.Wraps(cell),
        _ => false,
    };
}
