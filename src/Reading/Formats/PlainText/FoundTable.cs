using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>A table recognised among the lines of a text, before it has its number.</summary>
/// <param name="End">The line behind it.</param>
/// <param name="Rows">The cells of each row as paragraphs; every cell has one at least.</param>
/// <param name="IsAlignedRight">Whether a short row lacks cells on the left, where merges are, or on the right.</param>
internal sealed record FoundTable(int End, IReadOnlyList<IReadOnlyList<IReadOnlyList<Paragraph>>> Rows, bool IsAlignedRight)
{
    /// <summary>Lays the cells out on a grid: a short row's first cell spans the columns it lacks.</summary>
    public Table Build(int number)
    {
        var width = Rows.Max(row => row.Count);
        return new Table(number, width, [.. Rows.Select((row, index) => new TableRow(index + 1, Lay(row, index, width)))]);
    }

    private Cell[] Lay(IReadOnlyList<IReadOnlyList<Paragraph>> row, int index, int width)
    {
        var lacking = IsAlignedRight ? width - row.Count : 0;
        var cells = new Cell[row.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = new Cell(index, i == 0 ? 0 : i + lacking, 1, i == 0 ? lacking + 1 : 1, row[i], []);
        return cells;
    }
}
