using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;

namespace Gouji.Workflow.Desks;

/// <summary>How every desk writes: the right is checked, the change is made and its history entry written in one transaction; a refusal changes nothing.</summary>
internal sealed class DeskWriter(GoujiStore store, TimeProvider clock)
{
    /// <param name="deed">What history calls it; a name in <see cref="Deeds"/>.</param>
    public Task<Answer<T>> WriteAsync<T>(Actor actor, Right right, string deed, Func<DeskContext, CancellationToken, Task<Answer<T>>> write, CancellationToken ct) =>
        actor.Has(right) ? WriteAsync(actor.AccountId, deed, write, ct) : Task.FromResult<Answer<T>>(Sentences.NoRight(Deeds.Of(deed)));

    /// <summary>What needs no right: by somebody who has not signed in, or on one's own account.</summary>
    public Task<Answer<T>> WriteAsync<T>(long? accountId, string deed, Func<DeskContext, CancellationToken, Task<Answer<T>>> write, CancellationToken ct) =>
        store.WriteAsync(async (database, token) =>
        {
            var context = new DeskContext(database, HistoryLog.Point(clock.GetUtcNow()));
            var answer = await write(context, token);
            if (answer.Refusal is not null) return (answer, false);
            await database.SaveChangesAsync(token);
            await HistoryLog.AppendAsync(database, context.Now, accountId, context.CaseId, deed, context.Content, token);
            return (answer, true);
        }, ct);
}
