using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace Gouji.Web.SignIn;

/// <summary>Names to sign in with are kept in lower case and compared so.</summary>
internal sealed class LowerCaseNames : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name?.Trim().ToLowerInvariant();

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
