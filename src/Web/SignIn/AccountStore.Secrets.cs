using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>The members that Identity sets one by one before it updates.</summary>
internal sealed partial class AccountStore
{
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Set(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Set(() => user.HasTwoFactors = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.HasTwoFactors);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) => Set(() => user.AuthenticatorKey = key);

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) => store.WriteAsync(async (database, ct) =>
    {
        var kept = await database.Accounts.SingleAsync(account => account.Id == user.Id, ct);
        kept.RecoveryCodes = user.RecoveryCodes = string.Join(' ', recoveryCodes.Select(SecretHash.Of));
        return (true, true);
    }, cancellationToken);

    /// <summary>A code holds once, also when it is sent twice at the same time: it is looked for and struck off by the only writer.</summary>
    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) => store.WriteAsync(async (database, ct) =>
    {
        var kept = await database.Accounts.SingleAsync(account => account.Id == user.Id, ct);
        List<string> codes = [.. Codes(kept)];
        var isOne = codes.Remove(SecretHash.Of(code));
        kept.RecoveryCodes = user.RecoveryCodes = string.Join(' ', codes);
        return (isOne, isOne);
    }, cancellationToken);

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(Codes(user).Length);

    private static string[] Codes(Account user) => user.RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
