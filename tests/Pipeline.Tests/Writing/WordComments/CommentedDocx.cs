using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;

namespace Gouji.Pipeline.Tests.Writing.WordComments;

/// <summary>A word-processor file with comments set in it, looked at with an XML tree and the Open XML SDK: neither is what set them.</summary>
internal sealed class CommentedDocx
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private readonly XNamespace _word;
    private readonly XDocument _main;
    private readonly XDocument _comments;
    private readonly Dictionary<string, int> _starts = [];
    private readonly Dictionary<string, int> _ends = [];
    private readonly HashSet<string> _references = [];
    private readonly Lazy<string> _shown;

    private CommentedDocx(byte[] bytes)
    {
        (Bytes, _shown) = (bytes, new Lazy<string>(Shown));
        _main = XDocument.Parse(Part(bytes, "word/document.xml"), LoadOptions.PreserveWhitespace);
        _word = _main.Root!.Name.Namespace;
        _comments = XDocument.Parse(Part(bytes, "word/comments.xml"), LoadOptions.PreserveWhitespace);
    }

    public byte[] Bytes { get; }

    /// <summary>Sets a comment at each place of a document whose bytes are at hand.</summary>
    public static CommentedDocx At(Document document, params IEnumerable<Spot> spots) => Of(document, [.. spots.Select(At)]);

    public static CommentedDocx Of(Document document, params Finding[] findings) => new(Write(document, findings));

    public static byte[] Write(Document document, params Finding[] findings)
    {
        using var stream = new MemoryStream();
        new MarkedDocxOutput(Language.Chinese).Write(AuditOf(document, findings), stream).ShouldBeNull();
        return stream.ToArray();
    }

    public static Audit AuditOf(Document document, params Finding[] findings) =>
        new(SomeAudit.Report() with { Document = document }, [], findings, new ProofCoverage(0, 0, []));

    /// <summary>The ids of the comments in the order of their part.</summary>
    public IReadOnlyList<string> Ids => [.. _comments.Root!.Elements(_word + "comment").Select(c => c.Attribute(_word + "id")!.Value)];

    /// <summary>The paragraphs of a comment.</summary>
    public IReadOnlyList<string> Comment(string id) =>
        [.. _comments.Root!.Elements(_word + "comment").Single(c => c.Attribute(_word + "id")!.Value == id).Elements(_word + "p").Select(p => p.Value)];

    /// <summary>The visible characters between the marks of a comment, which must have one of each kind.</summary>
    public string Marked(string id) => _shown.Value[_starts[id].._ends[id]];

    /// <summary>What the validator says, without what differs by position.</summary>
    public static IReadOnlyList<string> Faults(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(f => $"{f.Part?.Uri} {f.Id} {f.Description}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of each paragraph as the Open XML SDK sees it.</summary>
    public static IReadOnlyList<string> Texts(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText)];
    }

    public static string Part(byte[] docx, string name)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(package.GetEntry(name).ShouldNotBeNull().Open());
        return reader.ReadToEnd();
    }

    private string Shown()
    {
        var shown = new StringBuilder();
        foreach (var element in _main.Descendants())
        {
            var id = element.Attribute(_word + "id")?.Value ?? "";
            if (element.Name == _word + "commentRangeStart") _starts.Add(id, shown.Length);
            else if (element.Name == _word + "commentRangeEnd") _ends.Add(id, shown.Length);
            else if (element.Name == _word + "commentReference") _references.Add(id).ShouldBeTrue();
            else shown.Append(Text(element));
        }

        _references.ShouldBe(Ids, ignoreOrder: true);
        return shown.ToString();
    }

    private string Text(XElement element)
    {
        if (!element.Ancestors(_word + "p").Any() || element.Ancestors().Any(IsUnseen)) return "";
        if (element.Ancestors(_word + "txbxContent").Any() && element.Ancestors(_word + "p").Count() > 1 && HasTextAround(element)) return "";
        if (element.Name == _word + "t" || (element.Name.LocalName == "t" && element.Name.Namespace != _word)) return element.Value;
        if (element.Parent!.Name != _word + "r") return "";
        return element.Name.LocalName switch { "tab" => "\t", "br" => "\n", "noBreakHyphen" => "-", "sym" when element.Attribute(_word + "font")!.Value == "Wingdings" => "□", _ => "" };
    }

    /// <summary>Text of a box is counted with its own paragraph, unless the box is all the outer paragraph marks.</summary>
    private bool HasTextAround(XElement element) => element.Ancestors(_word + "p").Last().Descendants(_word + "t").Any(t => !t.Ancestors(_word + "txbxContent").Any());

    private bool IsUnseen(XElement element) => element.Name == _word + "del" || element.Name == _word + "rt" || element.Name == Compatibility + "Fallback"
        || element.Element(_word + "rPr")?.Element(_word + "vanish") is not null;

    private static Finding At(Spot spot) => SomeAudit.Light with { Place = spot };
}
