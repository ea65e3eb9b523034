using System.Security.Cryptography;
using System.Text;

namespace Gouji.Workflow.People;

/// <summary>Under what a secret that a machine made is kept: long and random, it needs no salt, and whoever reads the database cannot use it.</summary>
public static class SecretHash
{
    /// <summary>SHA-256 of its text, in lower-case hexadecimal.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
