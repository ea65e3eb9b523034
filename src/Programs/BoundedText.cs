using System.Text;

namespace Gouji.Programs;

/// <summary>Reads what a program prints, up to a bound.</summary>
internal static class BoundedText
{
    /// <summary>Of complaints the beginning is enough.</summary>
    public const int Complaint = 1 << 16;

    /// <summary>All bytes of the stream, or null where there are more than allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 15];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (kept.Length + read > most) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    public static string Words(ReadOnlyMemory<byte>? printed) => printed is { } bytes ? Encoding.UTF8.GetString(bytes.Span).Trim() : "";
}
