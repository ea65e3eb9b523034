using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>
/// The door to accounts. The system administrator makes and disables them and sets first passwords, the security administrator gives and takes roles and
/// confirms passwords (<see cref="RoleDesk"/>): neither can let somebody in alone. An account is never deleted, for history names it.
/// </summary>
public sealed class PeopleDesk(GoujiStore store, TimeProvider clock)
{
    private readonly DeskWriter _writer = new(store, clock);

    /// <summary>Whether nobody is there yet, so that the first administrators are to be named.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct = default)
    {
        await using var database = store.Open();
        return !await database.Accounts.AnyAsync(ct);
    }

    /// <summary>The first unit and the three administrators of an empty system; refused for ever after.</summary>
    public Task<Answer<Unit>> SetUpAsync(NewUnit topmost, FirstPerson system, FirstPerson security, FirstPerson auditor, CancellationToken ct = default) =>
        _writer.WriteAsync<Unit>(null, Deeds.SetUp, async (context, token) =>
        {
            if (await context.Database.Accounts.AnyAsync(token)) return Sentences.SetUpAlready;
            var (unit, refusal) = await UnitRules.MakeAsync(context.Database, topmost with { ParentCode = null }, token);
            if (unit is null) return refusal!;
            foreach (var (person, role) in new[] { (system, Role.SystemAdministrator), (security, Role.SecurityAdministrator), (auditor, Role.Auditor) })
            {
                var (account, complaint) = await AccountRules.MakeAsync(context, person, null, token);
                if (account is null) return complaint!;
                context.Database.Assignments.Add(new Assignment { AccountId = account.Id, Role = role, UnitId = unit.Id });
            }

            context.Content = new { Unit = topmost, System = system.Name, Security = security.Name, Auditor = auditor.Name };
            return unit;
        }, ct);

    /// <summary>An account without any role yet, whose first password has to be confirmed and changed.</summary>
    public Task<Answer<Account>> MakeAsync(Actor actor, FirstPerson person, CancellationToken ct = default) =>
        _writer.WriteAsync<Account>(actor, Right.KeepAccounts, Deeds.MakeAccount, async (context, token) =>
        {
            var (account, complaint) = await AccountRules.MakeAsync(context, person, actor.AccountId, token);
            if (account is null) return complaint!;
            context.Content = new { account.Id, account.Name, account.PersonName };
            return account;
        }, ct);

    public Task<Answer<Account>> RenameAsync(Actor actor, long accountId, string personName, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.RenameAccount, (context, account, _) =>
        {
            if (AccountRules.ComplaintOfPersonName(personName) is { } complaint) return Task.FromResult<Refusal?>(complaint);
            context.Content = new { account.Name, Before = account.PersonName, After = personName.Trim() };
            account.PersonName = personName.Trim();
            return Task.FromResult<Refusal?>(null);
        }, ct);

    /// <summary>Nobody signs in with it any more; sign-ins and tokens end at once.</summary>
    public Task<Answer<Account>> DisableAsync(Actor actor, long accountId, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.DisableAccount, async (context, account, token) =>
        {
            if (accountId == actor.AccountId) return Sentences.OwnAccountDisabled;
            if (await AccountRules.IsLastAsync(context.Database, accountId, null, token)) return Sentences.LastAdministrator;
            account.IsDisabled = true;
            await AccountRules.EndSignInsAsync(context, account, token);
            return null;
        }, ct);

    public Task<Answer<Account>> EnableAsync(Actor actor, long accountId, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.EnableAccount, (context, account, _) =>
        {
            account.IsDisabled = false;
            return Task.FromResult<Refusal?>(null);
        }, ct);

    /// <summary>Another first password, which has to be confirmed and changed; sign-ins and tokens end.</summary>
    public Task<Answer<Account>> ResetPasswordAsync(Actor actor, long accountId, string passwordHash, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.ResetPassword, async (context, account, token) =>
        {
            if (accountId == actor.AccountId) return Sentences.OwnPasswordReset;
            if (await AccountRules.IsLastAsync(context.Database, accountId, null, token)) return Sentences.LastToConfirm;
            (account.PasswordHash, account.MustChangePassword, account.PasswordChangedAt) = (passwordHash, true, context.Now);
            (account.PasswordSetBy, account.PasswordConfirmedBy, account.PasswordConfirmedAt, account.PasswordCodeHash) = (actor.AccountId, null, null, null);
            await AccountRules.EndSignInsAsync(context, account, token);
            return null;
        }, ct);

    private Task<Answer<Account>> ChangeAsync(Actor actor, long accountId, string deed, Func<DeskContext, Account, CancellationToken, Task<Refusal?>> change, CancellationToken ct) =>
        AccountRules.ChangeAsync(_writer, actor, Right.KeepAccounts, deed, accountId, change, ct);
}
