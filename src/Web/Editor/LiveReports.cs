using System.Collections.Concurrent;
using Gouji.Web.Filings;

namespace Gouji.Web.Editor;

/// <summary>Live reports by case and revision, so that several who look at one are answered from one. What it holds follows from the fields and may go at any time.</summary>
internal sealed class LiveReports
{
    private const int Most = 100;

    private readonly ConcurrentDictionary<(long Case, long Revision), Lazy<LiveReport>> _reports = new();

    public LiveReport Of(long caseId, long revision, Func<LiveReport> make)
    {
        if (_reports.Count > Most) _reports.Clear();
        return _reports.GetOrAdd((caseId, revision), _ => new Lazy<LiveReport>(make)).Value;
    }

    /// <summary>The report of a revision where it is still held.</summary>
    public LiveReport? Find(long caseId, long revision) => _reports.TryGetValue((caseId, revision), out var report) ? report.Value : null;
}
