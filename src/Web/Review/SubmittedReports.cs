using System.Collections.Concurrent;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Web.Filings;
using Gouji.Workflow.Fields;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Review;

/// <summary>
/// Opens submissions for the desk. What was submitted never changes, so what was once worked out of it is kept, the few last looked at.
/// </summary>
public sealed class SubmittedReports(Contents contents, CaseFields fields)
{
    /// <summary>A report with its audit takes a few megabytes.</summary>
    private const int MostKept = 24;

    private readonly ConcurrentDictionary<long, SubmittedReport> _kept = [];

    /// <summary>The report of a submission, or null where what was kept of it is none of ours.</summary>
    public async Task<SubmittedReport?> FindAsync(Submission submission, CancellationToken ct)
    {
        if (_kept.TryGetValue(submission.Id, out var known)) return known;
        if (await contents.FindAsync(submission.FilingHash, ct) is not { } json) return null;
        if (FilingReader.Read("filing.json", json) is not FilingRead { Filing: var filing } || FormCatalogue.Find(filing.FormId) is not { } form) return null;
        var body = await BodyKeysAsync(submission, ct);
        var report = await Task.Run(() => new SubmittedReport(LiveReport.Of(new EnteredFiling(filing, body, [], []), form)), ct);
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept.GetOrAdd(submission.Id, report);
    }

    /// <summary>The fields of the paragraphs as they were then, so that a remark on one is found again whatever was inserted since.</summary>
    private async Task<IReadOnlyList<string>> BodyKeysAsync(Submission submission, CancellationToken ct)
    {
        var then = await fields.AtAsync(submission.CaseId, submission.Revision, ct);
        return [.. then.Values.Where(e => e.Text is not null && FieldKeyText.Parse(e.Key) is BodyField).Select(e => e.Key).Order(StringComparer.Ordinal)];
    }
}
