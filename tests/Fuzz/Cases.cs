namespace Gouji.Fuzz;

/// <summary>Files that once broke the program; each is tried again in every run.</summary>
internal static class Cases
{
    private static readonly string s_folder = Path.Join(Root(), "tests", "Fuzz", "cases");

    public static IReadOnlyList<string> Kept { get; } = Directory.Exists(s_folder) ? [.. Directory.EnumerateFiles(s_folder).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)] : [];

    public static string Keep(string how, int seed, int execution, byte[] bytes)
    {
        Directory.CreateDirectory(s_folder);
        var file = Path.Join(s_folder, $"{how}-{seed}-{execution}.bin");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Gouji.slnx"))) folder = folder.Parent ?? throw new InvalidOperationException("run it from its build folder");
        return folder.FullName;
    }
}
