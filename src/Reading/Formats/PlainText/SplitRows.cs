using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>Joins rows that a cell ending in an empty paragraph has split in two.</summary>
/// <remarks>
/// The parts of a split row have together as many cells as the row below them, which begins with an empty cell: the
/// continuation of the merged cell that was split (绩 效 指 标 down the side of an indicator table).
/// </remarks>
internal static class SplitRows
{
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<Paragraph>>> Join(List<List<List<Paragraph>>> rows)
    {
        var joined = new List<List<List<Paragraph>>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            joined.Add(rows[i]);
            if (IsSplit(rows, i)) Append(rows[i], rows[++i]);
        }
        return joined;
    }

    private static bool IsSplit(List<List<List<Paragraph>>> rows, int at)
    {
        if (at + 2 >= rows.Count) return false;
        var (first, second, below) = (rows[at], rows[at + 1], rows[at + 2]);
        return first.Count < second.Count && first.Count + second.Count == below.Count && !IsEmpty(second[0]) && IsEmpty(below[0]);
    }

    private static bool IsEmpty(List<Paragraph> cell) => cell.TrueForAll(paragraph => string.IsNullOrWhiteSpace(paragraph.Text));

    /// <summary>The blank line that looked like the end of the row is the empty paragraph that ends the cell.</summary>
    private static void Append(List<List<Paragraph>> first, List<List<Paragraph>> second)
    {
        var last = first[^1][^1];
        if (last.Place is LinePlace place) first[^1].Add(new Paragraph("", new LinePlace(place.File, place.Line + 1, 0, 0)));
        first.AddRange(second);
    }
}
