using System.Buffers.Binary;

namespace Gouji.Writing.Html;

/// <summary>
/// How large a picture of a page is in points, told from its pixels and its resolution (PNG specification, IHDR and pHYs). A picture that does not
/// say its resolution has no size: marks would stand in the wrong place.
/// </summary>
internal sealed record PngSize(decimal Width, decimal Height)
{
    private const int FirstChunk = 8;
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Points in a metre.</summary>
    private const decimal PointsPerMetre = 72m / 0.0254m;

    public static PngSize? Of(ReadOnlySpan<byte> png)
    {
        if (png.Length < FirstChunk + ChunkFrame + 13 || !png.StartsWith(Signature) || !png[12..].StartsWith("IHDR"u8)) return null;
        var (width, height) = (Number(png[16..]), Number(png[20..]));
        return Resolution(png) is { } resolution ? new PngSize(width * PointsPerMetre / resolution.X, height * PointsPerMetre / resolution.Y) : null;
    }

    /// <summary>Pixels in a metre.</summary>
    private static (uint X, uint Y)? Resolution(ReadOnlySpan<byte> png)
    {
        var at = FirstChunk;
        while (at + ChunkFrame <= png.Length && !png[(at + 4)..].StartsWith("IDAT"u8))
        {
            var length = Number(png[at..]);
            if (length > png.Length - at - ChunkFrame) return null;
            if (png[(at + 4)..].StartsWith("pHYs"u8) && length == 9) return Pixels(png.Slice(at + 8, 9));
            at += ChunkFrame + (int)length;
        }

        return null;
    }

    /// <summary>Only where the unit is the metre.</summary>
    private static (uint X, uint Y)? Pixels(ReadOnlySpan<byte> chunk) => chunk[8] == 1 && Number(chunk) > 0 && Number(chunk[4..]) > 0 ? (Number(chunk), Number(chunk[4..])) : null;

    private static uint Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
