using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Gouji.Model;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>
/// The door to publishing in the background: a case is asked for, kept as a setting until it is published, and can be looked after from any page. What a stopped
/// program left is begun anew by the next; publishing twice is refused by the state of the case.
/// </summary>
public sealed class PublishingQueue(GoujiStore store)
{
    private const string Prefix = "publishing/";
    private readonly Channel<PublishingJob> _waiting = Channel.CreateUnbounded<PublishingJob>();
    private readonly ConcurrentDictionary<long, PublishingStep> _steps = [];

    internal ChannelReader<PublishingJob> Waiting => _waiting.Reader;

    /// <summary>Asks for a case to be published. Whether the person may is decided when it is done, by the roles they have then.</summary>
    public async Task AskAsync(Actor actor, long caseId, CancellationToken ct = default)
    {
        if (_steps.ContainsKey(caseId)) return;
        var job = new PublishingJob(caseId, actor.AccountId, null);
        await KeepAsync(job, ct);
        Enqueue(job);
    }

    /// <summary>What was asked for of a case and is not done; null: nothing.</summary>
    public async Task<PublishingJob?> FindAsync(long caseId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Settings.AsNoTracking().Where(s => s.Name == NameOf(caseId)).FirstOrDefaultAsync(ct) is { } setting ? JsonSerializer.Deserialize<PublishingJob>(setting.Text) : null;
    }

    /// <summary>How far it is in this program.</summary>
    public PublishingStep StepOf(long caseId) => _steps.GetValueOrDefault(caseId, PublishingStep.Waiting);

    internal async Task ResumeAsync(CancellationToken ct)
    {
        await using var database = store.Open();
        var left = await database.Settings.AsNoTracking().Where(s => s.Name.StartsWith(Prefix)).ToListAsync(ct);
        foreach (var job in left.Select(s => JsonSerializer.Deserialize<PublishingJob>(s.Text)!).Where(j => j.Why is null)) Enqueue(job);
    }

    internal void Tell(long caseId, PublishingStep step) => _steps[caseId] = step;

    /// <summary>Done, or given up with a sentence that stays until it is asked for again.</summary>
    internal async Task EndAsync(PublishingJob job, Sentence? why, CancellationToken ct)
    {
        if (why is null) await ForgetAsync(job.CaseId, ct); else await KeepAsync(job with { Why = why }, ct);
        _steps.TryRemove(job.CaseId, out _);
    }

    private void Enqueue(PublishingJob job)
    {
        if (_steps.TryAdd(job.CaseId, PublishingStep.Waiting)) _waiting.Writer.TryWrite(job);
    }

    private Task<bool> KeepAsync(PublishingJob job, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        var text = JsonSerializer.Serialize(job);
        var setting = await database.Settings.FirstOrDefaultAsync(s => s.Name == NameOf(job.CaseId), token);
        if (setting is null) database.Settings.Add(new Setting { Name = NameOf(job.CaseId), Text = text }); else setting.Text = text;
        return (true, true);
    }, ct);

    private Task<bool> ForgetAsync(long caseId, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        if (await database.Settings.FirstOrDefaultAsync(s => s.Name == NameOf(caseId), token) is { } setting) database.Settings.Remove(setting);
        return (true, true);
    }, ct);

    private static string NameOf(long caseId) => Prefix + caseId.ToString(CultureInfo.InvariantCulture);
}
