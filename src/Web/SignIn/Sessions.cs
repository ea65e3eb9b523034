using System.Security.Claims;
using System.Security.Cryptography;
using Gouji.Web.Policies;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>Sign-ins that last: begun with a password, looked up at every request, ended by the person, an administrator, idleness or a new password.</summary>
public sealed class Sessions(GoujiStore store, Actors actors, TimeProvider clock)
{
    /// <summary>The setting that says after how many minutes without anything done a session is over.</summary>
    public const string IdleSetting = "IdleMinutes";

    public const int ShortestIdle = 5;
    public const int LongestIdle = 240;

    /// <summary>Without anything done for so long, it is over, where the setting says nothing else.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>However busy, the password is asked for again after so long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Being there is written down no more often than this.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(1);

    /// <summary>Begins one for the account within a transaction of the caller and gives what the cookie says.</summary>
    internal static ClaimsPrincipal Begin(GoujiContext database, Account account, HttpContext http, DateTimeOffset now)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var browser = http.Request.Headers.UserAgent.ToString();
        database.Sessions.Add(new Session
        {
            Id = SecretHash.Of(secret),
            AccountId = account.Id,
            BeganAt = now,
            SeenAt = now,
            Address = http.Connection.RemoteIpAddress?.ToString() ?? "",
            Browser = browser.Length > 200 ? browser[..200] : browser,
        });
        return Principal(account.Id, SignInServices.Scheme, new Claim(SignInServices.SecretClaim, secret));
    }

    internal static ClaimsPrincipal Principal(long accountId, string scheme, params Claim[] more) =>
        new(new ClaimsIdentity([new Claim(SignInServices.AccountClaim, accountId.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. more], scheme));

    internal async Task ValidateAsync(CookieValidatePrincipalContext validating)
    {
        var http = validating.HttpContext;
        if (await FindAsync(validating.Principal, http.RequestAborted) is not var (session, account, actor))
        {
            validating.RejectPrincipal();
            await http.SignOutAsync(SignInServices.Scheme);
            return;
        }

        new SignedIn(actor, session.Id, account.MustChangePassword, account.HasTwoFactors).KeepIn(http);
        if (http.GetEndpoint()?.Metadata.GetMetadata<PollingAttribute>() is null) await SeeAsync(session, http.RequestAborted);
    }

    private async Task<(Session, Account, Actor)?> FindAsync(ClaimsPrincipal? person, CancellationToken ct)
    {
        if (person?.FindFirstValue(SignInServices.SecretClaim) is not { } secret) return null;
        var (id, now) = (SecretHash.Of(secret), clock.GetUtcNow());
        await using var database = store.Open();
        var found = await database.Sessions.AsNoTracking().Where(s => s.Id == id && s.EndedAt == null)
            .Join(database.Accounts.AsNoTracking(), s => s.AccountId, a => a.Id, (s, a) => new { Session = s, Account = a, Idle = database.Settings.Where(x => x.Name == IdleSetting).Select(x => x.Text).FirstOrDefault() }).FirstOrDefaultAsync(ct);
        if (found is null || found.Account.IsDisabled || now - found.Session.SeenAt >= TimeSpan.FromMinutes(IdleMinutes(found.Idle)) || now - found.Session.BeganAt >= Longest) return null;
        return await actors.FindAsync(found.Account.Id, ct) is { } actor ? (found.Session, found.Account, actor) : null;
    }

    private async Task SeeAsync(Session session, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - session.SeenAt < s_step) return;
        await using var database = store.Open();
        await database.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), ct);
    }

    /// <summary>The sessions of an account that have not ended, the latest first.</summary>
    public async Task<IReadOnlyList<Session>> OpenOfAsync(long accountId, CancellationToken ct)
    {
        await using var database = store.Open();
        var since = clock.GetUtcNow() - await IdleAsync(database, ct);
        return await database.Sessions.AsNoTracking().Where(s => s.AccountId == accountId && s.EndedAt == null && s.SeenAt > since)
            .OrderByDescending(s => s.SeenAt).ToListAsync(ct);
    }

    /// <summary>Ends sessions of an account within a transaction of the caller: the one named, or all but the one named.</summary>
    internal static Task<int> EndAsync(GoujiContext database, long accountId, string sessionId, bool allButThis, DateTimeOffset now, CancellationToken ct) =>
        database.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && (allButThis ? s.Id != sessionId : s.Id == sessionId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);

    /// <summary>What the setting says, or the usual where it says nothing that can be meant.</summary>
    internal static int IdleMinutes(string? setting) =>
        int.TryParse(setting, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minutes) && minutes is >= ShortestIdle and <= LongestIdle ? minutes : (int)Idle.TotalMinutes;

    private static async Task<TimeSpan> IdleAsync(GoujiContext database, CancellationToken ct) =>
        TimeSpan.FromMinutes(IdleMinutes(await database.Settings.Where(s => s.Name == IdleSetting).Select(s => s.Text).FirstOrDefaultAsync(ct)));
}
