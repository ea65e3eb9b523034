namespace Gouji.Model;

/// <summary>
/// Where something stands in a source file. A closed set: each kind of source has its own way of naming a place.
/// Ordinals count from 1; characters count from 0 in the visible text of the paragraph or line.
/// </summary>
public abstract record Location(string File)
{
    /// <summary>The part of this place that starts <paramref name="start"/> characters in and is <paramref name="length"/> long.</summary>
    public abstract Location Within(int start, int length);

    /// <summary>The place in words, without the file name.</summary>
    public abstract Sentence Words { get; }
}

/// <summary>Characters of a paragraph in a word-processor file; the paragraph ordinal counts every paragraph of its story in file order.</summary>
/// <param name="Story">Where the text runs: 正文, 页眉, 页脚, 文本框, 脚注, 尾注.</param>
public sealed record ParagraphPlace(string File, string Story, int Paragraph, int Start, int Length) : Location(File)
{
    public const string Body = "正文";

    public override Location Within(int start, int length) => this with { Start = Start + start, Length = length };

    public override Sentence Words => new(
        $"{(Story == Body ? "" : Story)}第{Paragraph}段 第{Start + 1}–{Start + Math.Max(Length, 1)}字",
        $"{(Story == Body ? "" : Story + " ")}paragraph {Paragraph}, characters {Start + 1}–{Start + Math.Max(Length, 1)}");
}

/// <summary>Characters of a paragraph in a table cell of a word-processor file; tables, rows and cells as Word counts them.</summary>
public sealed record CellPlace(string File, int Table, int Row, int Column, int Paragraph, int Start, int Length) : Location(File)
{
    public override Location Within(int start, int length) => this with { Start = Start + start, Length = length };

    public override Sentence Words => new($"表{Table} 行{Row} 列{Column}", $"table {Table}, row {Row}, column {Column}");
}

/// <summary>Characters of a line in a plain text file.</summary>
public sealed record LinePlace(string File, int Line, int Start, int Length) : Location(File)
{
    public override Location Within(int start, int length) => this with { Start = Start + start, Length = length };

    public override Sentence Words => new($"第{Line}行 第{Start + 1}字", $"line {Line}, character {Start + 1}");
}

/// <summary>A cell of a spreadsheet, named as the spreadsheet names it (D17).</summary>
public sealed record SheetPlace(string File, string Sheet, string Address) : Location(File)
{
    public override Location Within(int start, int length) => this;

    public override Sentence Words => new($"{Sheet}!{Address}", $"{Sheet}!{Address}");
}

/// <summary>An area of a page, in points from the upper left corner, with the characters printed there.</summary>
public sealed record PagePlace(string File, int Page, decimal Left, decimal Top, decimal Width, decimal Height) : Location(File)
{
    /// <summary>Ordinal of the paragraph among all of the file, those of cells too, so that two places of one paragraph can be told; 0 where none is known.</summary>
    public int Paragraph { get; init; }

    /// <summary>Table, row and column from 1 as in <see cref="CellPlace"/>; 0 outside of tables.</summary>
    public int Table { get; init; }

    public int Row { get; init; }

    public int Column { get; init; }

    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The printed lines of the whole paragraph, in reading order; a paragraph may run on over pages.</summary>
    public IReadOnlyList<PrintedRun> Runs { get; init; } = [];

    /// <summary>The area of the characters within; where they run over a page's end, that of their first page.</summary>
    public override Location Within(int start, int length)
    {
        var (from, to) = (Start + start, Start + start + Math.Max(length, 1));
        List<PrintedRun> runs = [.. Runs.Where(r => r.Start < to && r.Start + r.Length > from).Select(r => r.Between(from, to))];
        if (runs.Count == 0) return this with { Start = from, Length = length };
        runs.RemoveAll(r => r.Page != runs[0].Page);
        var (left, top) = (runs.Min(r => r.Left), runs.Min(r => r.Top));
        return new PagePlace(File, runs[0].Page, left, top, runs.Max(r => r.Left + r.Width) - left, runs.Max(r => r.Top + r.Height) - top)
        {
            Paragraph = Paragraph,
            Table = Table,
            Row = Row,
            Column = Column,
            Start = from,
            Length = length,
            Runs = Runs,
        };
    }

    public bool IsInParagraphOf(PagePlace other) => Paragraph > 0 && Paragraph == other.Paragraph;

    public override Sentence Words => Table > 0
        ? new($"第{Page}页 表{Table} 行{Row} 列{Column}", $"page {Page}, table {Table}, row {Row}, column {Column}")
        : Line() is { } line ? new($"第{Page}页 第{line}行", $"page {Page}, line {line}") : new($"第{Page}页", $"page {Page}");

    /// <summary>Lines are counted on the page, tables and page numbers left out.</summary>
    private int? Line() => Runs.FirstOrDefault(r => r.Start + r.Length > Start)?.Line;
}

/// <summary>Characters of a paragraph that are printed beside one another: where they begin in its text, and their area of the page in points.</summary>
/// <param name="Line">Which line of the page it is, from 1, tables and page numbers left out; null in a table.</param>
public sealed record PrintedRun(int Start, int Length, int Page, int? Line, decimal Left, decimal Top, decimal Width, decimal Height)
{
    /// <summary>The part between two characters of the paragraph.</summary>
    /// <remarks>Where each character stands is not kept; they are taken to be equally wide, which in a run of digits they are.</remarks>
    public PrintedRun Between(int from, int to)
    {
        var (first, last) = (Math.Max(from, Start), Math.Min(to, Start + Length));
        var width = Width / Math.Max(1, Length);
        return this with { Start = first, Length = last - first, Left = decimal.Round(Left + (width * (first - Start)), 2), Width = decimal.Round(width * (last - first), 2) };
    }
}
