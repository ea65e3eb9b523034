using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.People;

/// <summary>What an account must be, and what must stay possible whatever becomes of accounts.</summary>
internal static partial class AccountRules
{
    private const int LongestPersonName = 50;

    /// <summary>Without these nobody could be let in any more.</summary>
    private static readonly Role[] s_needed = [Role.SystemAdministrator, Role.SecurityAdministrator];

    /// <param name="setBy">The administrator who sets the first password; null: the first set-up, in which there is nobody to confirm it.</param>
    public static async Task<(Account?, Refusal?)> MakeAsync(DeskContext context, FirstPerson person, long? setBy, CancellationToken ct)
    {
        var name = person.Name.Trim().ToLowerInvariant();
        if (!Name().IsMatch(name)) return (null, Sentences.AccountNameWrong(name));
        if (ComplaintOfPersonName(person.PersonName) is { } complaint) return (null, complaint);
        if (person.PasswordHash.Length == 0) throw new ArgumentException("The first password comes as its hash.", nameof(person));
        if (await context.Database.Accounts.AnyAsync(a => a.Name == name, ct)) return (null, Sentences.AccountNameTaken(name));
        var account = new Account
        {
            Name = name,
            PersonName = person.PersonName.Trim(),
            PasswordHash = person.PasswordHash,
            PasswordChangedAt = context.Now,
            PasswordSetBy = setBy,
            MustChangePassword = true,
            SecurityStamp = NewStamp(),
        };
        context.Database.Accounts.Add(account);
        await context.Database.SaveChangesAsync(ct);
        return (account, null);
    }

    public static Refusal? ComplaintOfPersonName(string name) => name.Trim().Length is 0 or > LongestPersonName ? Sentences.PersonNameWrong(LongestPersonName) : null;

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether without this account (or this one assignment of it) a role that must be there would be nobody's who can sign in.</summary>
    public static async Task<bool> IsLastAsync(GoujiContext database, long accountId, long? assignmentId, CancellationToken ct)
    {
        var losing = await database.Assignments.Where(a => a.AccountId == accountId && (assignmentId == null || a.Id == assignmentId)).ToListAsync(ct);
        foreach (var assignment in losing.Where(a => s_needed.Contains(a.Role)))
        {
            var isElsewhere = await database.Assignments.AnyAsync(a => a.Role == assignment.Role && a.Id != assignment.Id && (assignmentId != null || a.AccountId != accountId)
                && database.Accounts.Any(p => p.Id == a.AccountId && !p.IsDisabled && (p.PasswordSetBy == null || p.PasswordCodeHash != null)), ct);
            if (!isElsewhere) return true;
        }

        return false;
    }

    /// <summary>Changes one account; history keeps its name, where the change says nothing more.</summary>
    public static Task<Answer<Account>> ChangeAsync(
        DeskWriter writer, Actor actor, Right right, string deed, long accountId, Func<DeskContext, Account, CancellationToken, Task<Refusal?>> change, CancellationToken ct) =>
        writer.WriteAsync<Account>(actor, right, deed, async (context, token) =>
        {
            if (await context.Database.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, token) is not { } account) return Sentences.NoSuchAccount;
            context.Content = new { account.Name };
            if (await change(context, account, token) is { } refusal) return refusal;
            return account;
        }, ct);

    /// <summary>Ends every sign-in and token of an account, those on other machines too.</summary>
    public static async Task EndSignInsAsync(DeskContext context, Account account, CancellationToken ct)
    {
        var accountId = account.Id;
        account.SecurityStamp = NewStamp();
        foreach (var session in await context.Database.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null).ToListAsync(ct)) session.EndedAt = context.Now;
        foreach (var token in await context.Database.Tokens.Where(t => t.AccountId == accountId && t.EndedAt == null).ToListAsync(ct)) token.EndedAt = context.Now;
    }

    /// <summary>Letters, digits and what separates them, also Chinese: 2–40 characters, none of them a blank.</summary>
    [GeneratedRegex(@"^[\p{Ll}\p{Lo}\p{Nd}._-]{2,40}$")]
    private static partial Regex Name();
}
