namespace Gouji.Cli.Folders;

/// <summary>Where the results of a folder are kept: where --output says, or in a folder of its name with .gouji beside it.</summary>
internal static class ResultsFolder
{
    public static string Of(IEnumerable<string> paths, string? target)
    {
        if (target is not null) return target;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(paths.First(Directory.Exists)));
        return Path.GetDirectoryName(folder) is { } above ? Path.Join(above, Path.GetFileName(folder) + ReportFiles.Mark) : Path.Join(folder, ReportFiles.Mark);
    }
}
