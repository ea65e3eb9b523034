using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>A Word file our output wrote, opened with the Open XML SDK.</summary>
internal sealed class OpenedDocx : IDisposable
{
    private readonly WordprocessingDocument _word;

    private OpenedDocx(byte[] bytes) => (Bytes, _word) = (bytes, WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false));

    public byte[] Bytes { get; }

    public Document Document => _word.MainDocumentPart!.Document;

    public MainDocumentPart Main => _word.MainDocumentPart!;

    public static OpenedDocx Of(OfficialDocument document, bool carriesFacts = true) => new(Write(document, new DocxOutput(WriteName, carriesFacts)));

    public static OpenedDocx Of(params DocumentBlock[] blocks) => Of(SomeDocument.Of(blocks));

    public static byte[] Write(OfficialDocument document, DocxOutput output)
    {
        using var stream = new MemoryStream();
        if (output.Write(document, SomeDocument.Filing, stream) is { } trouble) throw new InvalidOperationException(trouble.En);
        return stream.ToArray();
    }

    public IEnumerable<string> Faults() =>
        new[] { FileFormatVersions.Office2013, FileFormatVersions.Office2019 }.SelectMany(v => new OpenXmlValidator(v).Validate(_word)).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    /// <summary>Tag and text of every content control.</summary>
    public IEnumerable<string> Controls() => Document.Descendants<SdtRun>().Select(c => $"{c.SdtProperties!.GetFirstChild<Tag>()!.Val}={c.SdtContentRun!.InnerText}");

    public void Dispose() => _word.Dispose();

    private static void WriteName(Filing filing, Stream stream) => stream.Write(Encoding.UTF8.GetBytes($$"""{"unit":"{{filing.UnitName}}","odd":"{{'\uFFFE'}}<&>"}"""));
}
