using System.Security.Cryptography;
using System.Text;

namespace Gouji.Checking;

/// <summary>A short name for a finding that stays the same while the trouble does: made of the rule and of what the finding is about, never of where it stands.</summary>
internal static class Fingerprint
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(bytes.AsSpan(0, 8));
    }
}
