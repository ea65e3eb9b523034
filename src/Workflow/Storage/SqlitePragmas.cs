using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gouji.Workflow.Storage;

/// <summary>
/// How SQLite keeps its promises: a log of its own beside the file, so that reading never waits for writing, and every commit on disk before it is
/// acknowledged (https://www.sqlite.org/pragma.html, journal_mode, synchronous).
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
