using System.Text;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Looks through a page: nothing that runs, is fetched or hides, nothing private.</summary>
internal static class PageCheck
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);
    private static readonly string[] s_active = ["script", "iframe", "object", "embed", "form", "img", "svg", "video", "audio", "base"];
    private static readonly string[] s_addresses = ["href", "src", "action", "data", "srcset", "poster"];

    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        var page = new PublishedPage(s_strict.GetString(bytes));
        foreach (var tag in s_active.Where(page.Tags.Contains)) yield return Sentences.HasTag(name, tag);
        if (page.Comments > 0) yield return Sentences.HasComments(name);
        if (page.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "hidden" || (a.Name == "style" && a.Value.Length > 0))) yield return Sentences.HasHandlers(name);
        if (page.Attributes.Any(a => s_addresses.Contains(a.Name) && IsElsewhere(a.Value))) yield return Sentences.HasAddresses(name);
        if (!page.Attributes.Any(a => a.Name == "content" && a.Value.StartsWith("default-src 'none'", StringComparison.Ordinal))) yield return Sentences.HasNoPolicy(name);
        foreach (var problem in PrivacyCheck.Problems(name, page.Texts.Concat(page.Attributes.Where(a => a.Name != "content").Select(a => a.Value)))) yield return problem;
    }

    private static bool IsElsewhere(string address) => address.AsSpan().ContainsAny(":/\\") && address != "data:,";
}
