using System.Buffers.Text;
using System.Security.Cryptography;
using Gouji.Workflow.Desks;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>The door to a person's tokens. A token is shown once, when it is made; kept is its hash.</summary>
public sealed class Tokens(GoujiStore store, TimeProvider clock)
{
    /// <summary>The longest a token lives.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    private const int Most = 20;
    private const int LongestName = 60;

    private readonly DeskWriter _writer = new(store, clock);

    /// <summary>The person's tokens, the newest first.</summary>
    public async Task<IReadOnlyList<AccessToken>> ListAsync(long accountId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Tokens.AsNoTracking().Where(t => t.AccountId == accountId).OrderByDescending(t => t.Id).ToListAsync(ct);
    }

    /// <summary>Makes one and gives it in clear, this once.</summary>
    public Task<Answer<string>> MakeAsync(Actor actor, string name, bool mayWrite, DateTimeOffset expiresAt, CancellationToken ct = default) =>
        _writer.WriteAsync<string>(actor.AccountId, Deeds.MakeToken, async (context, token) =>
        {
            if (name.Trim().Length is 0 or > LongestName) return Sentences.TokenNameWrong(LongestName);
            if (expiresAt <= context.Now || expiresAt > context.Now + Longest) return Sentences.TokenExpiryWrong;
            if (await context.Database.Tokens.CountAsync(t => t.AccountId == actor.AccountId && t.EndedAt == null && t.ExpiresAt > context.Now, token) >= Most) return Sentences.TokenCount(Most);
            var secret = "gouji_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
            context.Database.Tokens.Add(new AccessToken
            {
                AccountId = actor.AccountId,
                Name = name.Trim(),
                Hash = SecretHash.Of(secret),
                MayWrite = mayWrite,
                MadeAt = context.Now,
                ExpiresAt = expiresAt,
            });
            context.Content = new { Name = name.Trim(), MayWrite = mayWrite, ExpiresAt = expiresAt };
            return secret;
        }, ct);

    /// <summary>Ends one of one's own.</summary>
    public Task<Answer<AccessToken>> EndAsync(Actor actor, long tokenId, CancellationToken ct = default) =>
        _writer.WriteAsync<AccessToken>(actor.AccountId, Deeds.EndToken, async (context, token) =>
        {
            var found = await context.Database.Tokens.FirstOrDefaultAsync(t => t.Id == tokenId && t.AccountId == actor.AccountId && t.EndedAt == null, token);
            if (found is null) return Sentences.NoSuchToken;
            found.EndedAt = context.Now;
            context.Content = new { found.Name };
            return found;
        }, ct);

    /// <summary>The token a program sent, where it still holds and its person may still sign in.</summary>
    public async Task<AccessToken?> FindAsync(string secret, CancellationToken ct = default)
    {
        var (hash, now) = (SecretHash.Of(secret), clock.GetUtcNow());
        await using var database = store.Open();
        return await database.Tokens.AsNoTracking().FirstOrDefaultAsync(
            t => t.Hash == hash && t.EndedAt == null && t.ExpiresAt > now && database.Accounts.Any(a => a.Id == t.AccountId && !a.IsDisabled), ct);
    }
}
