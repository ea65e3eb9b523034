using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Turns printed pages into paragraphs and tables.</summary>
internal static class PageLayout
{
    public static List<Block> Blocks(string file, IReadOnlyList<Page> pages, Allowance allowance)
    {
        List<Block> blocks = [];
        foreach (var page in pages)
            foreach (var line in page.Words.GroupBy(w => decimal.Round((w.Top + w.Bottom) / 8)).OrderBy(l => l.Key))
            {
                List<PageWord> words = [.. line.OrderBy(w => w.Left)];
                var text = string.Concat(words.Select(w => w.Text));
                allowance.SpendParagraph(text.Length);
                var (left, top) = (words[0].Left, words.Min(w => w.Top));
                blocks.Add(new Paragraph(text, new PagePlace(file, page.Number, left, top, words.Max(w => w.Right) - left, words.Max(w => w.Bottom) - top)));
            }

        return blocks;
    }
}
