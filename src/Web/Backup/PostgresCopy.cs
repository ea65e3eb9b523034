using System.Data;
using System.Diagnostics;
using System.Globalization;
using Gouji.Workflow.History;
using Gouji.Workflow.Storage;
using Npgsql;

namespace Gouji.Web.Backup;

/// <summary>
/// A copy of a PostgreSQL database by pg_dump and pg_restore. The dump and the manifest see the same snapshot, whatever is written meanwhile
/// (https://www.postgresql.org/docs/current/functions-admin.html, pg_export_snapshot). The password goes by the environment, never by the command line.
/// </summary>
internal static class PostgresCopy
{
    private const string Tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'";

    public static async Task<(Dictionary<string, long> Rows, long Entries, string Head)> TakeAsync(GoujiStore store, string copy, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(store.Connection);
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var rows = await TableRows.CountAsync(connection, Tables, ct);
        var (entries, head) = await TableRows.HeadAsync(connection, HistoryEntry.Beginning, ct);
        await using var command = new NpgsqlCommand("SELECT pg_export_snapshot()", connection, transaction);
        var snapshot = (string)(await command.ExecuteScalarAsync(ct))!;
        await RunAsync("pg_dump", store.Connection, ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={copy}"], ct);
        return (rows, entries, head);
    }

    public static async Task<BackupResult> PutAsync(GoujiStore store, string copy, BackupManifest manifest, bool isForced, CancellationToken ct)
    {
        var name = new NpgsqlConnectionStringBuilder(store.Connection).Database!;
        await using var connection = new NpgsqlConnection(store.Connection);
        await connection.OpenAsync(ct);
        if ((await TableRows.CountAsync(connection, Tables, ct)).Count > 0 && !isForced) return new BackupResult(false, Sentences.DatabaseThere(name), manifest);
        await RunAsync("pg_restore", store.Connection, ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={name}", copy], ct);
        var rows = await TableRows.CountAsync(connection, Tables, ct);
        return await Backups.ComplaintAsync(store, manifest, rows, ct) is { } complaint
            ? new BackupResult(false, complaint, manifest)
            : new BackupResult(true, Sentences.Restored(name, manifest), manifest);
    }

    private static async Task RunAsync(string program, string connection, string[] arguments, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        foreach (var (name, value) in new[]
        {
            ("PGHOST", settings.Host), ("PGPORT", settings.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", settings.Username), ("PGPASSWORD", settings.Password), ("PGDATABASE", settings.Database),
        })
            if (!string.IsNullOrEmpty(value)) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var complaint = await process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {complaint.Trim()}");
    }
}
