namespace Gouji.Workflow.Storage.Migrations;

/// <summary>The statements of a migration, one file for each database, built into the assembly.</summary>
internal static class SqlFile
{
    public static string Of(string name, string provider)
    {
        var dialect = provider.EndsWith("Sqlite", StringComparison.Ordinal) ? "sqlite" : "postgres";
        using var stream = typeof(SqlFile).Assembly.GetManifestResourceStream($"{name}.{dialect}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
