using System.Globalization;
using System.Xml;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>Walks one part of a workbook. Elements are told by their names alone: the namespaces of transitional and strict files, and of other office suites, differ.</summary>
internal sealed class SheetCursor(XmlReader xml, GuardedStream source, Allowance allowance) : PartCursor(xml, source, allowance)
{
    /// <summary>The name of the element at hand, without its prefix.</summary>
    public string Name { get; private set; } = "";

    public string? Attribute(string name) => Xml.GetAttribute(name);

    /// <summary>The id by which the element refers to another part.</summary>
    public string? RelationshipId()
    {
        for (var i = 0; i < Xml.AttributeCount; i++)
        {
            Xml.MoveToAttribute(i);
            if (Xml.LocalName != "id" || !Xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) continue;
            var id = Xml.Value;
            Xml.MoveToElement();
            return id;
        }

        Xml.MoveToElement();
        return null;
    }

    /// <summary>The attribute as a number from 0 on, or null.</summary>
    public int? Count(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    public bool Is(string name) => Attribute(name) is "1" or "true";

    protected override void Arrive() => Name = Xml.LocalName;
}
