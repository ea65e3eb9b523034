using System.Buffers.Binary;

namespace Gouji.Pipeline.Tests.Writing.Html;

/// <summary>The head of a PNG: its size in pixels and, if given, its resolution; checksums and pixels are not looked at.</summary>
internal static class SomePng
{
    public static byte[] Of(int width, int height, int? pixelsPerMetre)
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(stream, "IHDR"u8, [.. Number(width), .. Number(height), 8, 2, 0, 0, 0]);
        if (pixelsPerMetre is { } resolution) Chunk(stream, "pHYs"u8, [.. Number(resolution), .. Number(resolution), 1]);
        Chunk(stream, "IDAT"u8, []);
        return stream.ToArray();
    }

    private static void Chunk(Stream stream, ReadOnlySpan<byte> name, byte[] content)
    {
        stream.Write(Number(content.Length));
        stream.Write(name);
        stream.Write(content);
        stream.Write([0, 0, 0, 0]);
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
