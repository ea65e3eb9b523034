using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Storage;

public sealed class MigrationTests
{
    /// <summary>Columns, keys and indexes, a line each.</summary>
    private const string SqliteTables = """
        SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || (m.sql LIKE '%AUTOINCREMENT%') FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' ' || f."from" || ' → ' || f."table" || ' ' || f."to" || ' ' || f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        """;

    private const string PostgresTables = """
        SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, is_identity, character_maximum_length) FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        """;

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Migrations_MakeTheTablesOfTheModel(string database)
    {
        var store = await Databases.BareAsync(database);
        await using (var context = store.Open()) await context.Database.EnsureCreatedAsync();
        var model = await TablesAsync(store);
        model.ShouldNotBeEmpty();
        (await TablesAsync(await Databases.NewAsync(database))).ShouldBe(model, "a change of the model needs a migration");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Migrations_DoNothingTheSecondTime(string database)
    {
        var store = await Databases.NewAsync(database);
        await Should.NotThrowAsync(() => store.MigrateAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Migrations_OfAnOlderDatabase_KeepItsAccounts(string database)
    {
        var store = await Databases.BareAsync(database);
        await using (var context = store.Open())
        {
            await context.GetService<IMigrator>().MigrateAsync(context.Database.GetMigrations().First());
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "Accounts" ("Name", "PersonName", "SecurityStamp", "MustChangePassword", "FailedSignIns", "HasTwoFactors", "RecoveryCodes", "IsDisabled") VALUES ('lin', '林', '', {false}, 0, {false}, '', {false})""");
        }

        await store.MigrateAsync();
        await using var migrated = store.Open();
        (await migrated.Accounts.SingleAsync()).Name.ShouldBe("lin");
    }

    /// <summary>The tables as the database itself describes them, without those EF Core keeps for itself.</summary>
    private static async Task<string[]> TablesAsync(GoujiStore store)
    {
        await using var context = store.Open();
        var lines = await context.Database.SqlQueryRaw<string>(store.IsPostgres ? PostgresTables : SqliteTables).ToListAsync();
        return [.. lines.Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal) && !line.StartsWith("sqlite_", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
