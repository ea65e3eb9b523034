using System.Security.Cryptography;
using System.Text;

namespace Gouji.Web.Api;

/// <summary>What an access token looks like: a word by which scanners for leaked secrets know it, and 32 random bytes in hexadecimal.</summary>
internal static class TokenText
{
    private const string Mark = "gouji_";

    public static string New() => Mark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>How the database keeps it.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
