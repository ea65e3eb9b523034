using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gouji.Writing.Word;

/// <summary>
/// Writes the package of a Word file to a stream, part after part (ECMA-376 part 2). The same document gives the same bytes: nothing in it tells of a person, a machine or
/// the hour.
/// </summary>
/// <param name="carriesFacts">Whether there are content controls and the filing they are bound to.</param>
internal sealed class WordStream(Stream stream, bool carriesFacts, bool carriesFiling) : IDisposable
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string OddFooter = "rId4";
    public const string EvenFooter = "rId5";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The first day a zip can name.</summary>
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Writes what stands around the document.</summary>
    public void WriteSurroundings(string title)
    {
        WriteTypes();
        WriteRelationships("_rels/.rels", [(Office + "/officeDocument", "word/document.xml"), (Package + "relationships/metadata/core-properties", "docProps/core.xml"), (Office + "/extended-properties", "docProps/app.xml")]);
        WriteRelationships("word/_rels/document.xml.rels", [.. Related()]);
        using (var core = Xml("docProps/core.xml")) WriteCore(core, title);
        using (var application = Xml("docProps/app.xml")) WriteApplication(application);
        using (var styles = Word("word/styles.xml")) StylesPart.Write(styles);
        using (var settings = Word("word/settings.xml")) SettingsPart.Write(settings);
        using (var fonts = Word("word/fontTable.xml")) WordFont.WriteTable(fonts);
        using (var odd = Word("word/footer1.xml")) FooterPart.Write(odd, isOdd: true);
        using (var even = Word("word/footer2.xml")) FooterPart.Write(even, isOdd: false);
        if (!carriesFacts) return;
        using var blank = Word("word/glossary/document.xml");
        BlankPart.Write(blank);
    }

    public WordXml Document() => Word("word/document.xml");

    public Stream Filing()
    {
        using (var properties = Part("customXml/itemProps1.xml")) FilingPart.WriteProperties(properties);
        WriteRelationships("customXml/_rels/item1.xml.rels", [(Office + "/customXmlProps", "itemProps1.xml")]);
        return Part("customXml/item1.xml");
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Their order gives their numbers: the footers are rId4 and rId5.</summary>
    private IEnumerable<(string Type, string Target)> Related()
    {
        yield return (Office + "/styles", "styles.xml");
        yield return (Office + "/settings", "settings.xml");
        yield return (Office + "/fontTable", "fontTable.xml");
        yield return (Office + "/footer", "footer1.xml");
        yield return (Office + "/footer", "footer2.xml");
        if (carriesFacts) yield return (Office + "/glossaryDocument", "glossary/document.xml");
        if (carriesFiling) yield return (Office + "/customXml", "../customXml/item1.xml");
    }

    private Stream Part(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = s_noTime;
        return entry.Open();
    }

    private XmlWriter Xml(string name) => XmlWriter.Create(Part(name), WordXml.Settings);

    private WordXml Word(string name) => new(Part(name));

    private void WriteRelationships(string name, (string Type, string Target)[] related)
    {
        using var xml = Xml(name);
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < related.Length; i++)
        {
            xml.WriteStartElement("Relationship", Package + "relationships");
            xml.WriteAttributeString("Id", FormattableString.Invariant($"rId{i + 1}"));
            xml.WriteAttributeString("Type", related[i].Type);
            xml.WriteAttributeString("Target", related[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteTypes()
    {
        using var xml = Xml("[Content_Types].xml");
        xml.WriteStartElement("Types", Package + "content-types");
        Type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var (name, type) in (ReadOnlySpan<(string, string)>)[("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"), ("footer1", "footer"), ("footer2", "footer")])
            Type(xml, "Override", "PartName", $"/word/{name}.xml", Kind + type + "+xml");
        if (carriesFacts) Type(xml, "Override", "PartName", "/word/glossary/document.xml", Kind + "document.glossary+xml");
        if (carriesFiling) Type(xml, "Override", "PartName", "/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        Type(xml, "Override", "PartName", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Type(xml, "Override", "PartName", "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        xml.WriteEndElement();
    }

    private static void Type(XmlWriter xml, string element, string name, string value, string type)
    {
        xml.WriteStartElement(element, Package + "content-types");
        xml.WriteAttributeString(name, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteCore(XmlWriter xml, string title)
    {
        xml.WriteStartElement("cp", "coreProperties", Package + "metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", XmlCharacters.Clean(title));
        xml.WriteElementString("dc", "creator", "http://purl.org/dc/elements/1.1/", "Gouji");
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "zh-CN");
        xml.WriteEndElement();
    }

    private static void WriteApplication(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.WriteElementString("Application", "Gouji");
        xml.WriteEndElement();
    }
}
