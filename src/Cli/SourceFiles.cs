using Gouji.Model;

namespace Gouji.Cli;

/// <summary>
/// The files that paths on the command line stand for: a file is itself whatever its name, a folder the reports in it and below, by name.
/// Hidden files, lock files of Word (~$) and linked folders are left out.
/// </summary>
internal static class SourceFiles
{
    /// <summary>Each file to read; or, for a folder that gives none, the sentence to say instead.</summary>
    public static List<(string Path, Sentence? Why)> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Of)];

    private static IEnumerable<(string Path, Sentence? Why)> Of(string path)
    {
        if (!Directory.Exists(path)) return [(path, null)];
        try
        {
            List<(string Path, Sentence? Why)> found = [.. In(new DirectoryInfo(path), path).Select(file => (file, (Sentence?)null))];
            return found.Count > 0 ? found : [(path, Sentences.EmptyFolder)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [(path, Sentences.FolderNotAccessible)];
        }
    }

    private static IEnumerable<string> In(DirectoryInfo folder, string path) => folder.EnumerateFileSystemInfos()
        .Where(IsWanted)
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .SelectMany(entry => entry is DirectoryInfo inner ? In(inner, Path.Join(path, entry.Name)) : [Path.Join(path, entry.Name)]);

    private static bool IsWanted(FileSystemInfo entry)
    {
        if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal) || entry.Attributes.HasFlag(FileAttributes.Hidden)) return false;
        return entry is DirectoryInfo ? entry.LinkTarget is null : Path.GetExtension(entry.Name).ToUpperInvariant() is ".DOCX" or ".TXT";
    }
}
