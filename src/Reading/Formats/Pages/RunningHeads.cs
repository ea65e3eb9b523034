using System.Globalization;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Tells page numbers and running heads and feet from the text: what stands at the edge of most pages is none of the report.</summary>
internal static class RunningHeads
{
    /// <summary>Heads and feet stand within this distance of the paper's edge, in points: the margins of Word begin at 72.</summary>
    private const decimal Edge = 62;

    /// <summary>Official documents print the number of the page above a wide lower margin.</summary>
    private const decimal NumberEdge = 112;

    /// <summary>Titles are bigger than heads are printed.</summary>
    private const decimal LargestHead = 13;

    /// <summary>Takes the heads, feet and page numbers out of the lines of each page.</summary>
    public static void Drop(IReadOnlyList<Page> pages, IReadOnlyList<List<TextLine>> lines)
    {
        var repeated = Repeated(pages, lines);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            lines[i].RemoveAll(line => repeated.Contains(Spot(line, page.Number)) && IsAtEdge(page, line, Edge));
            if (lines[i].Count > 0 && IsAtEdge(page, lines[i][^1], NumberEdge) && IsPageNumber(lines[i][^1].Text, page.Number, pages.Count)) lines[i].RemoveAt(lines[i].Count - 1);
            if (lines[i].Count > 0 && IsAtEdge(page, lines[i][0], Edge) && IsPageNumber(lines[i][0].Text, page.Number, pages.Count)) lines[i].RemoveAt(0);
        }
    }

    /// <summary>Texts that stand in one spot at the edge of most pages.</summary>
    private static HashSet<(string Text, int Height)> Repeated(IReadOnlyList<Page> pages, IReadOnlyList<List<TextLine>> lines)
    {
        var spots = from i in Enumerable.Range(0, pages.Count)
                    from spot in lines[i].Where(l => IsAtEdge(pages[i], l, Edge) && l.Em <= LargestHead).Select(l => Spot(l, pages[i].Number)).Distinct()
                    group i by spot into pagesOfSpot
                    where pagesOfSpot.Count() >= 2 && pagesOfSpot.Count() * 10 >= pages.Count * 4
                    select pagesOfSpot.Key;
        return [.. spots];
    }

    /// <summary>The number of the page beside the words of a head is not part of what repeats.</summary>
    private static (string Text, int Height) Spot(TextLine line, int page) =>
        (string.Join(' ', line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(piece => !IsPageNumber(piece, page, 1))), (int)decimal.Round(line.Middle / 3));

    private static bool IsAtEdge(Page page, TextLine line, decimal edge) => line.Bottom < edge || line.Top > page.Height - edge;

    /// <summary>3, - 3 -, — 3 —, 第3页, 第3页 共8页, 3/8. A bare number is one only if it can be this page's.</summary>
    public static bool IsPageNumber(string text, int page, int pages)
    {
        var bare = text.AsSpan().Trim(" -—–－·~～").ToString().Replace(" ", "", StringComparison.Ordinal);
        if (bare.Length == 0) return text.Length > 0;
        if (bare.Length < text.Trim().Length && bare.Length <= 4 && bare.All(char.IsAsciiDigit)) return true;
        if (bare.StartsWith('第') && bare.Contains('页') && bare.All(c => char.IsAsciiDigit(c) || "第页共，,/".Contains(c))) return true;
        if (bare.Split('/') is [var number, var all] && Number(number) is not null && Number(all) is { } count) return count >= page;
        return Number(bare) is { } value && (value == page || (pages > 1 && value > 0 && value < 1000 && bare.Length <= 3));
    }

    private static int? Number(string text) =>
        text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
