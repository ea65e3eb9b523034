using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>The running text of a report, as rules search it: without blanks and quotation marks.</summary>
internal static class BodyText
{
    public const string Body = "正文";

    public static ReportPart? Part(Report report) => report.Parts.FirstOrDefault(p => p.Id == Body);

    /// <summary>The paragraphs of the body; with <paramref name="annexes"/> also the notes that stand outside the tables of the annexes.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Report report, bool annexes = false) =>
        report.Parts.Where(p => annexes || p.Id == Body).SelectMany(p => p.Blocks).OfType<Paragraph>().Where(p => p.IsBody);

    public static bool Mentions(Report report, params string[] names) => Paragraphs(report).Any(p => NamesAny(Plain(p.Text), names));

    public static bool NamesAny(string text, IEnumerable<string> names) => names.Any(n => text.Contains(n, StringComparison.Ordinal));

    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)
        && c is not ('“' or '”' or '"' or '‘' or '’' or '「' or '」' or '\u200b')));

    /// <summary>Where something the body lacks is told: at its first words.</summary>
    public static Spot Start(Report report)
    {
        var first = Paragraphs(report).FirstOrDefault(p => p.Text.Trim().Length > 0);
        return new Spot(first?.Place ?? new LinePlace(report.Document.File, 1, 0, 0), Body, "");
    }

    public static Form? FormOf(Report report) => FormCatalogue.All.FirstOrDefault(f => f.Id == report.Form?.FormId);
}
