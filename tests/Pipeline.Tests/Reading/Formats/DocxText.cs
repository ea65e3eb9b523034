using System.IO.Compression;
using System.Text;
using Gouji.Model;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>A word-processor file made of raw WordprocessingML in a test, and what reading it gives.</summary>
internal sealed class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Names = $"xmlns:w='{Word}' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='urn:shape'";

    private readonly List<(string Name, byte[] Contents)> _entries = [];
    private string _relationships = "";

    public static DocxText Body(string body) => Raw($"<w:document {Names}><w:body>{body}</w:body></w:document>");

    /// <summary>A package whose main part is these characters, well-formed or not.</summary>
    public static DocxText Raw(string mainPart) => new DocxText()
        .Entry("[Content_Types].xml", "<Types/>")
        .Entry("_rels/.rels", $"<Relationships><Relationship Type='{Office}officeDocument' Target='word/document.xml'/></Relationships>")
        .Entry("word/document.xml", mainPart);

    public static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public DocxText Entry(string name, string contents)
    {
        _entries.Add((name, Encoding.UTF8.GetBytes(contents)));
        return this;
    }

    /// <summary>A part beside the body: header, footer, footnotes, styles …</summary>
    public DocxText With(string kind, string element, string contents)
    {
        var name = $"{kind}{_entries.Count}.xml";
        _relationships += $"<Relationship Type='{Office}{kind}' Target='{name}'/>";
        return Entry($"word/{name}", $"<w:{element} {Names}>{contents}</w:{element}>");
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, contents) in _entries) Write(zip, name, contents);
            if (_relationships.Length > 0) Write(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes($"<Relationships>{_relationships}</Relationships>"));
        }
        return stream.ToArray();
    }

    public Document Read() => Documents.Read(Bytes());

    public Table ReadTable() => Read().Blocks.OfType<Table>().First();

    private static void Write(ZipArchive zip, string name, byte[] contents)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(contents);
    }
}
