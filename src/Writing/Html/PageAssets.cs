using System.Security.Cryptography;
using System.Text;
using Gouji.Model.Catalogue;

namespace Gouji.Writing.Html;

/// <summary>The style and the script written into every page, and the policy that lets these run and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Of("page.css");

    public static string Script { get; } = Of("page.js");

    /// <summary>A content security policy: nothing is fetched; style and script are known by their hash; pictures are in the page itself.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Of(string name) => EmbeddedText.One(typeof(PageAssets).Assembly, "page/" + name).ReplaceLineEndings("\n");

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
