using Gouji.Model;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Gouji.Web.SignIn;

/// <summary>
/// The door to signing in and out. A wrong name and a wrong password are answered alike; five wrong ones lock the account for a quarter of an hour; where a
/// second factor is set up, the session begins only after its code. All of it is in the history.
/// </summary>
public sealed class SignInDesk(UserManager<Account> accounts, SignInAttempts attempts, IPasswordHasher<Account> hasher, GoujiStore store, TimeProvider clock)
{
    /// <summary>Hashed for a name that does not exist, so that it takes as long as one that does.</summary>
    private const string NobodysPassword = "Nobody's-password-1";
    private static string? s_nobodysHash;

    public async Task<SignInResult> SignInAsync(HttpContext http, string name, string password, CancellationToken ct)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account is null) return await NobodyAsync(name, password, ct);
        if (!await attempts.BeginAsync(account.Id, ct)) return new NotSignedIn(Sentences.AccountLocked);
        if (!await accounts.CheckPasswordAsync(account, password)) return await FailedAsync(account, "password", Sentences.SignInWrong, ct);
        await attempts.GiveBackAsync(account.Id, ct);
        if (account.IsDisabled) return new NotSignedIn(Sentences.AccountDisabled);
        if (!account.HasTwoFactors) return await BeginAsync(http, account, ct);
        await http.SignInAsync(SignInServices.SecondStepScheme, Sessions.Principal(account.Id, SignInServices.SecondStepScheme));
        return new CodeNeeded();
    }

    /// <summary>The second step: the code of the second factor, or one of the recovery codes.</summary>
    public async Task<SignInResult> EnterCodeAsync(HttpContext http, string code, CancellationToken ct)
    {
        var begun = await http.AuthenticateAsync(SignInServices.SecondStepScheme);
        if (!begun.Succeeded || SignInServices.AccountOf(begun.Principal) is not { } id) return new NotSignedIn(Sentences.CodeTooLate);
        var account = await accounts.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (account is null || account.IsDisabled) return new NotSignedIn(Sentences.AccountDisabled);
        if (!await attempts.BeginAsync(account.Id, ct)) return new NotSignedIn(Sentences.AccountLocked);
        if (!await IsCodeAsync(account, code)) return await FailedAsync(account, "code", Sentences.CodeWrong, ct);
        await http.SignOutAsync(SignInServices.SecondStepScheme);
        return await BeginAsync(http, account, ct);
    }

    public async Task SignOutAsync(HttpContext http, CancellationToken ct)
    {
        if (SignedIn.Of(http) is { } who)
        {
            var now = HistoryLog.Point(clock.GetUtcNow());
            await store.WriteAsync(async (database, token) =>
            {
                await Sessions.EndAsync(database, who.Actor.AccountId, who.SessionId, allButThis: false, now, token);
                await HistoryLog.AppendAsync(database, now, who.Actor.AccountId, null, "SignOut", new { }, token);
                return (true, true);
            }, ct);
        }

        await http.SignOutAsync(SignInServices.Scheme);
    }

    private async Task<bool> IsCodeAsync(Account account, string code)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (digits.Length == 6 && await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)) return true;
        return (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim())).Succeeded;
    }

    private async Task<SignInResult> NobodyAsync(string name, string password, CancellationToken ct)
    {
        var nobody = new Account { Name = "", PersonName = "" };
        s_nobodysHash ??= hasher.HashPassword(nobody, NobodysPassword);
        hasher.VerifyHashedPassword(nobody, s_nobodysHash, password);
        await RecordAsync(null, "SignInFailed", new { name = name.Length > 40 ? name[..40] : name, why = "name" }, ct);
        return new NotSignedIn(Sentences.SignInWrong);
    }

    private async Task<SignInResult> FailedAsync(Account account, string why, Sentence sentence, CancellationToken ct)
    {
        var isLocked = await attempts.IsLockedAsync(account.Id, ct);
        await RecordAsync(account.Id, "SignInFailed", new { why, locked = isLocked }, ct);
        return new NotSignedIn(isLocked ? Sentences.AccountLocked : sentence);
    }

    private async Task<SignInResult> BeginAsync(HttpContext http, Account account, CancellationToken ct)
    {
        await attempts.ForgetAsync(account.Id, ct);
        var now = HistoryLog.Point(clock.GetUtcNow());
        var (person, mustChange) = await store.WriteAsync(async (database, token) =>
        {
            var principal = Sessions.Begin(database, account, http, now);
            await HistoryLog.AppendAsync(database, now, account.Id, null, "SignIn", new { address = http.Connection.RemoteIpAddress?.ToString() }, token);
            return ((principal, await PasswordAge.AskAsync(database, account.Id, now, token)), true);
        }, ct);
        await http.SignInAsync(SignInServices.Scheme, person);
        return new Begun(mustChange);
    }

    private Task<bool> RecordAsync(long? accountId, string what, object content, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        await HistoryLog.AppendAsync(database, HistoryLog.Point(clock.GetUtcNow()), accountId, null, what, content, token);
        return (true, true);
    }, ct);
}
