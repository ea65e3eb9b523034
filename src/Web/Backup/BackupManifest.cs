using Gouji.Model;

namespace Gouji.Web.Backup;

/// <summary>What a backup says of itself, so that what is restored can be compared with what was kept.</summary>
/// <param name="Kind">sqlite or postgres.</param>
/// <param name="Entries">How many entries the chain of history had.</param>
/// <param name="Head">The hash of the last of them.</param>
/// <param name="Rows">How many rows each table had.</param>
/// <param name="Sha256">Of the database inside, in lower-case hexadecimal.</param>
public sealed record BackupManifest(int Format, DateTimeOffset MadeAt, string Kind, long Entries, string Head, IReadOnlyDictionary<string, long> Rows, string Sha256)
{
    public const int Present = 1;
}

/// <summary>What came of making or restoring a backup.</summary>
public sealed record BackupResult(bool IsDone, Sentence Words, BackupManifest? Manifest = null);
