using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>
/// Counts attempts to sign in, in the database. An attempt is counted before its password or code is looked at and given back when that was right: of many sent
/// at once no more than five are looked at, and none is lost by two writing the same number.
/// </summary>
public sealed class SignInAttempts(GoujiStore store, TimeProvider clock)
{
    private const int Most = 5;
    private static readonly TimeSpan s_lock = TimeSpan.FromMinutes(15);

    /// <summary>Takes one of the attempts; false where the account is locked.</summary>
    public Task<bool> BeginAsync(long accountId, CancellationToken ct) => ChangeAsync(accountId, account =>
    {
        var now = clock.GetUtcNow();
        if (account.LockedUntil > now) return false;
        if (account.LockedUntil is not null) (account.LockedUntil, account.FailedSignIns) = (null, 0);
        if (++account.FailedSignIns >= Most) account.LockedUntil = now + s_lock;
        return true;
    }, ct);

    /// <summary>It was no failure. What others failed still counts.</summary>
    public Task GiveBackAsync(long accountId, CancellationToken ct) => ChangeAsync(accountId, account =>
    {
        (account.LockedUntil, account.FailedSignIns) = (null, Math.Max(0, account.FailedSignIns - 1));
        return true;
    }, ct);

    /// <summary>Signed in: it begins anew.</summary>
    public Task ForgetAsync(long accountId, CancellationToken ct) => ChangeAsync(accountId, account =>
    {
        (account.LockedUntil, account.FailedSignIns) = (null, 0);
        return true;
    }, ct);

    public async Task<bool> IsLockedAsync(long accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var database = store.Open();
        var until = await database.Accounts.Where(a => a.Id == accountId).Select(a => a.LockedUntil).SingleAsync(ct);
        return until > now;
    }

    private Task<bool> ChangeAsync(long accountId, Func<Account, bool> change, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        var isKept = change(await database.Accounts.SingleAsync(a => a.Id == accountId, token));
        return (isKept, isKept);
    }, ct);
}
