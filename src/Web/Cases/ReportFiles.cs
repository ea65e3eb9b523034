using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Cases;

/// <summary>The official document of a case as a file, in any of the formats it is handed out in.</summary>
internal static class ReportFiles
{
    private static readonly Dictionary<string, Func<Filing, OfficialDocument, Language, Stream, Sentence?>> s_formats = new(StringComparer.Ordinal)
    {
        ["docx"] = (filing, document, _, stream) => new DocxOutput().Write(document, filing, stream),
        ["xlsx"] = (filing, document, _, stream) => new XlsxOutput().Write(document, filing, stream),
        ["pdf"] = (filing, document, _, stream) => new PdfOutput().Write(document, filing, stream),
        ["json"] = (filing, _, language, stream) => Json(filing, language, stream),
    };

    public static bool Knows(string format) => s_formats.ContainsKey(format);

    /// <summary>The file, or why it cannot be made here: pdf needs another program.</summary>
    /// <param name="format">docx, xlsx, pdf or json.</param>
    public static async Task<(ReportFile? File, Sentence? Why)> WriteAsync(Filing filing, Form form, string format, Language language, CancellationToken ct)
    {
        var document = OfficialDocuments.Of(filing, form)[^1];
        using var bytes = new MemoryStream();
        // Converting to pdf waits for another program.
        var complaint = await Task.Run(() => s_formats[format](filing, document, language, bytes), ct);
        return complaint is null ? (new ReportFile($"{document.Name}.{format}", bytes.ToArray()), null) : (null, complaint);
    }

    private static Sentence? Json(Filing filing, Language language, Stream stream)
    {
        new FilingJsonOutput(stream, language).Write(filing);
        return null;
    }
}
