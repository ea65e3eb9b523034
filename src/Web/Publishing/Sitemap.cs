using System.Globalization;
using System.Xml;

namespace Gouji.Web.Publishing;

/// <summary>The public pages for search engines (sitemaps.org, protocol 0.9, which allows 50,000 addresses).</summary>
internal static class Sitemap
{
    public const int Most = 49_000;
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Of(string origin, IReadOnlyList<PublicRow> rows) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("urlset", Space);
        Url(xml, $"{origin}/public", null);
        Url(xml, $"{origin}/public/overview", null);
        foreach (var row in rows) Url(xml, string.Create(CultureInfo.InvariantCulture, $"{origin}/public/{row.Id}"), row.At);
        xml.WriteEndElement();
    });

    private static void Url(XmlWriter xml, string address, DateTimeOffset? at)
    {
        xml.WriteStartElement("url", Space);
        xml.WriteElementString("loc", Space, address);
        if (at is { } changed) xml.WriteElementString("lastmod", Space, changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
