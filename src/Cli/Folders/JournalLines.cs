namespace Gouji.Cli.Folders;

/// <summary>The ended lines of a file, one at a time, so that a long journal is never in memory whole.</summary>
internal static class JournalLines
{
    /// <summary>Each line without its line feed; what stands behind the last one is not given.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var (buffer, kept) = (new byte[1 << 16], 0);
        while (stream.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            kept += read;
            var start = 0;
            while (buffer.AsSpan(start, kept - start).IndexOf((byte)'\n') is >= 0 and var length)
            {
                yield return buffer.AsMemory(start, length).ToArray();
                start += length + 1;
            }

            buffer.AsSpan(start, kept - start).CopyTo(buffer);
            kept -= start;
            if (kept == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
