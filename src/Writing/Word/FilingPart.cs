using System.Text;
using System.Xml;
using Gouji.Model.Filings;

namespace Gouji.Writing.Word;

/// <summary>
/// The custom XML part in which a Word file carries the filing it was written from: its JSON as the text of one element, so that a filing can be read back from the document and
/// compared with what stands in it now.
/// </summary>
internal static class FilingPart
{
    /// <summary>Of our own, and the same in every file, so that others can ask for the part by it.</summary>
    public const string Id = "{5B1C4E0A-6F0D-4B7E-9C53-2A7D0E6B4F19}";

    private const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static void Write(Stream part, Filing filing, Action<Filing, Stream> writeJson)
    {
        using var json = new MemoryStream();
        writeJson(filing, json);
        using var xml = XmlWriter.Create(part, WordXml.Settings);
        xml.WriteStartElement("gouji", Filing.Namespace);
        xml.WriteString(XmlCharacters.EscapeJson(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length)));
        xml.WriteEndElement();
    }

    public static void WriteProperties(Stream part)
    {
        using var xml = XmlWriter.Create(part, WordXml.Settings);
        xml.WriteStartElement("ds", "datastoreItem", Properties);
        xml.WriteAttributeString("ds", "itemID", Properties, Id);
        xml.WriteStartElement("ds", "schemaRefs", Properties);
        xml.WriteStartElement("ds", "schemaRef", Properties);
        xml.WriteAttributeString("ds", "uri", Properties, Filing.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
