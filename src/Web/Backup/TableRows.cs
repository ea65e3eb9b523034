using System.Data.Common;

namespace Gouji.Web.Backup;

/// <summary>What a database holds, table by table, as one connection sees it.</summary>
internal static class TableRows
{
    /// <param name="names">A statement that gives the names of the tables.</param>
    public static async Task<Dictionary<string, long>> CountAsync(DbConnection connection, string names, CancellationToken ct)
    {
        List<string> tables = [];
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = names;
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) tables.Add(reader.GetString(0));
        }

        Dictionary<string, long> rows = [];
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            rows[table] = (long)(await command.ExecuteScalarAsync(ct))!;
        }

        return rows;
    }

    /// <summary>How long the chain of history is, and the hash of its last entry.</summary>
    public static async Task<(long Entries, string Head)> HeadAsync(DbConnection connection, string beginning, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Sequence", "Hash" FROM "History" ORDER BY "Sequence" DESC LIMIT 1""";
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetInt64(0), reader.GetString(1)) : (0, beginning);
    }
}
