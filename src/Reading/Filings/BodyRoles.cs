using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Filings;

/// <summary>Tells which paragraphs of a body are its title, stand above it, sign it or list its annexes.</summary>
internal static class BodyRoles
{
    private const int LongestTitle = 60;
    private const int LongestName = 40;
    private const int MostTitleLines = 4;

    public static ParagraphRole[] Of(List<Paragraph> paragraphs, FiledPart part, Func<Paragraph, bool> isHeading)
    {
        var roles = new ParagraphRole[paragraphs.Count];
        var first = paragraphs.FindIndex(p => isHeading(p));
        Title(paragraphs, first < 0 ? Math.Min(paragraphs.Count, MostTitleLines * 2) : first, part, roles);
        Signature(paragraphs, roles);
        AnnexList(paragraphs, roles);
        return roles;
    }

    /// <summary>The title ends with the last line that bears the words of the form's title; the lines before belong to it back to the year.</summary>
    private static void Title(List<Paragraph> paragraphs, int count, FiledPart part, ParagraphRole[] roles)
    {
        if (count == 0 || paragraphs.FindLastIndex(count - 1, count, p => IsTitle(p.Text, part)) is not (>= 0 and var last)) return;
        var start = last;
        while (start > 0 && last - start < MostTitleLines && !paragraphs[start].Text.Contains("年度", StringComparison.Ordinal) && IsTitleLine(paragraphs[start - 1].Text)) start--;
        for (var i = 0; i <= last; i++) roles[i] = i >= start || IsTitle(paragraphs[i].Text, part) ? ParagraphRole.Title : ParagraphRole.Above;
    }

    private static bool IsTitle(string text, FiledPart part)
    {
        var words = FiledValue.Plain(text);
        return words.Length <= LongestTitle && !words.Contains('。') && (words.EndsWith("报告", StringComparison.Ordinal) || part.Form?.Titles.Any(t => words.Contains(t, StringComparison.Ordinal)) == true);
    }

    private static bool IsTitleLine(string text) => text.Length <= LongestTitle && !text.AsSpan().ContainsAny("：:。，；") && !text.TrimStart().StartsWith("附件", StringComparison.Ordinal);

    /// <summary>A date of its own at the end, and the name over it.</summary>
    private static void Signature(List<Paragraph> paragraphs, ParagraphRole[] roles)
    {
        var date = paragraphs.FindLastIndex(p => p.Text.Trim() is { Length: >= 8 and <= 16 } text && DateText.IsOnlyDate(text) && DateText.TryRead(text, out _));
        if (date < 0 || date < paragraphs.Count / 2) return;
        roles[date] = ParagraphRole.Signature;
        for (var i = date - 1; i >= date - 2 && i >= 0 && roles[i] == ParagraphRole.Body && IsName(paragraphs[i].Text); i--) roles[i] = ParagraphRole.Signature;
    }

    private static bool IsName(string text) => text.Trim().Length <= LongestName && !text.AsSpan().ContainsAny("。；：:，") && Model.Catalogue.LabelText.Depth(text) == 0;

    private static void AnnexList(List<Paragraph> paragraphs, ParagraphRole[] roles)
    {
        var start = paragraphs.FindLastIndex(p => p.Text.TrimStart() is ['附', '件', '：' or ':', ..]);
        if (start < 0) return;
        for (var i = start; i < paragraphs.Count && roles[i] == ParagraphRole.Body && paragraphs[i].Text.Length <= LongestTitle; i++) roles[i] = ParagraphRole.AnnexList;
    }
}
