using System.Collections.Concurrent;
using Gouji.Checking;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Review;

/// <summary>
/// Opens submissions for the desk. What was submitted never changes and is named by its hash, so what was once worked out of it is kept, the few last looked at.
/// </summary>
public sealed class SubmittedReports(Contents contents)
{
    /// <summary>A report with its audit takes a few megabytes.</summary>
    private const int MostKept = 24;

    private static readonly DocxOutput s_docx = new(carriesFacts: false);

    private readonly ConcurrentDictionary<string, SubmittedReport> _kept = [];

    /// <summary>The report of a submission.</summary>
    /// <exception cref="InvalidDataException">What was kept is no filing: the store is damaged.</exception>
    public async Task<SubmittedReport> OpenAsync(Submission submission, CancellationToken ct)
    {
        if (_kept.TryGetValue(submission.FilingHash, out var known)) return known;
        var bytes = await contents.FindAsync(submission.FilingHash, ct) ?? throw new InvalidDataException($"The filing {submission.FilingHash} is not kept.");
        var report = await Task.Run(() => Of(Parse(bytes)), ct);
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept.GetOrAdd(submission.FilingHash, report);
    }

    /// <summary>Works a filing out: computes, writes, reads back, checks.</summary>
    internal static SubmittedReport Of(Filing filing)
    {
        var complete = Calculator.Complete(filing);
        var form = FormCatalogue.Find(filing.FormId) ?? throw new InvalidDataException($"There is no form {filing.FormId}.");
        var document = OfficialDocuments.Of(complete, form)[^1];
        using var docx = new MemoryStream();
        s_docx.Write(document, complete, docx);
        return ReportReader.Read(document.Name + ".docx", docx.ToArray(), filing.FormId) is ReadReport(_, var report)
            ? new SubmittedReport(complete, document, Auditor.Default.Audit(report), DocumentAnchors.Of(document, report.Document))
            : throw new InvalidDataException("A document that was just written cannot be read.");
    }

    private static Filing Parse(byte[] json) => FilingReader.Read("filing.json", json) switch
    {
        FilingRead read => read.Filing,
        FilingRefused refused => throw new InvalidDataException(refused.Why.En),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };
}
