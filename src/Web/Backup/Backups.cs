using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Gouji.Model;
using Gouji.Workflow.History;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Backup;

/// <summary>
/// The door to backups. One file holds the whole database as it stood at one moment, taken while others write, and a manifest with the head of the chain of
/// history; what was uploaded is in the database. Restoring compares the bytes, the rows and the whole chain before anything is put in place.
/// </summary>
public static class Backups
{
    private const string Manifest = "manifest.json";
    private const string Contents = "database";
    private const int LongestManifest = 1 << 20;

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    public static async Task<BackupResult> MakeAsync(GoujiStore store, string file, TimeProvider clock, CancellationToken ct = default)
    {
        if (File.Exists(file)) return new BackupResult(false, Sentences.BackupThere(file));
        using var folder = new WorkFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var copy = Path.Combine(folder.Path, Contents);
        var (rows, entries, head) = store.IsPostgres ? await PostgresCopy.TakeAsync(store, copy, ct) : await SqliteCopy.TakeAsync(store, copy, ct);
        var manifest = new BackupManifest(BackupManifest.Present, clock.GetUtcNow(), Kind(store), entries, head, rows, await HashAsync(copy, ct));
        var packed = Path.Combine(folder.Path, "packed");
        await PackAsync(copy, manifest, packed, ct);
        File.Move(packed, file);
        return new BackupResult(true, Sentences.BackedUp(file, manifest), manifest);
    }

    /// <param name="target">Where it is put; must hold nothing yet, or <paramref name="isForced"/>.</param>
    public static async Task<BackupResult> RestoreAsync(string file, GoujiStore target, string folder, bool isForced, CancellationToken ct = default)
    {
        Directory.CreateDirectory(folder);
        using var work = new WorkFolder(folder);
        var copy = Path.Combine(work.Path, Contents);
        var (manifest, complaint) = await UnpackAsync(file, copy, ct);
        if (manifest is null) return new BackupResult(false, complaint!);
        if (manifest.Kind != Kind(target)) return new BackupResult(false, Sentences.OtherDatabase(manifest.Kind), manifest);
        if (await HashAsync(copy, ct) != manifest.Sha256) return new BackupResult(false, Sentences.BackupDamaged, manifest);
        return target.IsPostgres ? await PostgresCopy.PutAsync(target, copy, manifest, isForced, ct) : await SqliteCopy.PutAsync(target, copy, manifest, isForced, ct);
    }

    /// <summary>What is wrong with a restored database, or null: its rows and its whole chain are those of the manifest.</summary>
    internal static async Task<Sentence?> ComplaintAsync(GoujiStore store, BackupManifest manifest, IReadOnlyDictionary<string, long> rows, CancellationToken ct)
    {
        var verdict = await HistoryCheck.VerifyAsync(store, ct);
        if (!verdict.IsWhole) return verdict.Words;
        var isSame = verdict.Entries == manifest.Entries && (verdict.Entries == 0 || verdict.Head == manifest.Head) && rows.OrderBy(r => r.Key).SequenceEqual(manifest.Rows.OrderBy(r => r.Key));
        return isSame ? null : Sentences.BackupDiffers;
    }

    private static string Kind(GoujiStore store) => store.IsPostgres ? "postgres" : "sqlite";

    private static async Task<string> HashAsync(string path, CancellationToken ct)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
    }

    private static async Task PackAsync(string copy, BackupManifest manifest, string file, CancellationToken ct)
    {
        await using var stream = File.Create(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var entry = zip.CreateEntry(Manifest).Open()) await JsonSerializer.SerializeAsync(entry, manifest, s_json, ct);
            await using var source = File.OpenRead(copy);
            await using var packed = zip.CreateEntry(Contents, CompressionLevel.Fastest).Open();
            await source.CopyToAsync(packed, ct);
        }

        // A backup that a power cut makes empty is none.
        stream.Flush(flushToDisk: true);
    }

    private static async Task<(BackupManifest?, Sentence?)> UnpackAsync(string file, string copy, CancellationToken ct)
    {
        if (!File.Exists(file)) return (null, Sentences.NoBackup(file));
        try
        {
            using var zip = ZipFile.OpenRead(file);
            if (zip.GetEntry(Manifest) is not { Length: < LongestManifest } said || zip.GetEntry(Contents) is not { } kept) return (null, Sentences.NotABackup(file));
            await using var text = said.Open();
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(text, s_json, ct);
            if (manifest is not { Format: BackupManifest.Present, Rows: not null, Kind: not null }) return (null, Sentences.NotABackup(file));
            await using var packed = kept.Open();
            await using var target = File.Create(copy);
            await packed.CopyToAsync(target, ct);
            return (manifest, null);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or JsonException)
        {
            return (null, Sentences.NotABackup(file));
        }
    }
}
