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
        var (revision, all) = await fields.LoadAsync(caseId, ct);
        var live = reports.Of(caseId, revision, () => LiveReport.Of(FilingFields.Read(form.Id, found.Case.Year, found.Unit.Name, all.Select(f => new FilingField(f.Key, f.Text, f.Note))), form));
        return new CaseReport(found.Case, found.Unit, revision, all.ToDictionary(f => f.Key), live);
    }
}
