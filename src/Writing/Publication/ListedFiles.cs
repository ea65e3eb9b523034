using System.Text;
using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>The files of a publication as folder, manifest and sums tell them, compared. Only plain files that lie in the folder itself are opened.</summary>
internal sealed class ListedFiles
{
    private const long MostBytes = 256L << 20;
    private const int MostFiles = 200;

    /// <summary>Of all files together; what is checked is held in memory.</summary>
    private const long MostOfAll = 512L << 20;
    private readonly List<Sentence> _problems = [];
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    public IReadOnlyList<Sentence> Problems => _problems;

    /// <summary>What could be opened, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => _contents;

    public static ListedFiles In(string directory)
    {
        var listing = new ListedFiles();
        try
        {
            if (!Directory.Exists(directory)) listing._problems.Add(Sentences.NoFolder(directory));
            else listing.Read(new DirectoryInfo(directory));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            listing._problems.Add(Sentences.FolderNotOpened(directory));
        }

        return listing;
    }

    private void Read(DirectoryInfo folder)
    {
        var all = 0L;
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal).Take(MostFiles + 1))
        {
            if (entry.LinkTarget is not null) _problems.Add(Sentences.IsLink(entry.Name));
            else if (entry is not FileInfo file) _problems.Add(Sentences.IsExtra(entry.Name));
            // A pipe or a device has no length either, and opening one may wait for ever; no file of a publication is empty.
            else if (file.Length == 0) _problems.Add(Sentences.NotReadable(entry.Name));
            else if (file.Length > MostBytes || (all += file.Length) > MostOfAll || _contents.Count >= MostFiles) _problems.Add(Sentences.TooMuch(entry.Name));
            else _contents[file.Name] = File.ReadAllBytes(file.FullName);
        }

        var listed = Manifest();
        CompareWithSums();
        if (listed is null) return;
        foreach (var name in _contents.Keys.Except(listed).Except([PublicFiles.Manifest, PublicFiles.Sums]).Order(StringComparer.Ordinal)) _problems.Add(Sentences.IsExtra(name));
    }

    /// <summary>The names the manifest lists, or null where there is none to read.</summary>
    private HashSet<string>? Manifest()
    {
        if (!_contents.TryGetValue(PublicFiles.Manifest, out var bytes))
        {
            _problems.Add(Sentences.IsMissing(PublicFiles.Manifest));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("schema").GetString() != ManifestJson.Schema) throw new InvalidOperationException(ManifestJson.Schema);
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
                if (!names.Add(Compare(file.GetProperty("name").GetString() ?? "", file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString() ?? ""))) _problems.Add(Sentences.ListedTwice(PublicFiles.Manifest));
            return names;
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            _problems.Add(Sentences.NotReadable(PublicFiles.Manifest));
            return null;
        }
    }

    private string Compare(string name, long size, string hash)
    {
        if (!IsPlain(name)) _problems.Add(Sentences.BadName(name));
        else if (!_contents.TryGetValue(name, out var bytes)) _problems.Add(Sentences.IsMissing(name));
        else if (bytes.Length != size || !IsHashOf(hash, name, bytes)) _problems.Add(Sentences.IsChanged(name, PublicFiles.Manifest));
        return name;
    }

    private void CompareWithSums()
    {
        if (!_contents.TryGetValue(PublicFiles.Sums, out var bytes))
        {
            _problems.Add(Sentences.IsMissing(PublicFiles.Sums));
            return;
        }

        HashSet<string> summed = new(StringComparer.Ordinal) { PublicFiles.Sums };
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.Length > 66 && line[64] == ' ' && line[65] is ' ' or '*' ? line[66..] : "";
            if (!IsPlain(name)) _problems.Add(name.Length == 0 ? Sentences.NotReadable(PublicFiles.Sums) : Sentences.BadName(name));
            else if (!summed.Add(name)) _problems.Add(Sentences.ListedTwice(PublicFiles.Sums));
            else if (!_contents.TryGetValue(name, out var summedBytes)) _problems.Add(Sentences.IsMissing(name));
            else if (!IsHashOf(line[..64], name, summedBytes)) _problems.Add(Sentences.IsChanged(name, PublicFiles.Sums));
        }

        foreach (var name in _contents.Keys.Except(summed).Order(StringComparer.Ordinal)) _problems.Add(Sentences.NotSummed(name));
    }

    private static bool IsHashOf(string hash, string name, byte[] bytes) => new PublicFile(name, "", bytes).Sha256 == hash;

    /// <summary>A name of a file in the folder itself, and no way out of it.</summary>
    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 255 && name is not ("." or "..") && name.AsSpan().IndexOfAny("/\\:*?\"<>|") < 0 && !name.Any(char.IsControl);
}
