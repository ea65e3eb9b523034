using System.Security.Cryptography;
using System.Text;
using Gouji.Model.Catalogue;

namespace Gouji.Writing.Html;

/// <summary>The style of a published page, and the policy that lets it be used and nothing be fetched or run.</summary>
internal static class PageStyle
{
    public static string Text { get; } = EmbeddedText.One(typeof(PageStyle).Assembly, "page/page.report.css").ReplaceLineEndings("\n");

    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; img-src data:; base-uri 'none'; form-action 'none'";
}
