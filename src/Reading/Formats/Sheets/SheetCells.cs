using Gouji.Model;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>Makes paragraphs and tables of the cells of one sheet.</summary>
internal sealed class SheetCells(string file, SheetContents sheet, Allowance allowance)
{
    /// <summary>Blank rows at the end of a table that are kept: the one under heads that have no item.</summary>
    private const int BlankRowsKept = 1;

    /// <summary>The lines of a cell, each a paragraph.</summary>
    public IReadOnlyList<Paragraph> Paragraphs(int row, SheetCell cell)
    {
        var place = sheet.Place(file, row, cell.Column);
        var text = cell.Text;
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            allowance.SpendParagraph(text.Length);
            return [new Paragraph(text, place)];
        }

        List<Paragraph> lines = [];
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            allowance.SpendParagraph(line.Length);
            lines.Add(new Paragraph(line.ToString(), place));
        }

        return lines;
    }

    /// <summary>The rows as a table without columns that hold nothing; null where there is nothing in them.</summary>
    public Table? Table(List<SheetRow> rows, int number)
    {
        var (first, end) = (0, rows.Count);
        while (first < end && rows[first].IsEmpty) first++;
        while (end > first && rows[end - 1].IsEmpty) end--;
        if (first == end) return null;
        end = Math.Min(rows.Count, end + BlankRowsKept);
        return new SheetTable(this, sheet, rows.GetRange(first, end - first), allowance).Build(number);
    }

    public Paragraph Blank(int row, int column)
    {
        allowance.SpendParagraph(0);
        return new Paragraph("", sheet.Place(file, row, column));
    }
}
