using System.Globalization;
using System.Xml;
using Gouji.Model.Filings;

namespace Gouji.Writing.Sheets;

/// <summary>The parts of a package that say what the others are and how they hang together (ECMA-376 part 2).</summary>
internal static class PackageXml
{
    /// <summary>What tells our part from those of other programs, by an identity of its own and the namespace of its root.</summary>
    public const string CarriedProperties = $$"""
        <ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{7C1E6B52-3F0D-4E6A-9B41-5A2C8D90E117}"><ds:schemaRefs><ds:schemaRef ds:uri="{{Filing.Namespace}}"/></ds:schemaRefs></ds:datastoreItem>
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public static void WriteRelationships(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> related)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < related.Count; i++)
        {
            xml.WriteStartElement("Relationship", Package + "relationships");
            xml.WriteAttributeString("Id", "rId" + (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("Type", $"{Office}/{related[i].Kind}");
            xml.WriteAttributeString("Target", related[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteTypes(XmlWriter xml, IReadOnlyList<(string Part, string Type)> types)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type(xml, "Default", "Extension", "xml", "application/xml");
        Type(xml, "Default", "Extension", "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        foreach (var (part, type) in types) Type(xml, "Override", "PartName", part, type);
        xml.WriteEndElement();
    }

    private static void Type(XmlWriter xml, string element, string name, string value, string type)
    {
        xml.WriteStartElement(element, Package + "content-types");
        xml.WriteAttributeString(name, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
