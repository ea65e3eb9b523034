using System.Security.Cryptography;
using System.Text.Json;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>The door to drawing cases for spot checks, from those that were signed, within the reach of whoever draws.</summary>
public sealed class DrawDesk(GoujiStore store, TimeProvider clock)
{
    /// <summary>The share drawn where none is named.</summary>
    public const decimal UsualShare = 0.15m;

    private const int LongestSeed = 100;

    private static readonly CaseState[] s_drawn = [CaseState.Signed, CaseState.Received, CaseState.Accepted, CaseState.Published];

    private readonly DeskWriter _writer = new(store, clock);

    public async Task<IReadOnlyList<Draw>> ListAsync(int year, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Draws.AsNoTracking().Where(d => d.Year == year).OrderByDescending(d => d.Id).ToListAsync(ct);
    }

    /// <param name="seed">Null: a random one. Said in public beforehand (a lottery's numbers), it proves that nobody chose.</param>
    public Task<Answer<Draw>> DrawAsync(Actor actor, int year, decimal share = UsualShare, string? seed = null, CancellationToken ct = default) =>
        _writer.WriteAsync<Draw>(actor, Right.Draw, Deeds.DrawCases, async (context, token) =>
        {
            if (share is <= 0 or > 1) return Sentences.ShareWrong;
            if (seed?.Length > LongestSeed) return Sentences.SeedTooLong(LongestSeed);
            var from = await CandidatesAsync(context.Database, actor, year, token);
            if (from.Count == 0) return Sentences.NothingToDraw(year);
            var chosen = string.IsNullOrWhiteSpace(seed) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) : seed.Trim();
            var drawn = Lots.Of(chosen, from.Keys, share);
            foreach (var code in drawn) from[code].IsDrawn = true;
            var outcome = JsonSerializer.Serialize(new { From = from.Keys.Order(StringComparer.Ordinal), Drawn = drawn });
            var draw = new Draw { Year = year, Share = share, Seed = chosen, Outcome = outcome, AccountId = actor.AccountId, At = context.Now };
            context.Database.Draws.Add(draw);
            context.Content = new { Year = year, Share = share, Seed = chosen, From = from.Count, Drawn = drawn };
            return draw;
        }, ct);

    private static async Task<Dictionary<string, Case>> CandidatesAsync(GoujiContext database, Actor actor, int year, CancellationToken ct) =>
        await database.Cases.Where(c => c.Year == year && s_drawn.Contains(c.State))
            .Join(database.Units.Where(Within.ReachOf(actor, Right.Draw)), c => c.UnitId, u => u.Id, (c, u) => new { u.Code, Case = c }).ToDictionaryAsync(r => r.Code, r => r.Case, ct);
}
