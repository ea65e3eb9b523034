using Gouji.Workflow.History;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Pages.Audit;

/// <summary>
/// Verifying the chain in the background, one at a time: whoever asked may leave the page and find it again. It ends with the program and changes nothing,
/// so that one cut short is just begun again.
/// </summary>
public sealed class HistoryVerification(GoujiStore store, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private readonly Lock _lock = new();
    private Task<HistoryVerdict>? _running;
    private long _verified;

    public bool IsRunning => _running is { IsCompleted: false };

    /// <summary>Entries verified so far.</summary>
    public long Verified => Interlocked.Read(ref _verified);

    /// <summary>What the last one gave; null: none has ended since the program began.</summary>
    public HistoryVerdict? Verdict => _running is { IsCompletedSuccessfully: true } done ? done.Result : null;

    /// <summary>Whether the last one could not be brought to its end.</summary>
    public bool HasFailed => _running is { IsFaulted: true };

    public DateTimeOffset BeganAt { get; private set; }

    /// <summary>Begins one where none runs.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            if (IsRunning) return;
            BeganAt = clock.GetUtcNow();
            Interlocked.Exchange(ref _verified, 0);
            _running = Task.Run(() => HistoryCheck.VerifyAsync(store, new Counter(this), lifetime.ApplicationStopping));
        }
    }

    /// <summary>Counts at once; the framework's own would count later and out of order.</summary>
    private sealed class Counter(HistoryVerification verification) : IProgress<long>
    {
        public void Report(long value) => Interlocked.Exchange(ref verification._verified, value);
    }
}
