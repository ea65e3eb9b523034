using System.Buffers;
using System.Text;
using Gouji.Checking.Facts;
using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>The running text of a report, as rules search it: without blanks and quotation marks.</summary>
internal static class BodyText
{
    public const string Body = "正文";

    public static ReportPart? Part(Report report) => report.Parts.FirstOrDefault(p => p.Id == Body);

    private static readonly SearchValues<char> s_leftOut = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace), .. "“”\"‘’「」\u200b"]);

    /// <summary>The paragraphs of the body.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Report report) =>
        report.Parts.Where(p => p.Id == Body).SelectMany(p => p.Blocks).OfType<Paragraph>().Where(p => p.IsBody);

    public static bool Mentions(FactBook book, string[] names)
    {
        foreach (var paragraph in PlainText.Of(book).Body)
            if (NamesAny(paragraph, names)) return true;
        return false;
    }

    public static bool NamesAny(ReadOnlySpan<char> text, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (text.Contains(name, StringComparison.Ordinal)) return true;
        return false;
    }

    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(s_leftOut)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!s_leftOut.Contains(c)) plain.Append(c);
        return plain.ToString();
    }

    /// <summary>Whether a text ends so once it is plain.</summary>
    public static bool EndsPlainly(ReadOnlySpan<char> text, ReadOnlySpan<char> end)
    {
        while (!end.IsEmpty)
        {
            text = text[..(text.LastIndexOfAnyExcept(s_leftOut) + 1)];
            if (text.IsEmpty || text[^1] != end[^1]) return false;
            text = text[..^1];
            end = end[..^1];
        }

        return true;
    }

    /// <summary>Where something the body lacks is told: at its first words.</summary>
    public static Spot Start(Report report)
    {
        var first = Paragraphs(report).FirstOrDefault(p => p.Text.Trim().Length > 0);
        return new Spot(first?.Place ?? new LinePlace(report.Document.File, 1, 0, 0), Body, "");
    }

    public static Form? FormOf(Report report) => FormCatalogue.Find(report.Form?.FormId);

    /// <summary>The form a part is filled by: its own, where a report has sheets of several forms.</summary>
    public static Form? FormOf(Report report, ReportPart part) => FormCatalogue.Find(part.FormId ?? report.Form?.FormId);

    /// <summary>Whether the form is one of tables alone and the file has no text, so that what a text would explain stands in another file.</summary>
    public static bool IsElsewhere(Report report) => Part(report) is null && !IsWanted(report);

    /// <summary>Whether the report's form wants a text beside its tables; of a report of no known form it is taken that it does.</summary>
    public static bool IsWanted(Report report) => FormOf(report) is not { } form || form.Parts.Any(p => p is { IsBody: true, IsRequired: true });
}
