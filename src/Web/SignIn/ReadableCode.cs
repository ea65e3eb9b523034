using System.Security.Cryptography;
using System.Text;
using Gouji.Workflow.People;

namespace Gouji.Web.SignIn;

/// <summary>Codes that people read out and copy by hand: five groups of four, 100 bits, none of the signs that are mistaken for each other. Only a hash is kept.</summary>
internal static class ReadableCode
{
    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static string New() => string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));

    /// <summary>Of the signs alone: small letters, blanks and dashes make no difference.</summary>
    public static string HashOf(string code) => SecretHash.Of(new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]));

    public static bool Fits(string? code, string? hash) =>
        code is not null && hash is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(code)), Encoding.ASCII.GetBytes(hash));
}
