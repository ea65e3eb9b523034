using System.IO.Compression;
using System.Xml.Linq;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.WordComments;
using Gouji.Writing.Outputs;

namespace Gouji.Pipeline.Tests.Writing.WordRepairs;

/// <summary>A word-processor file with tracked changes written by the product, looked at with an XML tree: accepted or rejected apart from everything the product does.</summary>
internal static class RepairedDocx
{
    private static readonly XNamespace s_word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Rule s_rule = SomeAudit.Total;

    /// <summary>Writes one correction.</summary>
    public static (RepairedCopy Copy, byte[] Bytes) Write(Document document, params Correction[] corrections)
    {
        var finding = new Finding { Rule = s_rule, Severity = Severity.Error, Message = new Sentence("合计不符", "off"), Place = corrections[0].Spot, Corrections = corrections, Fingerprint = "1" };
        return Write(CommentedDocx.AuditOf(document, finding));
    }

    public static (RepairedCopy Copy, byte[] Bytes) Write(Audit audit)
    {
        using var stream = new MemoryStream();
        var copy = new RepairedDocxOutput(Language.Chinese, new StoppedClock()).Write(audit, stream);
        return (copy, stream.ToArray());
    }

    public static Correction Body(int paragraph, int start, string was, string now) => At(new ParagraphPlace("a.docx", "正文", paragraph, start, was.Length), was, now);

    public static Correction At(Location place, string was, string now) => new(new Spot(place, "", was), was, now, new Sentence("由其他数算出", "it follows"));

    /// <summary>The text of each paragraph with our changes accepted.</summary>
    public static IReadOnlyList<string> Accepted(byte[] docx) => Texts(docx, e => e.Name == s_word + "del");

    /// <summary>The text of each paragraph with our changes rejected.</summary>
    public static IReadOnlyList<string> Rejected(byte[] docx) => Texts(docx, e => e.Name == s_word + "ins");

    /// <summary>A package the validator opens, with this body.</summary>
    public static byte[] Package(string body)
    {
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Entry(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Entry(zip, "word/document.xml", $"<w:document xmlns:w=\"{s_word}\"><w:body>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    public static string MainPart(byte[] docx) => CommentedDocx.Part(docx, "word/document.xml");

    private static IReadOnlyList<string> Texts(byte[] docx, Func<XElement, bool> isGone)
    {
        var main = XDocument.Parse(MainPart(docx), LoadOptions.PreserveWhitespace);
        main.Descendants().Where(e => isGone(e) && e.Attribute(s_word + "author")?.Value == "Gouji").Remove();
        return [.. main.Descendants(s_word + "p").Select(p => string.Concat(p.Descendants().Where(e => e.Name == s_word + "t" || e.Name == s_word + "delText").Select(e => e.Value)))];
    }

    private static void Entry(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
