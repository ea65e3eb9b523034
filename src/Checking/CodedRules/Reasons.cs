using System.Text.RegularExpressions;
using Gouji.Checking.Facts;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Whether a report explains a matter: a sentence names it and gives a reason, there or at the start of the next sentence; or an
/// indicator that names it has its reason filled in.
/// </summary>
internal static partial class Reasons
{
    /// <summary>A reason that begins later than this in the next sentence is about something else.</summary>
    private const int LatestStart = 4;

    private static readonly char[] s_ends = ['。', '！', '；', ';', '\n'];

    public static bool Explain(FactBook book, params string[] names) =>
        BodyText.Paragraphs(book.Report, annexes: true).Any(p => ExplainsIn(p.Text, names)) || ExplainsInIndicators(book, names);

    private static bool ExplainsIn(string text, string[] names)
    {
        var sentences = BodyText.Plain(text).Split(s_ends, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < sentences.Length; i++)
            if (BodyText.NamesAny(sentences[i], names) && (Reason().IsMatch(sentences[i]) || (i + 1 < sentences.Length
                && StartsWithReason(sentences[i + 1])))) return true;
        return false;
    }

    private static bool StartsWithReason(string sentence) => Reason().Match(sentence) is { Success: true, Index: <= LatestStart };

    private static bool ExplainsInIndicators(FactBook book, string[] names) =>
        book.Of("指标.偏差原因").Any(s => !s.IsBlank && s.At.Item is { } item && BodyText.NamesAny(BodyText.Plain(item.Name), names));

    /// <summary>因公 and 因此 give no reason; 主要是用于 tells a use.</summary>
    [GeneratedRegex("由于|所致|主要系|得益于|缘于|主要是(?!用)|(?<![基病])因(?![公此素地而])")]
    private static partial Regex Reason();
}
