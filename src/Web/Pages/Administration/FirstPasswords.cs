using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Gouji.Web.Pages.Administration;

/// <summary>First passwords: made here, shown once to who made the account, changed at the first sign-in. Only the hash is kept.</summary>
public sealed class FirstPasswords(IPasswordHasher<Workflow.People.Account> hasher)
{
    /// <summary>Without letters and digits that are mistaken for each other when read from paper.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>Four groups of four: some 70 bits, three kinds and the dash in every one.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Capitals, 1) + RandomNumberGenerator.GetString(Letters, 2) + RandomNumberGenerator.GetString(Digits, 1)));

    public string HashOf(string password) => hasher.HashPassword(new Workflow.People.Account { Name = "", PersonName = "" }, password);
}
