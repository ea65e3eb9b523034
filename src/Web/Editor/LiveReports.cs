using System.Collections.Concurrent;
using Gouji.Web.Filings;
using Gouji.Workflow.Fields;

namespace Gouji.Web.Editor;

/// <summary>
/// Live reports by case and revision with the fields they are made of, so that several who look at one are answered from one, and nobody who merely asks
/// whether something is new reads all fields. What it holds follows from the fields and may go at any time.
/// </summary>
internal sealed class LiveReports
{
    private const int Most = 300;

    private readonly ConcurrentDictionary<(long Case, long Revision), Lazy<Task<HeldReport>>> _reports = new();

    /// <summary>The report of a revision, worked out once however many ask at the same time; the others wait without holding a thread.</summary>
    public Task<HeldReport> KeepAsync(long caseId, long revision, Func<HeldReport> make)
    {
        if (_reports.Count > Most) _reports.Clear();
        return _reports.GetOrAdd((caseId, revision), _ => new Lazy<Task<HeldReport>>(() => Task.Run(make))).Value;
    }

    /// <summary>The report of a revision where it is still held or just worked out.</summary>
    public async Task<HeldReport?> FindAsync(long caseId, long revision) => _reports.TryGetValue((caseId, revision), out var report) ? await report.Value : null;
}

/// <summary>A live report and the fields it is made of, which nobody changes.</summary>
internal sealed record HeldReport(LiveReport Live, IReadOnlyDictionary<string, Field> Fields);
