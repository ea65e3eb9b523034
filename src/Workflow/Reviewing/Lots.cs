using System.Security.Cryptography;
using System.Text;

namespace Gouji.Workflow.Reviewing;

/// <summary>
/// How lots are drawn, so that anyone can repeat it with pencil and a hash program: each unit's rank is the SHA-256 of the seed, a line feed and the unit's
/// code in UTF-8; the lowest ranks are drawn, as many as the share says, rounded up.
/// </summary>
public static class Lots
{
    /// <param name="share">A ratio: 0.15.</param>
    /// <returns>The codes drawn, by rank.</returns>
    public static IReadOnlyList<string> Of(string seed, IReadOnlyCollection<string> codes, decimal share)
    {
        if (share is <= 0 or > 1) throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 and at most 1.");
        var count = (int)decimal.Ceiling(codes.Count * share);
        return [.. codes.OrderBy(code => Rank(seed, code), StringComparer.Ordinal).ThenBy(code => code, StringComparer.Ordinal).Take(count)];
    }

    /// <summary>In lower-case hexadecimal.</summary>
    public static string Rank(string seed, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed + "\n" + code)));
}
