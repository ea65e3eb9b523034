using Gouji.Workflow.History;
using Gouji.Workflow.Storage;
using Microsoft.Data.Sqlite;

namespace Gouji.Web.Backup;

/// <summary>A copy of an SQLite database as it stands at one moment, taken by its online backup (https://www.sqlite.org/backup.html) while others write.</summary>
internal static class SqliteCopy
{
    public static async Task<(Dictionary<string, long> Rows, long Entries, string Head)> TakeAsync(GoujiStore store, string copy, CancellationToken ct)
    {
        await using (var source = new SqliteConnection(store.Connection))
        await using (var target = new SqliteConnection(Unpooled(copy)))
        {
            await source.OpenAsync(ct);
            await target.OpenAsync(ct);
            source.BackupDatabase(target);
        }

        return await SayAsync(copy, ct);
    }

    public static async Task<BackupResult> PutAsync(GoujiStore store, string copy, BackupManifest manifest, bool isForced, CancellationToken ct)
    {
        var target = new SqliteConnectionStringBuilder(store.Connection).DataSource;
        if (File.Exists(target) && !isForced) return new BackupResult(false, Sentences.DatabaseThere(target), manifest);
        var (rows, _, _) = await SayAsync(copy, ct);
        if (await Backups.ComplaintAsync(GoujiStore.ByConnection(Unpooled(copy)), manifest, rows, ct) is { } complaint) return new BackupResult(false, complaint, manifest);
        // What a log beside the old file holds is no part of the new one.
        foreach (var beside in new[] { "-wal", "-shm" }) File.Delete(target + beside);
        File.Move(copy, target, overwrite: true);
        return new BackupResult(true, Sentences.Restored(target, manifest), manifest);
    }

    private static async Task<(Dictionary<string, long>, long, string)> SayAsync(string copy, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(Unpooled(copy));
        await connection.OpenAsync(ct);
        var rows = await TableRows.CountAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", ct);
        var (entries, head) = await TableRows.HeadAsync(connection, HistoryEntry.Beginning, ct);
        return (rows, entries, head);
    }

    private static string Unpooled(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
}
