using System.Globalization;
using System.Xml.Linq;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>Short ways to make WordprocessingML elements (ECMA-376 part 1, chapter 17).</summary>
internal static class Word
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Element(string name, params object?[] content) => new(Main + name, content);

    /// <summary>The root of a part, which declares the prefixes that Word itself writes.</summary>
    public static XElement Root(string name, params object?[] content) => Element(
        name,
        new XAttribute(XNamespace.Xmlns + "w", Main.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", Links.NamespaceName),
        content);

    public static XAttribute Attribute(string name, object value) =>
        new(Main + name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>An element whose whole content is its val attribute.</summary>
    public static XElement Valued(string name, object value) => Element(name, Attribute("val", value));

    public static XElement Text(string name, string text) =>
        Element(name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
