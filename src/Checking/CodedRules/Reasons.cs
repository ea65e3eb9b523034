using System.Buffers;
using System.Text.RegularExpressions;
using Gouji.Checking.Facts;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Whether a report explains a matter: a sentence names it and gives a reason, there or at the start of the next sentence; or an
/// indicator that names it has its reason filled in. The sentences with a reason are looked up once for all rules.
/// </summary>
internal sealed partial class Reasons
{
    /// <summary>A reason that begins later than this in the next sentence is about something else.</summary>
    private const int LatestStart = 4;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("。！；;\n");
    private readonly List<string> _explained = [];

    private Reasons(FactBook book)
    {
        foreach (var reason in book.Of("预算执行偏差原因"))
            if (!reason.IsBlank) _explained.Add("预算执行率" + BodyText.Plain(reason.Value.Printed));
        foreach (var paragraph in PlainText.Of(book).All) ReadSentences(paragraph);
        foreach (var reason in book.Of("指标.偏差原因"))
            if (!reason.IsBlank && reason.At.Item is { } item) _explained.Add(BodyText.Plain(item.Name));
    }

    public static bool Explain(FactBook book, params string[] names) => book.Reading(static b => new Reasons(b)).Explain(names);

    private bool Explain(string[] names)
    {
        foreach (var text in _explained)
            if (BodyText.NamesAny(text, names)) return true;
        return false;
    }

    private void ReadSentences(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> before = [];
        foreach (var range in paragraph.SplitAny(s_ends))
        {
            var sentence = paragraph[range];
            if (sentence.IsEmpty) continue;
            var start = StartOfReason(sentence);
            if (start is >= 0 and <= LatestStart && !before.IsEmpty) _explained.Add(before.ToString());
            if (start >= 0) _explained.Add(sentence.ToString());
            before = start >= 0 ? [] : sentence;
        }
    }

    private static int StartOfReason(ReadOnlySpan<char> sentence)
    {
        foreach (var match in Reason().EnumerateMatches(sentence)) return match.Index;
        return -1;
    }

    /// <summary>因公 and 因此 give no reason; 主要是用于 tells a use.</summary>
    [GeneratedRegex("由于|所致|主要系|得益于|缘于|主要是(?!用)|(?<![基病])因(?![公此素地而])")]
    private static partial Regex Reason();
}
