using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Programs;
using Gouji.Programs.Office;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Outputs;

/// <summary>
/// An official document as a pdf, page for page what <see cref="DocxOutput"/> writes, made by LibreOffice: for reading, printing and publishing, so without content controls,
/// marks and the filing.
/// </summary>
public sealed class PdfOutput(OfficeConverter office) : IDocumentOutput
{
    private static readonly OfficeImport s_import = new("docx", "MS Word 2007 XML", OfficeExport.Pdf);
    private static readonly DocxOutput s_docx = new(carriesFacts: false);

    public PdfOutput() : this(OfficeConverter.Shared)
    {
    }

    public string Extension => "pdf";

    public Sentence? Write(OfficialDocument document, Filing filing, Stream stream) => Finish(document, office.Convert(Docx(document, filing).Span, s_import), stream);

    /// <summary>Writes several documents in one run of LibreOffice, whose start takes longer than a document; one sentence or null for each, in their order.</summary>
    /// <param name="open">Opens the stream a document is written to, by its place in the list; it is disposed here.</param>
    public IReadOnlyList<Sentence?> WriteMany(IReadOnlyList<(OfficialDocument Document, Filing Filing)> documents, Func<int, Stream> open)
    {
        var results = office.ConvertMany([.. documents.Select(d => Docx(d.Document, d.Filing))], s_import);
        return [.. results.Select((result, i) => Finish(documents[i].Document, result, open, i))];
    }

    private static ReadOnlyMemory<byte> Docx(OfficialDocument document, Filing filing)
    {
        using var docx = new MemoryStream();
        s_docx.Write(document, filing, docx);
        return docx.ToArray();
    }

    private static Sentence? Finish(OfficialDocument document, ProgramResult result, Func<int, Stream> open, int place)
    {
        if (result is not ProgramEnded { Output.Length: > 0 }) return Finish(document, result, Stream.Null);
        using var stream = open(place);
        return Finish(document, result, stream);
    }

    private static Sentence? Finish(OfficialDocument document, ProgramResult result, Stream stream)
    {
        switch (result)
        {
            case ProgramEnded { Output.Length: > 0 } made:
                stream.Write(made.Output.Span);
                return null;
            case ProgramMissing:
                return Sentences.OfficeMissing;
            default:
                return Sentences.PdfFailed(document.Name);
        }
    }
}
