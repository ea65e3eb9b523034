using System.Text;
using Gouji.Model;
using Gouji.Writing.Html;

namespace Gouji.Writing.Publication;

/// <summary>Looks through a page: nothing that runs, is fetched or hides, nothing private.</summary>
internal static class PageCheck
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);
    private static readonly string[] s_active = ["script", "iframe", "object", "embed", "form", "img", "svg", "video", "audio", "base"];
    private static readonly string[] s_addresses = ["href", "src", "action", "data", "srcset", "poster"];

    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        var html = s_strict.GetString(bytes);
        var page = new PublishedPage(html);
        if (!PageMarkup.IsPlain(html)) yield return Sentences.HasOtherMarkup(name);
        foreach (var tag in s_active.Where(page.Tags.Contains)) yield return Sentences.HasTag(name, tag);
        if (PageMarkup.Strange(page) is { } strange && !s_active.Contains(strange)) yield return Sentences.HasOtherThan(name, strange);
        if (page.Style != PageStyle.Text) yield return Sentences.HasOtherStyle(name);
        if (page.Comments > 0) yield return Sentences.HasComments(name);
        if (page.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "hidden" || (a.Name == "style" && a.Value.Length > 0))) yield return Sentences.HasHandlers(name);
        if (page.Attributes.Any(a => s_addresses.Contains(a.Name) && IsElsewhere(a.Value))) yield return Sentences.HasAddresses(name);
        if (!page.Attributes.Any(a => a.Name == "content" && a.Value == PageStyle.Policy)) yield return Sentences.HasNoPolicy(name);
        foreach (var problem in PrivacyCheck.Problems(name, page.Texts.Concat(page.Attributes.Where(a => a.Value != PageStyle.Policy).SelectMany(a => new[] { a.Name, a.Value })).Append(page.Style))) yield return problem;
    }

    private static bool IsElsewhere(string address) => address.AsSpan().ContainsAny(":/\\") && address != "data:,";
}
