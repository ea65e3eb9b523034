using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>
/// The door of the security administrator: who has which role, confirming passwords of others, unlocking, ending sign-ins. Nobody gives themselves a role, the three administrators exclude
/// each other and every other role, and the last system or security administrator stays one.
/// </summary>
public sealed class RoleDesk(GoujiStore store, TimeProvider clock)
{
    private readonly DeskWriter _writer = new(store, clock);

    public Task<Answer<Assignment>> GiveAsync(Actor actor, long accountId, Role role, long unitId, CancellationToken ct = default) =>
        _writer.WriteAsync<Assignment>(actor, Right.AssignRoles, Deeds.GiveRole, async (context, token) =>
        {
            if (accountId == actor.AccountId) return Sentences.OwnRole;
            if (await context.Database.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, token) is not { } account) return Sentences.NoSuchAccount;
            if (await context.Database.Units.FirstOrDefaultAsync(u => u.Id == unitId, token) is not { } unit) return Sentences.NoSuchUnit;
            if (unit.IsClosed) return Sentences.UnitIsClosed(unit.Name);
            var has = await context.Database.Assignments.Where(a => a.AccountId == accountId).ToListAsync(token);
            if (has.Any(a => a.Role == role && a.UnitId == unitId)) return Sentences.RoleThere(role);
            if (has.FirstOrDefault(a => !Rights.Agree(a.Role, role)) is { } other) return Sentences.RolesExclude(other.Role, role);
            var made = new Assignment { AccountId = accountId, Role = role, UnitId = unitId };
            context.Database.Assignments.Add(made);
            context.Content = new { account.Name, Role = role, Unit = unit.Code };
            return made;
        }, ct);

    public Task<Answer<Assignment>> TakeAsync(Actor actor, long assignmentId, CancellationToken ct = default) =>
        _writer.WriteAsync<Assignment>(actor, Right.AssignRoles, Deeds.TakeRole, async (context, token) =>
        {
            if (await context.Database.Assignments.FirstOrDefaultAsync(a => a.Id == assignmentId, token) is not { } assignment) return Sentences.NoSuchRole;
            if (assignment.AccountId == actor.AccountId) return Sentences.OwnRole;
            if (await AccountRules.IsLastAsync(context.Database, assignment.AccountId, assignment.Id, token)) return Sentences.LastAdministrator;
            context.Database.Assignments.Remove(assignment);
            context.Content = new { assignment.AccountId, assignment.Role, assignment.UnitId };
            return assignment;
        }, ct);

    /// <summary>
    /// That the password the system administrator set is meant for the person: with the code, and nobody else's, the person replaces it. Asked again, the code is
    /// another. Whoever set the password does not confirm it, whatever their role is by now.
    /// </summary>
    public Task<Answer<Account>> ConfirmPasswordAsync(Actor actor, long accountId, string codeHash, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.ConfirmPassword, (context, account, _) =>
        {
            if (account.PasswordSetBy is null) return Task.FromResult<Refusal?>(Sentences.NothingToConfirm);
            if (account.PasswordSetBy == actor.AccountId || accountId == actor.AccountId) return Task.FromResult<Refusal?>(Sentences.OwnConfirmation);
            (account.PasswordConfirmedBy, account.PasswordConfirmedAt, account.PasswordCodeHash) = (actor.AccountId, context.Now, codeHash);
            return Task.FromResult<Refusal?>(null);
        }, ct);

    public Task<Answer<Account>> UnlockAsync(Actor actor, long accountId, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.UnlockAccount, (_, account, _) =>
        {
            (account.LockedUntil, account.FailedSignIns) = (null, 0);
            return Task.FromResult<Refusal?>(null);
        }, ct);

    /// <summary>Ends every sign-in and token of a person.</summary>
    public Task<Answer<Account>> EndSessionsAsync(Actor actor, long accountId, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.EndSessions, async (context, account, token) =>
        {
            await AccountRules.EndSignInsAsync(context, account, token);
            return null;
        }, ct);

    /// <summary>For a person whose telephone is gone: the second factor is to be set up anew.</summary>
    public Task<Answer<Account>> ResetSecondFactorAsync(Actor actor, long accountId, CancellationToken ct = default) =>
        ChangeAsync(actor, accountId, Deeds.ResetSecondFactor, async (context, account, token) =>
        {
            if (accountId == actor.AccountId) return Sentences.OwnSecondFactor;
            (account.AuthenticatorKey, account.HasTwoFactors, account.RecoveryCodes, account.LastCodeStep) = (null, false, "", null);
            await AccountRules.EndSignInsAsync(context, account, token);
            return null;
        }, ct);

    private Task<Answer<Account>> ChangeAsync(Actor actor, long accountId, string deed, Func<DeskContext, Account, CancellationToken, Task<Refusal?>> change, CancellationToken ct) =>
        AccountRules.ChangeAsync(_writer, actor, Right.AssignRoles, deed, accountId, change, ct);
}
