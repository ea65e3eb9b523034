using Gouji.Model.Forms;
using Gouji.Web.Editor;
using Gouji.Web.Filings;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;

namespace Gouji.Web.Cases;

/// <summary>Takes a case out of the store as a live report, for who may see it.</summary>
internal sealed class CaseReports(CaseLists lists, CaseFields fields, LiveReports reports)
{
    /// <summary>The case as it stands now; null where there is none or the person may not see it: which of the two is not told.</summary>
    public async Task<CaseReport?> FindAsync(Actor actor, long caseId, CancellationToken ct)
    {
        if (await lists.FindAsync(actor, caseId, ct) is not { } found || FormCatalogue.Find(found.Case.FormId) is not { } form) return null;
        if (await reports.FindAsync(caseId, found.Case.Revision) is { } held) return new CaseReport(found.Case, found.Unit, found.Case.Revision, held.Fields, held.Live) { IsShut = found.IsShut };
        var (revision, all) = await fields.LoadAsync(caseId, ct);
        return await OfAsync(found.Case, found.Unit, revision, all.ToDictionary(f => f.Key), form) with { IsShut = found.IsShut };
    }

    /// <summary>The case after edits that were kept on top of what was read: nothing need be read again unless somebody else wrote in between (null).</summary>
    public async Task<CaseReport?> AfterAsync(CaseReport before, Done done)
    {
        var written = done.Edits.Where(e => e.Revision == done.Case.Revision && e.Outcome == EditOutcome.Kept).ToList();
        if (done.Case.Revision != before.Revision + (done.Edits.Any(e => e.Revision == done.Case.Revision) ? 1 : 0)) return null;
        var fields = new Dictionary<string, Field>(before.Fields);
        foreach (var edit in written)
            if (edit.Text is null) fields.Remove(edit.Key); else fields[edit.Key] = Field.Of(edit);
        return await OfAsync(done.Case, before.Unit, done.Case.Revision, fields, before.Live.Form);
    }

    private async Task<CaseReport> OfAsync(Case subject, Workflow.Units.Unit unit, long revision, IReadOnlyDictionary<string, Field> fields, Form form)
    {
        var held = await reports.KeepAsync(subject.Id, revision, () => new HeldReport(
            LiveReport.Of(FilingFields.Read(form.Id, subject.Year, unit.Name, fields.Values.Select(f => new FilingField(f.Key, f.Text, f.Note))), form), fields));
        return new CaseReport(subject, unit, revision, held.Fields, held.Live);
    }
}
