using System.Globalization;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>What Identity asks of a store, over our accounts. Updating writes only what belongs to signing in; attempts are counted elsewhere (<see cref="SignInAttempts"/>), and recovery codes are written at once.</summary>
internal sealed partial class AccountStore(GoujiStore store) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>,
    IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>
{
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => store.WriteAsync((database, _) =>
    {
        database.Accounts.Add(user);
        return Task.FromResult((IdentityResult.Success, true));
    }, cancellationToken);

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => store.WriteAsync(async (database, ct) =>
    {
        var kept = await database.Accounts.SingleAsync(account => account.Id == user.Id, ct);
        kept.PasswordHash = user.PasswordHash;
        kept.SecurityStamp = user.SecurityStamp;
        kept.MustChangePassword = user.MustChangePassword;
        kept.PasswordChangedAt = user.PasswordChangedAt;
        (kept.PasswordSetBy, kept.PasswordConfirmedBy, kept.PasswordConfirmedAt, kept.PasswordCodeHash) = (user.PasswordSetBy, user.PasswordConfirmedBy, user.PasswordConfirmedAt, user.PasswordCodeHash);
        // The codes of another secret begin anew.
        if (kept.AuthenticatorKey != user.AuthenticatorKey) kept.LastCodeStep = null;
        kept.AuthenticatorKey = user.AuthenticatorKey;
        kept.HasTwoFactors = user.HasTwoFactors;
        return (IdentityResult.Success, true);
    }, cancellationToken);

    /// <summary>Accounts stay, since history names them.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException("An account is disabled, never deleted.");

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        if (!long.TryParse(userId, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        await using var database = store.Open();
        return await database.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, cancellationToken);
    }

    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        await using var database = store.Open();
        return await database.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Name == normalizedUserName, cancellationToken);
    }

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString(CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Set(() => user.Name = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Set(() => user.Name = normalizedName ?? user.Name);

    public void Dispose()
    {
        // Nothing is held: every call opens and closes its own context.
    }

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
