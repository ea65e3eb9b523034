using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>A short piece of the source in one line: what stands before the spot, the spot, what stands after it.</summary>
internal sealed record Excerpt(string Before, string Marked, string After)
{
    private const int CellsAround = 3;
    private const int CellWidth = 18;
    private const int LettersAround = 20;
    private const int LongestMark = 40;
    private const string Between = " │ ";

    public string Line => Before + Marked + After;

    /// <summary>The line of ^^^ that marks the spot under <see cref="Line"/>.</summary>
    public string Marks => new string(' ', DisplayWidth.Of(Before)) + new string('^', Math.Max(1, DisplayWidth.Of(Marked)));

    /// <summary>The row with the cell marked, or the words around the characters; what is printed where the source cannot be shown.</summary>
    public static Excerpt? Of(Spot spot, SourceLookup source, string blank)
    {
        if (source.Find(spot.Location) is not { } found) return spot.Printed.Length == 0 ? null : Around(spot.Printed, 0, spot.Printed.Length, blank);
        var marked = Around(found.Paragraph.Text, SourceLookup.Start(spot.Location) - SourceLookup.Start(found.Paragraph.Place), SourceLookup.Length(spot.Location), blank);
        return found.Row is { } row ? InRow(row, found.Cell!, marked, blank) : marked;
    }

    private static Excerpt InRow(TableRow row, Cell cell, Excerpt marked, string blank)
    {
        var at = 0;
        while (!ReferenceEquals(row.Cells[at], cell)) at++;
        var first = Math.Max(0, at - CellsAround);
        List<string> before = [.. row.Cells.Skip(first).Take(at - first).Select(c => Short(c, blank))];
        if (first > 0) before.Insert(0, first > 1 ? Short(row.Cells[0], blank) + Between + "…" : Short(row.Cells[0], blank));
        List<string> after = [.. row.Cells.Skip(at + 1).Take(CellsAround).Select(c => Short(c, blank))];
        if (row.Cells.Count > at + 1 + CellsAround) after.Add("…");
        var left = string.Concat(before.Select(text => text + Between));
        return new Excerpt(left + marked.Before, marked.Marked, marked.After + string.Concat(after.Select(text => Between + text)));
    }

    private static string Short(Cell cell, string blank) =>
        string.IsNullOrWhiteSpace(cell.Text) ? blank : DisplayWidth.Clip(VisibleText.Of(cell.Text).Trim(), CellWidth);

    private static Excerpt Around(string text, int start, int length, string blank)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Excerpt("", blank, "");
        start = Math.Clamp(start, 0, text.Length - 1);
        var end = start + Math.Clamp(length, 1, Math.Min(LongestMark, text.Length - start));
        var (from, to) = (Edge(text, start - LettersAround), Edge(text, end + LettersAround));
        var before = (from > 0 ? "…" : "") + VisibleText.Of(text[from..start]).TrimStart();
        return new Excerpt(before, VisibleText.Of(text[start..end]), VisibleText.Of(text[end..to]) + (to < text.Length ? "…" : ""));
    }

    /// <summary>A cut that does not part a surrogate pair.</summary>
    private static int Edge(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
