using System.Buffers.Binary;

namespace Gouji.Reading.Formats.Scans;

/// <summary>How many pixels a picture says it has, before anything unpacks them: a few bytes may stand for gigabytes.</summary>
internal static class PictureSize
{
    /// <summary>A sheet of A4 at 600 dots an inch has 35 million, one of A3 at 400 has 31.</summary>
    private const long MostPixels = 50_000_000;

    /// <summary>Kinds that do not say it in a fixed place are left to the limits of the program that opens them.</summary>
    public static bool IsTooBig(ReadOnlySpan<byte> picture) => Pixels(picture) > MostPixels;

    private static decimal Pixels(ReadOnlySpan<byte> picture)
    {
        if (picture.Length < 26) return 0;
        if (picture[0] == 0x89) return (decimal)BinaryPrimitives.ReadUInt32BigEndian(picture[16..]) * BinaryPrimitives.ReadUInt32BigEndian(picture[20..]);
        if (picture.StartsWith("GIF"u8)) return (long)BinaryPrimitives.ReadUInt16LittleEndian(picture[6..]) * BinaryPrimitives.ReadUInt16LittleEndian(picture[8..]);
        if (picture.StartsWith("BM"u8)) return Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(picture[18..])) * Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(picture[22..]));
        return picture[0] == 0xFF ? Jpeg(picture) : 0;
    }

    /// <summary>The frame header is one of the segments, each of which says its length (ITU-T T.81, annex B).</summary>
    private static long Jpeg(ReadOnlySpan<byte> picture)
    {
        for (var at = 2; at + 9 <= picture.Length && picture[at] == 0xFF;)
        {
            var kind = picture[at + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return (long)BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 5)..]) * BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 7)..]);
            at += kind == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
        }

        return 0;
    }
}
