namespace Gouji.Reading.Formats.Pages;

/// <summary>Words printed on one line, left to right.</summary>
internal sealed class TextLine
{
    public TextLine(int page, IReadOnlyList<PageWord> words)
    {
        (Page, Words) = (page, words);
        Left = words[0].Left;
        Right = words.Max(w => w.Right);
        Top = words.Min(w => w.Top);
        Bottom = words.Max(w => w.Bottom);
        Em = Math.Max(1, words.Sum(w => CharacterWidth.Em(w) * CharacterWidth.Of(w.Text)) / Math.Max(1, words.Sum(w => CharacterWidth.Of(w.Text))));
        Text = LineText.Of(words, Em);
    }

    public int Page { get; }

    public IReadOnlyList<PageWord> Words { get; }

    public string Text { get; }

    public decimal Left { get; }

    public decimal Right { get; }

    public decimal Top { get; }

    public decimal Bottom { get; }

    public decimal Middle => (Top + Bottom) / 2;

    public decimal Width => Right - Left;

    /// <summary>The size of its type, in points.</summary>
    public decimal Em { get; }

    /// <summary>Which line of the page's text it is, from 1; null in a table.</summary>
    public int? Number { get; set; }

    /// <summary>Lines of the words of a page, or of a cell, from top to bottom.</summary>
    public static List<TextLine> Of(int page, IEnumerable<PageWord> words)
    {
        List<TextLine> lines = [];
        List<PageWord> level = [];
        foreach (var word in words.OrderBy(w => w.Top + w.Bottom))
        {
            if (level.Count > 0 && !IsBeside(level, word))
            {
                lines.Add(new TextLine(page, Ordered(level)));
                level = [];
            }

            level.Add(word);
        }

        if (level.Count > 0) lines.Add(new TextLine(page, Ordered(level)));
        return lines;
    }

    /// <summary>By the middle of what is there: a superscript or a bigger word stays on the line.</summary>
    private static bool IsBeside(List<PageWord> level, PageWord word)
    {
        var last = level[^1];
        var height = Math.Min(last.Bottom - last.Top, word.Bottom - word.Top);
        var middle = (level[level.Count / 2].Top + level[level.Count / 2].Bottom) / 2;
        return ((word.Top + word.Bottom) / 2) - middle < height * 0.55m;
    }

    /// <summary>Left to right; a word printed twice in one spot to look bold is one.</summary>
    private static List<PageWord> Ordered(List<PageWord> level)
    {
        List<PageWord> ordered = [];
        foreach (var word in level.OrderBy(w => w.Left))
            if (!ordered.TakeLast(4).Any(o => o.Text == word.Text && Math.Abs(o.Left - word.Left) < CharacterWidth.Em(word) * 0.3m)) ordered.Add(word);
        return ordered;
    }
}
