namespace Gouji.Programs;

/// <summary>A folder of its own for one run, readable by nobody else and gone afterwards with all that is in it.</summary>
public sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("gouji-").FullName;

    /// <summary>Puts bytes into the folder and tells their path.</summary>
    public string Put(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Join(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A program that is still ending may hold a file for a moment; what then stays is the system's to clear.</summary>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Leftover = Path;
        }
    }

    /// <summary>The folder that could not be removed, or null.</summary>
    public string? Leftover { get; private set; }
}
