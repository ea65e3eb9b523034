using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>Who an account is now: its roles are read anew for every request, so that what was taken away no longer holds.</summary>
public sealed class Actors(GoujiStore store)
{
    /// <summary>The actor, or null where the account is not there or disabled.</summary>
    public async Task<Actor?> FindAsync(long accountId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var rows = await (
            from account in database.Accounts
            where account.Id == accountId && !account.IsDisabled
            join assignment in database.Assignments on account.Id equals assignment.AccountId into assignments
            from assignment in assignments.DefaultIfEmpty()
            join unit in database.Units on assignment.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            select new { account.Name, account.PersonName, Role = (Role?)assignment.Role, Path = (string?)unit.Path }).ToListAsync(ct);
        return rows.Count == 0 ? null : new Actor(accountId, rows[0].Name, rows[0].PersonName, [.. rows.Where(r => r.Role is not null).Select(r => new ActorRole(r.Role!.Value, r.Path!))]);
    }
}
