using Gouji.Workflow.Desks;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Publishing;

/// <summary>The door to what readers of published reports write and what they are answered. How often somebody may write is for the host to limit.</summary>
public sealed class FeedbackDesk(GoujiStore store, TimeProvider clock)
{
    /// <summary>Characters.</summary>
    public const int LongestText = 2_000;

    private const int LongestFigure = 100;
    private const int Most = 200;

    private readonly DeskWriter _writer = new(store, clock);

    /// <summary>Anyone writes; history keeps that it was, not the words, for what people write of themselves must be possible to remove.</summary>
    /// <param name="figure">The number of the figure it is about; null: the whole.</param>
    public Task<Answer<long>> WriteAsync(long publicationId, string? figure, string text, CancellationToken ct = default) =>
        _writer.WriteAsync<long>(null, Deeds.WriteFeedback, async (context, token) =>
        {
            if (text.Trim().Length is 0 or > LongestText) return Sentences.FeedbackLength(LongestText);
            if (figure?.Length > LongestFigure) return Sentences.NoSuchFigure;
            if (!await context.Database.Publications.AnyAsync(p => p.Id == publicationId && p.WithdrawnAt == null, token)) return Sentences.NoSuchPublication;
            var made = new Feedback { PublicationId = publicationId, Figure = string.IsNullOrWhiteSpace(figure) ? null : figure.Trim(), Text = text.Trim(), At = context.Now };
            context.Database.Feedback.Add(made);
            await context.Database.SaveChangesAsync(token);
            context.Content = new { made.Id, PublicationId = publicationId, made.Figure };
            return made.Id;
        }, ct);

    public Task<Answer<Feedback>> AnswerAsync(Actor actor, long feedbackId, string answer, CancellationToken ct = default) =>
        _writer.WriteAsync<Feedback>(actor, Right.AnswerFeedback, Deeds.AnswerFeedback, async (context, token) =>
        {
            if (answer.Trim().Length is 0 or > LongestText) return Sentences.FeedbackLength(LongestText);
            var found = await Reached(context.Database, actor).FirstOrDefaultAsync(f => f.Feedback.Id == feedbackId, token);
            if (found is null) return Sentences.NoSuchFeedback;
            (found.Feedback.Answer, found.Feedback.AnsweredBy, found.Feedback.AnsweredAt) = (answer.Trim(), actor.AccountId, context.Now);
            context.CaseId = found.Publication.CaseId;
            context.Content = new { found.Feedback.Id, Answer = answer.Trim() };
            return found.Feedback;
        }, ct);

    /// <summary>What waits for an answer within the person's reach, the oldest first, then what was answered.</summary>
    public async Task<IReadOnlyList<(Feedback Feedback, Publication Publication)>> ListAsync(Actor actor, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var rows = await Reached(database, actor).AsNoTracking().OrderBy(r => r.Feedback.AnsweredAt != null).ThenBy(r => r.Feedback.Id).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => (r.Feedback, r.Publication))];
    }

    /// <summary>What was answered of a publication: what was not is not shown to others.</summary>
    public async Task<IReadOnlyList<Feedback>> AnsweredAsync(long publicationId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Feedback.AsNoTracking().Where(f => f.PublicationId == publicationId && f.AnsweredAt != null).OrderByDescending(f => f.Id).Take(Most).ToListAsync(ct);
    }

    private static IQueryable<Row> Reached(GoujiContext database, Actor actor) =>
        from feedback in database.Feedback
        join publication in database.Publications on feedback.PublicationId equals publication.Id
        join found in database.Cases on publication.CaseId equals found.Id
        join unit in database.Units.Where(Within.ReachOf(actor, Right.AnswerFeedback)) on found.UnitId equals unit.Id
        select new Row { Feedback = feedback, Publication = publication };

    private sealed class Row
    {
        public required Feedback Feedback { get; init; }

        public required Publication Publication { get; init; }
    }
}
