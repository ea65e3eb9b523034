using Gouji.Model;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Web.Publishing;

/// <summary>Publishes what is asked for, one after the other: a pdf takes a whole processor.</summary>
internal sealed partial class PublishingWork(PublishingQueue queue, CasePublisher publisher, Actors actors, ILogger<PublishingWork> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await queue.ResumeAsync(stoppingToken);
            await foreach (var job in queue.Waiting.ReadAllAsync(stoppingToken)) await queue.EndAsync(job, await TryAsync(job, stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not done is kept and begun anew by the next start.
            return;
        }
    }

    private async Task<Sentence?> TryAsync(PublishingJob job, CancellationToken ct)
    {
        try
        {
            if (await actors.FindAsync(job.AccountId, ct) is not { } actor) return Sentences.NothingToPublish.Why;
            var result = await publisher.PublishAsync(actor, job.CaseId, tell: step => queue.Tell(job.CaseId, step), ct: ct);
            return result.Action is Refusal refusal ? refusal.Why : null;
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // This is the handler of background work: one report that breaks must not keep others from being published.
            Broke(log, trouble, job.CaseId);
            return Sentences.PublishingBroke.Why;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing case {CaseId} broke")]
    private static partial void Broke(ILogger log, Exception trouble, long caseId);
}
