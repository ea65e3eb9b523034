using Gouji.Model;
using Gouji.Workflow.History;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>Takes what a reader writes about a published report. History keeps that it was, not the words, for it must be possible to remove them.</summary>
internal sealed class PublicFeedback(GoujiStore store, TimeProvider clock)
{
    /// <summary>Characters.</summary>
    public const int Longest = 2_000;

    private const int LongestFigure = 20;

    /// <summary>Null, or why it was not kept.</summary>
    /// <param name="figure">The id of the figure it is about, f12; null: the whole.</param>
    public async Task<Sentence?> WriteAsync(long publicationId, string? figure, string? text, CancellationToken ct)
    {
        var words = (text ?? "").Trim();
        if (words.Length is 0 or > Longest) return Sentences.FeedbackLength(Longest);
        var about = string.IsNullOrWhiteSpace(figure) || figure.Length > LongestFigure ? null : figure;
        return await store.WriteAsync(async (database, token) =>
        {
            if (!await database.Publications.AnyAsync(p => p.Id == publicationId && p.WithdrawnAt == null, token)) return (Sentences.NoSuchPublication, false);
            var at = HistoryLog.Point(clock.GetUtcNow());
            var feedback = new Feedback { PublicationId = publicationId, Figure = about, Text = words, At = at };
            database.Feedback.Add(feedback);
            await database.SaveChangesAsync(token);
            await HistoryLog.AppendAsync(database, at, null, null, "WriteFeedback", new { feedback.Id, PublicationId = publicationId, Figure = about }, token);
            return ((Sentence?)null, true);
        }, ct);
    }
}
