using Gouji.Writing.Folders;

namespace Gouji.Cli.Folders;

/// <summary>
/// The results of a folder, a line a file, written as each is done: whatever ends the run, what is done is known to the next one, which goes on from there.
/// A line that was cut off is no result; of two lines on a file the later counts.
/// </summary>
internal sealed class Journal : IDisposable
{
    public const string Name = "results.jsonl";

    private readonly FileStream _stream;
    private readonly Dictionary<string, string> _keys = [];

    private Journal(FileStream stream) => _stream = stream;

    public string Path => _stream.Name;

    /// <summary>Opens the journal of a folder of results and reads what it knows.</summary>
    public static Journal Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var journal = new Journal(new FileStream(System.IO.Path.Join(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        journal.Recall();
        return journal;
    }

    /// <summary>The key of the file's result, or null where none is known.</summary>
    public string? KeyOf(string file) => _keys.GetValueOrDefault(file);

    public void Add(FileResult result)
    {
        _stream.Write(FileResultJson.Line(result).Span);
        _stream.Flush();
        _keys[result.File] = result.Key;
    }

    /// <summary>The results that count, of the files wanted, as they stand in the journal.</summary>
    public IEnumerable<FileResult> Results(IReadOnlySet<string> files)
    {
        HashSet<string> given = [];
        foreach (var line in JournalLines.Of(Path))
            if (FileResultJson.Parse(line.Span) is { } result && files.Contains(result.File) && _keys.GetValueOrDefault(result.File) == result.Key && given.Add(result.File)) yield return result;
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Reads what is known and cuts off a last line that has no end.</summary>
    private void Recall()
    {
        long end = 0;
        foreach (var line in JournalLines.Of(Path))
        {
            end += line.Length + 1;
            if (FileResultJson.Parse(line.Span) is { } result) _keys[result.File] = result.Key;
        }

        _stream.SetLength(end);
        _stream.Position = end;
    }
}
