using Gouji.Model;
using Gouji.Writing.Html;

namespace Gouji.Writing.Documents;

/// <summary>What each paragraph of a report is, told by its headings, its title lines and its words; asked in any order.</summary>
internal sealed class ParagraphRoles
{
    private const int LongestNote = 400;
    private const int LongestTitle = 60;
    private static readonly string[] s_signs = ["填表人", "填报人", "联系电话", "单位负责人", "填报日期", "填表日期"];
    private readonly Dictionary<Paragraph, TextRole?> _roles = new(ReferenceEqualityComparer.Instance);

    public ParagraphRoles(Report report)
    {
        var outline = new DocumentOutline(report);
        HashSet<string> running = [];
        HashSet<Block> annexes = new(report.Parts.Skip(1).SelectMany(p => p.Blocks), ReferenceEqualityComparer.Instance);
        TextRole? last = null;
        foreach (var paragraph in report.Document.Blocks.OfType<Paragraph>())
        {
            var role = paragraph.IsBody ? Role(paragraph, outline, annexes.Contains(paragraph), last) : Running(paragraph, running);
            _roles[paragraph] = role;
            last = role ?? last;
        }
    }

    /// <summary>Null for what is not written again: an empty line, a page number, a running head that was there before.</summary>
    public TextRole? Of(Paragraph paragraph) => _roles.GetValueOrDefault(paragraph);

    private static TextRole? Role(Paragraph paragraph, DocumentOutline outline, bool isInAnnex, TextRole? last)
    {
        var text = paragraph.Text.Trim();
        if (text.Length == 0) return null;
        var level = outline.LevelOf(paragraph);
        if (IsAnnexNumber(text)) return TextRole.AnnexNumber;
        if (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal)) return TextRole.AnnexList;
        if (IsUnitLine(text)) return TextRole.UnitLine;
        if (s_signs.Count(s => text.Contains(s, StringComparison.Ordinal)) >= 2) return TextRole.SignLine;
        if (outline.IsTitle(paragraph) || (level == 0 && IsTitle(text, last))) return IsAbove(text) ? TextRole.Above : isInAnnex || last == TextRole.AnnexNumber ? TextRole.AnnexTitle : TextRole.Title;
        return level switch { 0 => IsNote(text) ? TextRole.Note : TextRole.Body, 1 or 2 => TextRole.Heading1, 3 => TextRole.Heading2, _ => TextRole.Heading3 };
    }

    /// <summary>Heads, feet and notes: once, and only what says something.</summary>
    private static TextRole? Running(Paragraph paragraph, HashSet<string> seen)
    {
        var text = paragraph.Text.Trim();
        var says = text.Any(char.IsLetter) && !(text.StartsWith('第') && text.Contains('页', StringComparison.Ordinal) && text.Length < 16);
        return says && seen.Add(text) ? TextRole.Note : null;
    }

    private static bool IsAnnexNumber(string text) =>
        text.Length <= 8 && text.StartsWith("附件", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExcept("0123456789０１２３４５６７８９一二三四五六七八九十-— （）()：:") < 0;

    /// <summary>A short line behind the number of an annex, or one at the beginning that calls itself a report, with the unit and its seal above.</summary>
    private static bool IsTitle(string text, TextRole? last) =>
        text.Length <= LongestTitle && text[^1] is not ('。' or '；') && (last == TextRole.AnnexNumber || (last is null or TextRole.Above && (text.Contains("盖章", StringComparison.Ordinal) || text.EndsWith("报告", StringComparison.Ordinal))));

    /// <summary>The unit with its seal, a field of the cover.</summary>
    private static bool IsAbove(string text) => text.Contains('：', StringComparison.Ordinal) || text.Contains("盖章", StringComparison.Ordinal);

    private static bool IsUnitLine(string text) => text.Length <= 20 && text.AsSpan().Trim("（）()").StartsWith("单位：") && text.Contains('元', StringComparison.Ordinal);

    private static bool IsNote(string text) =>
        text.Length < LongestNote && (text.StartsWith("说明：", StringComparison.Ordinal) || text.StartsWith("注：", StringComparison.Ordinal) || text.StartsWith("备注：", StringComparison.Ordinal));
}
