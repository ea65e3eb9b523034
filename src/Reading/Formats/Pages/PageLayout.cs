using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>
/// Turns printed pages into paragraphs and tables. Ruled lines give the tables, and words their cells; columns that stand in line without rules
/// give tables too. What is left are lines of text: heads, feet and page numbers go, and lines that go on make a paragraph, over page breaks also.
/// </summary>
internal static class PageLayout
{
    public static List<Block> Blocks(string file, IReadOnlyList<Page> pages, Allowance allowance)
    {
        List<List<PrintedTable>> tables = [];
        List<List<TextLine>> lines = [];
        foreach (var page in pages)
        {
            var (ruled, rest) = RuledTables.Of(page, allowance);
            tables.Add(ruled);
            lines.Add(TextLine.Of(page.Number, rest));
        }

        RunningHeads.Drop(pages, lines);
        for (var i = 0; i < pages.Count; i++) tables[i].AddRange(AlignedTables.Take(pages[i], lines[i]));
        var bodies = Bodies(pages, lines);
        var draft = new LayoutDraft();
        for (var i = 0; i < pages.Count; i++) draft.Add(tables[i], lines[i], bodies[Width(pages[i])]);
        return draft.Build(new BlockBuilder(file, allowance));
    }

    /// <summary>Upright and landscape pages have margins of their own.</summary>
    private static Dictionary<int, BodyParagraphs> Bodies(IReadOnlyList<Page> pages, List<List<TextLine>> lines) => Enumerable.Range(0, pages.Count)
        .GroupBy(i => Width(pages[i]))
        .ToDictionary(g => g.Key, g => new BodyParagraphs(pages[g.First()].Width, [.. g.SelectMany(i => lines[i])]));

    private static int Width(Page page) => (int)decimal.Round(page.Width);
}
