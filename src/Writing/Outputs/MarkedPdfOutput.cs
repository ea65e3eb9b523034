using System.Text.Json;
using Gouji.Model;
using Gouji.Programs;
using Gouji.Writing.PdfNotes;

namespace Gouji.Writing.Outputs;

/// <summary>
/// The pdf that was read, with a note at each finding's spot and nothing else changed. qpdf sets them, since it mends and keeps whatever a pdf holds.
/// </summary>
/// <param name="least">The lightest severity that gets a note.</param>
public sealed class MarkedPdfOutput(Language language, Severity least = Severity.Privacy) : IReportOutput
{
    private const string Source = "source.pdf";
    private const string Changes = "notes.json";
    private const string Marked = "marked.pdf";

    /// <summary>It succeeded, with something to complain of in the file as it was.</summary>
    private const int Warned = 3;

    private static readonly ExternalProgram s_qpdf = new("qpdf", ProgramLimits.Tool);

    public string Extension => ".pdf";

    public Sentence? Write(Audit audit, Stream stream)
    {
        if (audit.Report.Document.Contents is not { Format: "pdf", Bytes: var pdf }) return Sentences.NotPdf;
        if (!s_qpdf.IsThere) return Sentences.QpdfMissing;
        using var folder = new ScratchFolder();
        folder.Put(Source, pdf.Span);
        var notes = Note.Of(audit.Findings.Where(f => f.Severity <= least), language).ToLookup(n => n.Place.Page);
        if (notes.Count > 0 && !Mark(folder, notes)) return Sentences.PdfNotMarked;
        using var made = File.OpenRead(Path.Join(folder.Path, notes.Count > 0 ? Marked : Source));
        made.CopyTo(stream);
        return null;
    }

    private static bool Mark(ScratchFolder folder, ILookup<int, Note> notes)
    {
        if (s_qpdf.Run(folder, "--json=2", "--json-key=qpdf", "--json-key=pages", "--json-stream-data=none", Source) is not ProgramEnded { ExitCode: 0 or Warned, Output: var told }) return false;
        try
        {
            using var json = JsonDocument.Parse(told);
            var objects = new PdfObjects(json.RootElement);
            var pages = notes.OrderBy(n => n.Key).Select(n => (Page: objects.Page(n.Key), Notes: (IReadOnlyList<Note>)[.. n])).Where(p => p.Page is not null).Select(p => (p.Page!, p.Notes));
            folder.Put(Changes, new NotesJson(objects).Write(pages));
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }

        return s_qpdf.Run(folder, Source, "--update-from-json=" + Changes, Marked) is ProgramEnded { ExitCode: 0 or Warned };
    }
}
