using Gouji.Model;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Identity;

namespace Gouji.Web.SignIn;

/// <summary>What a password must be: at least ten characters of at least three classes (GB/T 22239-2019 8.1.4.1 asks for length and kinds), without the account's name.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 10;
    private const int FewestClasses = 3;
    private const int Longest = 200;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Complaint(user.Name, password ?? "") is { } complaint
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = complaint.Zh })
            : IdentityResult.Success);

    /// <summary>What is wrong with a password, or null.</summary>
    public static Sentence? Complaint(string name, string password) =>
        password.Length is < Shortest or > Longest || Classes(password) < FewestClasses ? Sentences.PasswordTooWeak
        : name.Length > 2 && password.Contains(name, StringComparison.OrdinalIgnoreCase) ? Sentences.PasswordHoldsName
        : null;

    private static int Classes(string password) => new[]
    {
        password.Any(char.IsAsciiDigit),
        password.Any(char.IsLower),
        password.Any(char.IsUpper),
        password.Any(c => !char.IsAsciiDigit(c) && !char.IsLower(c) && !char.IsUpper(c)),
    }.Count(has => has);
}
