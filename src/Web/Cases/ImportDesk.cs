using System.Text;
using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Web.Imports;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Cases;

/// <summary>
/// Fills a case from a file somebody brings, or from the report of the year before. The file is kept as received, read in a process of its own, and what it
/// says is written as edits like any other, so that the history of each cell tells where it came from. What stood in the case and is not in the file is taken out.
/// </summary>
internal sealed class ImportDesk(CaseReports reports, CaseLists lists, UploadReader reader, Contents contents, CaseDesk desk)
{
    /// <summary>The largest file taken in, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    public async Task<ImportResult> ImportAsync(Actor actor, long caseId, string fileName, byte[] bytes, CancellationToken ct)
    {
        if (await reports.FindAsync(actor, caseId, ct) is not { } report) return new ImportRefused(Sentences.NoSuchCase, RefusalKind.NotFound);
        // Nothing is read that could not be kept.
        if (Transitions.RefusalOf(actor, typeof(KeepUpload), report.Case, report.Unit) is { } untimely) return ImportRefused.Of(untimely);
        var name = UploadNames.Plain(fileName);
        var read = await reader.ReadAsync(name, bytes, report.Case.FormId, report.Case.Year, ct);
        var hash = await contents.KeepAsync(bytes, ct);
        var page = read is UploadRead { Original: { } original } ? await contents.KeepAsync(Encoding.UTF8.GetBytes(original), ct) : null;
        var complaint = (read as UploadRefused)?.Why.Zh;
        if (await desk.ActAsync(actor, caseId, new KeepUpload(name, hash, bytes.Length, page, complaint), ct) is Refusal refused) return ImportRefused.Of(refused);
        if (read is not UploadRead upload) return new ImportRefused(((UploadRefused)read).Why);
        return await WriteAsync(actor, report, FilingFields.Of(upload.Filing with { Year = report.Case.Year, UnitName = report.Unit.Name }), upload.Questions, ct);
    }

    /// <summary>Starts from the unit's report of the year before.</summary>
    public async Task<ImportResult> FromLastYearAsync(Actor actor, long caseId, CancellationToken ct)
    {
        if (await reports.FindAsync(actor, caseId, ct) is not { } report) return new ImportRefused(Sentences.NoSuchCase, RefusalKind.NotFound);
        if ((await lists.ListAsync(actor, new CaseFilter(report.Case.Year - 1, UnitId: report.Unit.Id), ct)).Rows is not [var before, ..] || await reports.FindAsync(actor, before.Case.Id, ct) is not { Revision: > 0 } last) return new ImportRefused(Sentences.NoLastYear(report.Case.Year - 1));
        return await WriteAsync(actor, report, LastYear.Fields(last.Live.Filing, report.Case.Year, report.Unit.Name), [], ct);
    }

    private async Task<ImportResult> WriteAsync(Actor actor, CaseReport report, IReadOnlyList<FilingField> fields, IReadOnlyList<Sentence> questions, CancellationToken ct)
    {
        HashSet<string> keys = [.. fields.Select(f => f.Key)];
        var gone = report.Fields.Values.Where(f => !keys.Contains(f.Key)).Select(f => new FilingField(f.Key, null));
        NewEdit[] edits = [.. fields.Concat(gone).Select(f => new NewEdit(Guid.NewGuid(), f.Key, f.Text, report.Revision, f.Note))];
        return await desk.ActAsync(actor, report.Case.Id, new EditFields(edits), ct) switch
        {
            Refusal refusal => ImportRefused.Of(refusal),
            Done done => new Imported(done.Case.Revision, fields.Count, [.. fields.Select(ToRevise).OfType<FieldToRevise>()], questions),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    private static FieldToRevise? ToRevise(FilingField field) =>
        FieldNote.Parse(field.Note) is { IsToRevise: true } note ? new FieldToRevise(field.Key, field.Text, note.Place?.Place()?.Words) : null;
}
