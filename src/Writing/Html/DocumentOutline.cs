using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>Which paragraphs of a report are headings, and how deep; levels go down one at a time, as readers of an outline expect.</summary>
internal sealed class DocumentOutline
{
    private const int LongestHeading = 60;
    private const int MostTitleLines = 5;
    private readonly Dictionary<Location, int> _sections = [];
    private readonly HashSet<Paragraph> _titles = new(ReferenceEqualityComparer.Instance);
    private int _level;

    public DocumentOutline(Report report)
    {
        foreach (var section in report.Sections) _sections.TryAdd(section.Heading.Place, section.Level + 1);
        foreach (var part in report.Parts) _titles.UnionWith(Titles(part.Blocks));
    }

    /// <summary>1 for the highest heading, or 0 for what is none. Asked in reading order, once for each paragraph.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        var wanted = Wanted(paragraph);
        return wanted == 0 ? 0 : _level = Math.Min(wanted, _level + 1);
    }

    public bool IsTitle(Paragraph paragraph) => _titles.Contains(paragraph);

    /// <summary>A sheet or page starts a level of its own.</summary>
    public void StartAgain() => _level = 1;

    private int Wanted(Paragraph paragraph)
    {
        if (IsTitle(paragraph)) return 1;
        if (paragraph.Text.Length > LongestHeading || string.IsNullOrWhiteSpace(paragraph.Text)) return 0;
        return _sections.TryGetValue(paragraph.Place, out var level) ? level : paragraph.OutlineLevel;
    }

    /// <summary>The short lines a part begins with, before its first section or table.</summary>
    private IEnumerable<Paragraph> Titles(IReadOnlyList<Block> blocks) => blocks
        .TakeWhile(block => block is Paragraph)
        .Cast<Paragraph>()
        .Where(p => p.IsBody && !string.IsNullOrWhiteSpace(p.Text))
        .Take(MostTitleLines)
        .TakeWhile(p => p.Text.Length <= LongestHeading && !_sections.ContainsKey(p.Place) && p.Text.TrimEnd()[^1] is not ('。' or '；' or '：' or '，' or ':' or '.' or '、'));
}
