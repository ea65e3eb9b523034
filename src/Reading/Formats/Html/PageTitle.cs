using System.Text;

namespace Gouji.Reading.Formats.Html;

/// <summary>The report's title where a portal shows it above the article and the article leaves it out.</summary>
internal static class PageTitle
{
    private const int Shortest = 8;
    private const int Longest = 80;
    private const int OpeningLetters = 600;
    private static readonly string[] s_words = ["绩效", "自评", "决算", "预算", "评价"];

    /// <summary>The element with the title, or null where the content has it or there is none.</summary>
    public static HtmlNode? Of(HtmlNode page, HtmlNode content)
    {
        if (ReferenceEquals(page, content)) return null;
        var title = Candidates(page, content).FirstOrDefault(IsTitle);
        if (title is null) return null;
        return Letters(content, OpeningLetters).Contains(Letters(title, Longest), StringComparison.Ordinal) ? null : title;
    }

    /// <summary>Headings, and what is named a title, up to the content.</summary>
    private static IEnumerable<HtmlNode> Candidates(HtmlNode node, HtmlNode content)
    {
        foreach (var child in node.Children)
        {
            if (ReferenceEquals(child, content)) yield break;
            if (Tagset.Level(child.Name) > 0 || child.Marks.Contains("tit", StringComparison.OrdinalIgnoreCase)) yield return child;
            foreach (var inner in Candidates(child, content)) yield return inner;
        }
    }

    private static bool IsTitle(HtmlNode node)
    {
        if (node.Weight.Text is < Shortest or > Longest || node.Weight.Tables > 0) return false;
        var letters = Letters(node, Longest);
        return s_words.Any(word => letters.Contains(word, StringComparison.Ordinal));
    }

    private static string Letters(HtmlNode node, int most)
    {
        var letters = new StringBuilder();
        Collect(node, letters, most);
        return letters.ToString();
    }

    private static void Collect(HtmlNode node, StringBuilder letters, int most)
    {
        foreach (var character in node.Text)
            if (char.IsLetterOrDigit(character) && letters.Length < most) letters.Append(character);
        foreach (var child in node.Children)
            if (letters.Length < most) Collect(child, letters, most);
    }
}
