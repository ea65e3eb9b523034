namespace Gouji.Reading.Formats;

/// <summary>The bytes of a file on disk, within a bound.</summary>
internal static class FileBytes
{
    /// <summary>The bytes, or null when there are more than allowed; a device does not say beforehand how many it has.</summary>
    public static byte[]? Read(string path, int most)
    {
        var length = new FileInfo(path).Length;
        if (length > 0) return length > most ? null : File.ReadAllBytes(path);
        using var source = File.OpenRead(path);
        using var contents = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (contents.Length <= most && source.Read(buffer) is > 0 and var read) contents.Write(buffer, 0, read);
        return contents.Length > most ? null : contents.ToArray();
    }
}
