using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Demonstration;

/// <summary>Publishes an invented report as its Word document and its data; nothing in it is anybody's, so nothing is masked.</summary>
internal sealed class PlainPublication(GoujiStore store, TimeProvider clock)
{
    private static readonly DocxOutput s_docx = new(carriesFacts: false);

    private readonly Contents _contents = new(store, clock);

    public async Task<bool> PublishAsync(Actor actor, long caseId, CancellationToken ct)
    {
        var json = await FilingAsync(caseId, ct);
        if (FilingReader.Read("facts.json", json) is not FilingRead { Filing: var filing }) return false;
        var document = OfficialDocuments.Of(filing, FormCatalogue.Find(filing.FormId)!)[^1];
        FileToPublish[] files = [await KeepAsync("report.docx", Docx(document, filing), ct), await KeepAsync("filing.json", json, ct)];
        return await new CaseDesk(store, clock).ActAsync(actor, caseId, new Publish(document.Title, TextOf(filing), files), ct) is Done;
    }

    private static string TextOf(Filing filing) => string.Join('\n', filing.Body.Select(p => string.Concat(p.Pieces.Select(piece => piece is WordPiece w ? w.Words : piece is FigurePiece f ? f.As.Printed : ""))).Concat(filing.Items.Select(i => i.Name)));

    private static byte[] Docx(OfficialDocument document, Filing filing)
    {
        using var stream = new MemoryStream();
        s_docx.Write(document, filing, stream);
        return stream.ToArray();
    }

    private async Task<byte[]> FilingAsync(long caseId, CancellationToken ct)
    {
        await using var database = store.Open();
        var hash = await database.Submissions.Where(s => s.CaseId == caseId).OrderByDescending(s => s.Round).Select(s => s.FilingHash).FirstAsync(ct);
        return await _contents.FindAsync(hash, ct) ?? [];
    }

    private async Task<FileToPublish> KeepAsync(string name, byte[] bytes, CancellationToken ct) => new(name, await _contents.KeepAsync(bytes, ct), bytes.Length);
}
