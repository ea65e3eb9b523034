using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gouji.Workflow.History;

/// <summary>
/// One thing that happened, for ever. Each entry's hash covers the hash before it, so that none can be changed, left out or put in between without
/// every later hash being another.
/// </summary>
public sealed class HistoryEntry
{
    /// <summary>The hash before the first entry.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>From 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>In UTC, to the microsecond.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; null: the system itself, or somebody who had not signed in.</summary>
    public long? AccountId { get; init; }

    public long? CaseId { get; init; }

    /// <summary>The action: Submit, EditFields, SignIn …</summary>
    public required string What { get; init; }

    /// <summary>What history keeps of it, as JSON.</summary>
    public required string Content { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash an entry with these members must have: of its members in order, each after its length in bytes, so that no two entries read alike.</summary>
    public static string HashOf(long sequence, DateTimeOffset at, long? accountId, long? caseId, string what, string content, string previousHash)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var member in (string[])[previousHash, Number(sequence), Number(at.UtcTicks / TimeSpan.TicksPerMicrosecond), Number(accountId), Number(caseId), what, content])
        {
            var bytes = Encoding.UTF8.GetBytes(member);
            hash.AppendData(Encoding.ASCII.GetBytes(Number(bytes.Length) + ":"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether it is what its hash says, after the entry before it.</summary>
    public bool Follows(long sequence, string previousHash) =>
        Sequence == sequence && PreviousHash == previousHash && Hash == HashOf(Sequence, At, AccountId, CaseId, What, Content, PreviousHash);

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
