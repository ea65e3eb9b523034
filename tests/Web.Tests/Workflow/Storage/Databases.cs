using Gouji.Workflow.Storage;
using Npgsql;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Storage;

/// <summary>Both databases the workspace runs on: every test of the workflow runs on each.</summary>
internal static class Databases
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    public static TheoryData<string> Both => new() { Sqlite, Postgres };

    /// <summary>A new, empty database, its tables made by the migrations.</summary>
    public static async Task<GoujiStore> NewAsync(string kind)
    {
        var store = await BareAsync(kind);
        await store.MigrateAsync();
        return store;
    }

    /// <summary>A new database without tables.</summary>
    public static async Task<GoujiStore> BareAsync(string kind) =>
        kind == Postgres ? GoujiStore.ByConnection(await NewPostgresAsync()) : GoujiStore.InFile(Path.Combine(Directory.CreateTempSubdirectory("gouji-store-").FullName, "gouji.db"));

    private static async Task<string> NewPostgresAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(PostgresServer.Shared.Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return PostgresServer.Shared.Connection(name);
    }
}
