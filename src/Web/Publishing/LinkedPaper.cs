using System.Text.RegularExpressions;

namespace Gouji.Web.Publishing;

/// <summary>
/// The document of a publication as a part of its page: what stands between the main tags of report.html, which we wrote and checked, with each figure a link to its row
/// in the list of figures, and headings two levels down, below those of the page.
/// </summary>
internal static partial class LinkedPaper
{
    public static string Of(string html, string path, PublishedFacts facts)
    {
        var main = Inner().Match(html);
        if (!main.Success) return "";
        var lowered = Heading().Replace(main.Groups["inner"].Value, m => $"<{m.Groups["close"].Value}h{Math.Min(6, m.Groups["level"].Value[0] - '0' + 2)}");
        return Span().Replace(lowered, m => facts.Listed.ContainsKey(m.Groups["fact"].Value)
            ? $"""<a class="fact" id="{m.Groups["id"].Value}" href="{path}#row-{m.Groups["fact"].Value}">{m.Groups["text"].Value}</a>"""
            : m.Value);
    }

    [GeneratedRegex("<main[^>]*>(?<inner>.*)</main>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex("<(?<close>/?)h(?<level>[1-6])\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>Spans are figures and hold text and line breaks only.</summary>
    [GeneratedRegex("""<span id="(?<id>(?<fact>f[0-9]+)(?:-[0-9]+)?)">(?<text>(?:[^<]|<br>)*)</span>""", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
