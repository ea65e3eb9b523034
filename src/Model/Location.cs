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

/// <summary>An area of a page, in points from the upper left corner.</summary>
public sealed record PagePlace(string File, int Page, decimal Left, decimal Top, decimal Width, decimal Height) : Location(File)
{
    public override Location Within(int start, int length) => this;

    public override Sentence Words => new($"第{Page}页", $"page {Page}");
}
