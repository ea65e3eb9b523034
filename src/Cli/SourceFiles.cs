using Gouji.Cli.Repairs;

namespace Gouji.Cli;

/// <summary>
/// The files that paths on the command line stand for: a file is itself whatever its name, a folder the reports in it and below, by name; a kind of
/// report that is not read yet is named too, so that it gets its sentence instead of being passed over in silence.
/// Hidden files, lock files of Word (~$) and linked folders are left out.
/// </summary>
internal static class SourceFiles
{
    private static readonly HashSet<string> s_wanted = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx", ".docm", ".doc", ".wps", ".rtf", ".odt", ".xlsx", ".xlsm", ".xls", ".et", ".ods", ".uof", ".uot", ".xlsb", ".pdf", ".ofd", ".html", ".htm", ".mht", ".mhtml", ".txt", ".csv",
        ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp",
    };

    public static List<SourceFile> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Of)];

    private static IEnumerable<SourceFile> Of(string path)
    {
        if (!Directory.Exists(path)) return [new SourceFile(path)];
        try
        {
            List<SourceFile> found = [.. In(new DirectoryInfo(path), path).Select(file => new SourceFile(file))];
            return found.Count > 0 ? found : [new SourceFile(path, Sentences.EmptyFolder)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [new SourceFile(path, Sentences.FolderNotAccessible)];
        }
    }

    private static IEnumerable<string> In(DirectoryInfo folder, string path) => folder.EnumerateFileSystemInfos()
        .Where(IsWanted)
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .SelectMany(entry => entry is DirectoryInfo inner ? In(inner, Path.Join(path, entry.Name)) : [Path.Join(path, entry.Name)]);

    private static bool IsWanted(FileSystemInfo entry)
    {
        if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal) || IsOurs(entry.Name) || entry.Attributes.HasFlag(FileAttributes.Hidden)) return false;
        return entry is DirectoryInfo ? entry.LinkTarget is null : s_wanted.Contains(Path.GetExtension(entry.Name));
    }

    /// <summary>What the command wrote itself beside a report or a folder of reports.</summary>
    private static bool IsOurs(string name) =>
        name.EndsWith(ReportFiles.Mark, StringComparison.Ordinal)
        || Path.GetFileNameWithoutExtension(name) is var stem && (stem.EndsWith(ReportFiles.Mark, StringComparison.Ordinal) || stem.EndsWith(RepairedFiles.Mark, StringComparison.Ordinal));
}
