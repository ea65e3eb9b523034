using System.Globalization;
using System.Xml;

namespace Gouji.Web.Publishing;

/// <summary>The newest publications as Atom (RFC 4287).</summary>
internal static class PublicFeed
{
    public const int Most = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Of(string origin, string? unit, IReadOnlyList<PublicRow> rows)
    {
        var self = $"{origin}/public/feed.atom{(string.IsNullOrWhiteSpace(unit) ? "" : "?unit=" + Uri.EscapeDataString(unit))}";
        return XmlFile.Of(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, self);
            xml.WriteElementString("title", Atom, XmlFile.Plain(string.IsNullOrWhiteSpace(unit) ? Sentences.FeedTitle.Zh : Sentences.FeedTitleOf(unit).Zh));
            xml.WriteElementString("updated", Atom, Point(rows.Count > 0 ? rows[0].At : DateTimeOffset.UnixEpoch));
            Link(xml, "self", self);
            Link(xml, "alternate", $"{origin}/public");
            foreach (var row in rows) Entry(xml, origin, row);
            xml.WriteEndElement();
        });
    }

    private static void Entry(XmlWriter xml, string origin, PublicRow row)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"{origin}/public/{row.Id}");
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("title", Atom, XmlFile.Plain(row.Title));
        xml.WriteElementString("updated", Atom, Point(row.At));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, XmlFile.Plain(row.Unit));
        xml.WriteEndElement();
        Link(xml, "alternate", address);
        xml.WriteElementString("summary", Atom, XmlFile.Plain(Sentences.FeedSummary(row).Zh));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Point(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
