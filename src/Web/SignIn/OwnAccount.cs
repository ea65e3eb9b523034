using System.Globalization;
using Gouji.Model;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Identity;

namespace Gouji.Web.SignIn;

/// <summary>What a person changes about their own signing in: password, second factor, sessions. Each answers null, or with one sentence why not.</summary>
public sealed class OwnAccount(UserManager<Account> accounts, GoujiStore store, TimeProvider clock)
{
    private const int RecoveryCodes = 10;

    public async Task<Account> FindAsync(SignedIn who) =>
        await accounts.FindByIdAsync(who.Actor.AccountId.ToString(CultureInfo.InvariantCulture)) ?? throw new InvalidOperationException("The account signed in with is gone.");

    /// <summary>A new password ends all other sessions of the account.</summary>
    /// <param name="code">What the security administrator gave the person, where another set the present password.</param>
    public async Task<Sentence?> ChangePasswordAsync(SignedIn who, string present, string wanted, string repeated, string? code, CancellationToken ct)
    {
        if (wanted != repeated) return Sentences.PasswordsDiffer;
        if (wanted == present) return Sentences.PasswordSame;
        if (PasswordRules.Complaint(who.Actor.Name, wanted) is { } complaint) return complaint;
        var account = await FindAsync(who);
        if (account.PasswordSetBy is not null && account.PasswordCodeHash is null) return Sentences.PasswordUnconfirmed;
        if (account.PasswordSetBy is not null && !ReadableCode.Fits(code, account.PasswordCodeHash)) return Sentences.ConfirmationWrong;
        (account.PasswordSetBy, account.PasswordConfirmedBy, account.PasswordConfirmedAt, account.PasswordCodeHash) = (null, null, null, null);
        account.MustChangePassword = false;
        account.PasswordChangedAt = clock.GetUtcNow();
        if (!(await accounts.ChangePasswordAsync(account, present, wanted)).Succeeded) return Sentences.PasswordWrong;
        await EndAsync(who, who.SessionId, allButThis: true, "ChangePassword", ct);
        return null;
    }

    /// <summary>The key to put into an authenticator, made where there is none yet.</summary>
    public async Task<string> KeyAsync(SignedIn who)
    {
        var account = await FindAsync(who);
        if (await accounts.GetAuthenticatorKeyAsync(account) is null) await accounts.ResetAuthenticatorKeyAsync(account);
        return await accounts.GetAuthenticatorKeyAsync(account) ?? "";
    }

    /// <summary>Switches the second factor on with a first code; the recovery codes are shown this once.</summary>
    public async Task<(IReadOnlyList<string> Codes, Sentence? Why)> SwitchOnAsync(SignedIn who, string code, CancellationToken ct)
    {
        var account = await FindAsync(who);
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)) return ([], Sentences.CodeWrong);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? [];
        await RecordAsync(who, "SetUpSecondFactor", ct);
        return ([.. codes], null);
    }

    public async Task<Sentence?> SwitchOffAsync(SignedIn who, string password, CancellationToken ct)
    {
        var account = await FindAsync(who);
        if (!await accounts.CheckPasswordAsync(account, password)) return Sentences.PasswordWrong;
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await RecordAsync(who, "RemoveSecondFactor", ct);
        return null;
    }

    public Task EndSessionAsync(SignedIn who, string sessionId, CancellationToken ct) => EndAsync(who, sessionId, allButThis: false, "EndSession", ct);

    private Task<bool> EndAsync(SignedIn who, string sessionId, bool allButThis, string what, CancellationToken ct)
    {
        var now = HistoryLog.Point(clock.GetUtcNow());
        return store.WriteAsync(async (database, token) =>
        {
            var ended = await Sessions.EndAsync(database, who.Actor.AccountId, sessionId, allButThis, now, token);
            await HistoryLog.AppendAsync(database, now, who.Actor.AccountId, null, what, new { ended }, token);
            return (true, true);
        }, ct);
    }

    private Task<bool> RecordAsync(SignedIn who, string what, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        await HistoryLog.AppendAsync(database, HistoryLog.Point(clock.GetUtcNow()), who.Actor.AccountId, null, what, new { }, token);
        return (true, true);
    }, ct);
}
