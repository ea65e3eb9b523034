using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>
/// Puts a publication into a folder of its own. It is written aside and then takes the place of an earlier one, so that a half-written publication never stands there;
/// a folder with anything else in it is left alone.
/// </summary>
public static class PublicationFolder
{
    /// <summary>Null, or one sentence saying why it was not written.</summary>
    public static Sentence? Write(string directory, PublicFiles publication)
    {
        try
        {
            var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
            if (File.Exists(target)) return Sentences.NotAFolder(directory);
            if (Directory.Exists(target) && !IsOurs(target)) return Sentences.FolderInUse(directory);
            var aside = target + ".part";
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
            Directory.CreateDirectory(aside);
            foreach (var file in publication.Files) File.WriteAllBytes(Path.Join(aside, file.Name), file.Bytes.Span);
            if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
            Directory.Move(aside, target);
            return null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Sentences.FolderNotWritten(directory);
        }
    }

    /// <summary>Whether it is empty, or holds an earlier publication and nothing besides.</summary>
    private static bool IsOurs(string target)
    {
        List<FileSystemInfo> entries = [.. new DirectoryInfo(target).EnumerateFileSystemInfos()];
        if (entries.Count == 0) return true;
        if (entries.Exists(e => e is DirectoryInfo || e.LinkTarget is not null)) return false;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(target, PublicFiles.Manifest)));
            HashSet<string> known = [PublicFiles.Manifest, PublicFiles.Sums, .. json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("name").GetString() ?? "")];
            return json.RootElement.GetProperty("schema").GetString() == ManifestJson.Schema && entries.TrueForAll(e => known.Contains(e.Name));
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or FileNotFoundException)
        {
            return false;
        }
    }
}
