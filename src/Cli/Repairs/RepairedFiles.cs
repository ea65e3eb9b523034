using Gouji.Model;

namespace Gouji.Cli.Repairs;

/// <summary>Where the repaired copy of a report goes. The source is never written over, and a copy that is there only when that was asked for.</summary>
internal sealed class RepairedFiles(string? target, bool isForced)
{
    /// <summary>What stands before the extension of every copy; folders are read without them.</summary>
    public const string Mark = ".repaired";

    private const string Extension = ".docx";

    /// <summary>--output is a file when it ends like one; otherwise it is a folder.</summary>
    public string PathOf(string source)
    {
        if (target is not null && Path.GetExtension(target).Equals(Extension, StringComparison.OrdinalIgnoreCase)) return target;
        return Path.Join(target ?? Path.GetDirectoryName(source), Path.GetFileNameWithoutExtension(source) + Mark + Extension);
    }

    /// <summary>Writes the copy, aside first so that a half-written file never stands under the name, or says why not.</summary>
    public Sentence? Write(string source, byte[] copy)
    {
        var path = PathOf(source);
        if (Path.GetFullPath(path) == Path.GetFullPath(source)) return Sentences.WouldOverwrite;
        if (!isForced && File.Exists(path)) return Sentences.CopyExists;
        return AsideFile.Write(path, isForced, stream =>
        {
            stream.Write(copy);
            return null;
        });
    }
}
