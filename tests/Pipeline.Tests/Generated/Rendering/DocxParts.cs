using System.Xml.Linq;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>The parts of the package that are the same for every report.</summary>
internal static class DocxParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static IEnumerable<(string Name, XElement Content)> Fixed =>
    [
        ("[Content_Types].xml", ContentTypes()),
        ("_rels/.rels", new XElement(Rels + "Relationships", Rel("rId1", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", new XElement(
            Rels + "Relationships", Rel("rId1", "styles", "styles.xml"), Rel("rId2", "footer", "footer1.xml"))),
        ("word/styles.xml", DocxStyles.Write()),
        ("word/footer1.xml", PageNumber()),
    ];

    private static XElement ContentTypes() => new(
        Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Override("/word/document.xml", "document.main+xml"),
        Override("/word/styles.xml", "styles+xml"),
        Override("/word/footer1.xml", "footer+xml"));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", WordType + type));

    private static XElement Rel(string id, string type, string target) =>
        new(Rels + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Office + type), new XAttribute("Target", target));

    /// <summary>— 1 — in the middle below, as official documents number their pages.</summary>
    private static XElement PageNumber() => Word.Root(
        "ftr",
        Word.Element(
            "p",
            Word.Element("pPr", Word.Valued("jc", "center")),
            Word.Element("r", Word.Text("t", "— ")),
            Word.Element("fldSimple", Word.Attribute("instr", " PAGE "), Word.Element("r", Word.Text("t", "1"))),
            Word.Element("r", Word.Text("t", " —"))));
}
