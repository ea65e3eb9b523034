using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gouji.Workflow.Storage;

/// <summary>
/// The door to the database. Reading opens a context; writing goes through <see cref="WriteAsync{T}"/>, one writer at a time, so that history is one chain
/// and what is acknowledged is on disk.
/// </summary>
public sealed class GoujiStore
{
    /// <summary>The advisory lock of PostgreSQL that one writer holds to the end of its transaction.</summary>
    private const long Writer = 0x676f756a69;

    private readonly DbContextOptions<GoujiContext> _options;

    /// <summary>
    /// Writers of this process to SQLite come one behind the other: SQLite itself lets who finds it busy sleep and try again, for up to a tenth of a second a time
    /// (https://www.sqlite.org/c3ref/busy_timeout.html), and a later one may come before. Other processes it still keeps out. Who writes is the one in here.
    /// </summary>
    private readonly Channel<bool> _writing = Channel.CreateBounded<bool>(1);

    private GoujiStore(bool isPostgres, string connection)
    {
        IsPostgres = isPostgres;
        Connection = connection;
        var options = new DbContextOptionsBuilder<GoujiContext>();
        if (isPostgres) options.UseNpgsql(connection); else options.UseSqlite(connection).AddInterceptors(new SqlitePragmas());
        // The migrations are written by hand, so there is no snapshot of the model to compare with; a test compares the tables themselves.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        _options = options.Options;
    }

    public bool IsPostgres { get; }

    public string Connection { get; }

    /// <summary>SQLite in one file.</summary>
    public static GoujiStore InFile(string path) => new(false, new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString());

    /// <summary>PostgreSQL by a connection string (Host=…;Database=…), SQLite by another (Data Source=…).</summary>
    public static GoujiStore ByConnection(string connection) =>
        connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new GoujiStore(true, connection) : new GoujiStore(false, connection);

    /// <summary>The file of SQLite in a data folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "gouji.db");

    /// <summary>The database of a data folder: the one a connection string names, else SQLite in the folder.</summary>
    public static GoujiStore Of(string folder, string? connection) => connection is null ? InFile(FileIn(folder)) : ByConnection(connection);

    /// <summary>A context to read with; the caller disposes of it.</summary>
    public GoujiContext Open() => new(_options);

    /// <summary>Brings the tables to this version; does nothing where they are.</summary>
    public async Task MigrateAsync(CancellationToken ct = default)
    {
        await using var database = Open();
        await database.Database.MigrateAsync(ct);
    }

    /// <summary>Does some writing as the only writer; all of it is kept when <paramref name="write"/> says so with its second member, else none.</summary>
    public async Task<T> WriteAsync<T>(Func<GoujiContext, CancellationToken, Task<(T Result, bool Keep)>> write, CancellationToken ct = default)
    {
        if (IsPostgres) return await WriteAloneAsync(write, ct);
        await _writing.Writer.WriteAsync(true, ct);
        try
        {
            return await WriteAloneAsync(write, ct);
        }
        finally
        {
            _writing.Reader.TryRead(out _);
        }
    }

    private async Task<T> WriteAloneAsync<T>(Func<GoujiContext, CancellationToken, Task<(T Result, bool Keep)>> write, CancellationToken ct)
    {
        await using var database = Open();
        // SQLite's transaction begins as the writer (BEGIN IMMEDIATE) and waits for one of another process to end.
        await using var transaction = await database.Database.BeginTransactionAsync(ct);
        if (IsPostgres) await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Writer})", ct);
        var (result, keep) = await write(database, ct);
        if (!keep) return result;
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return result;
    }
}
