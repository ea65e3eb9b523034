using Gouji.Model;
using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Pipeline.Tests.Reading.Formats.Pages;

/// <summary>Pages written in a few words: type of 10 points on A4, each line a string at its place.</summary>
internal sealed class SomePages
{
    private readonly List<Page> _pages = [];
    private List<PageWord> _words = [];
    private List<PageRule> _rules = [];

    /// <summary>Words with blanks between them, one line, from <paramref name="left"/>; a Chinese character is as wide as the type is high.</summary>
    public SomePages Line(decimal left, decimal top, string text, decimal size = 10)
    {
        foreach (var word in text.Split(' '))
        {
            var width = CharacterWidth.Of(word) * size / 2;
            if (word.Length > 0) _words.Add(new PageWord(word, left, top, left + width, top + size));
            left += width + size;
        }

        return this;
    }

    public SomePages Across(decimal top, decimal from, decimal to) => Rule(from, top, to, top);

    public SomePages Down(decimal left, decimal from, decimal to) => Rule(left, from, left, to);

    public SomePages Rule(decimal left, decimal top, decimal right, decimal bottom)
    {
        _rules.Add(new PageRule(left, top, right, bottom));
        return this;
    }

    /// <summary>A full grid of lines at these places.</summary>
    public SomePages Grid(decimal[] xs, decimal[] ys)
    {
        foreach (var y in ys) Across(y, xs[0], xs[^1]);
        foreach (var x in xs) Down(x, ys[0], ys[^1]);
        return this;
    }

    public SomePages Next()
    {
        _pages.Add(new Page(_pages.Count + 1, 595, 842, _words, _rules));
        (_words, _rules) = ([], []);
        return this;
    }

    public List<Block> Blocks()
    {
        Next();
        using var allowance = new Allowance(Limits.Default);
        return PageLayout.Blocks("a.pdf", _pages, allowance);
    }

    public string[] Texts() => [.. Blocks().OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>The one table, a row a line.</summary>
    public string[] Rows()
    {
        var table = Blocks().OfType<Table>().Single();
        return [.. table.Rows.Select((_, row) => table.Outline(row))];
    }
}
