namespace Gouji.Pipeline.Tests.House;

/// <summary>The working tree these tests look at: its root and the files people wrote.</summary>
internal static class Repository
{
    private static readonly string[] s_made = ["bin", "obj", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files under a folder that are written by hand, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern = "*")
    {
        var start = new DirectoryInfo(Path.Combine(Root, folder));
        return start.Exists ? [.. Written(start, pattern).Select(FromRoot).Order(StringComparer.Ordinal)] : [];
    }

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>In a linked working tree .git is a file, which is the tool's own.</summary>
    private static IEnumerable<FileInfo> Written(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Where(file => file.Name != ".git").Concat(folder.EnumerateDirectories().Where(IsWritten).SelectMany(inner => Written(inner, pattern)));

    /// <summary>Dotted folders hold what tools keep; .ci alone is ours.</summary>
    private static bool IsWritten(DirectoryInfo folder) =>
        !s_made.Contains(folder.Name) && (!folder.Name.StartsWith('.') || folder.Name == ".ci");

    private static string FromRoot(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No Gouji.slnx above {AppContext.BaseDirectory}.");
    }
}
