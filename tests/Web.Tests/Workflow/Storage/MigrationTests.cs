using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Storage;

public sealed class MigrationTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Migrations_MakeTheTablesOfTheModel(string database)
    {
        var store = await Databases.NewAsync(database);
        await using var context = store.Open();
        var script = Statements(context.Database.GenerateCreateScript());
        var dialect = store.IsPostgres ? "postgres" : "sqlite";
        await using var stream = typeof(GoujiStore).Assembly.GetManifestResourceStream($"initial.{dialect}.sql")!;
        var migration = Statements(await new StreamReader(stream).ReadToEndAsync());
        script.Except(migration).ShouldBeEmpty("a change of the model needs a migration");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Migrations_DoNothingTheSecondTime(string database)
    {
        var store = await Databases.NewAsync(database);
        await Should.NotThrowAsync(() => store.MigrateAsync());
    }

    private static string[] Statements(string script) =>
        [.. script.Replace("\r", "", StringComparison.Ordinal).Split(";\n").Select(s => s.Trim()).Where(s => s.StartsWith("CREATE", StringComparison.Ordinal))];
}
