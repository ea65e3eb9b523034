using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>The door to lists of people, for those who keep accounts or give roles.</summary>
public sealed class PeopleLists(GoujiStore store)
{
    public const int PageSize = 50;

    /// <param name="text">A part of the name, the person's name, or the name of a unit the person has a role for.</param>
    /// <param name="page">From 0.</param>
    public async Task<(int Total, IReadOnlyList<PersonRow> Rows)> ListAsync(string? text, int page, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var found = database.Accounts.AsNoTracking();
        if (text?.Trim() is { Length: > 0 } part)
        {
            var lower = part.ToLowerInvariant();
            found = found.Where(a => a.Name.Contains(lower) || a.PersonName.Contains(part)
                || database.Assignments.Any(r => r.AccountId == a.Id && database.Units.Any(u => u.Id == r.UnitId && u.Name.Contains(part))));
        }

        var total = await found.CountAsync(ct);
        var accounts = await found.OrderBy(a => a.Name).Skip(Math.Max(page, 0) * PageSize).Take(PageSize)
            .Select(a => new { Account = a, Sessions = database.Sessions.Count(s => s.AccountId == a.Id && s.EndedAt == null) }).ToListAsync(ct);
        var roles = await RolesAsync(database, [.. accounts.Select(a => a.Account.Id)], ct);
        return (total, [.. accounts.Select(a => Row(a.Account, a.Sessions, [.. roles[a.Account.Id]]))]);
    }

    public async Task<PersonRow?> FindAsync(long accountId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        if (await database.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == accountId, ct) is not { } account) return null;
        var sessions = await database.Sessions.CountAsync(s => s.AccountId == accountId && s.EndedAt == null, ct);
        return Row(account, sessions, [.. (await RolesAsync(database, [accountId], ct))[accountId]]);
    }

    /// <summary>Who set and who confirmed the person's present password, or null where it is the person's own.</summary>
    public async Task<PasswordOfAnother?> PasswordOfAsync(long accountId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Accounts.Where(a => a.Id == accountId && a.PasswordSetBy != null && a.PasswordChangedAt != null).Select(a => new PasswordOfAnother(
            database.Accounts.Where(p => p.Id == a.PasswordSetBy).Select(p => p.PersonName).First(), a.PasswordChangedAt!.Value,
            database.Accounts.Where(p => p.Id == a.PasswordConfirmedBy).Select(p => p.PersonName).FirstOrDefault(), a.PasswordConfirmedAt)).FirstOrDefaultAsync(ct);
    }

    private static PersonRow Row(Account account, int sessions, IReadOnlyList<PersonRole> roles) => new(
        account.Id, account.Name, account.PersonName, account.IsDisabled, account.MustChangePassword, account.PasswordSetBy is not null && account.PasswordCodeHash is null, account.LockedUntil, account.HasTwoFactors, sessions, roles);

    private static async Task<ILookup<long, PersonRole>> RolesAsync(GoujiContext database, List<long> ids, CancellationToken ct)
    {
        var rows = await database.Assignments.Where(r => ids.Contains(r.AccountId))
            .Join(database.Units, r => r.UnitId, u => u.Id, (r, u) => new { r.AccountId, r.Id, r.Role, r.UnitId, u.Code, u.Name, u.Path }).OrderBy(r => r.Path).ToListAsync(ct);
        return rows.ToLookup(r => r.AccountId, r => new PersonRole(r.Id, r.Role, r.UnitId, r.Code, r.Name));
    }
}
