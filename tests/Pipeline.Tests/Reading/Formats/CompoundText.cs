using System.Buffers.Binary;
using System.Text;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>A compound file made in a test: streams at the root, each in sectors of its own.</summary>
internal static class CompoundText
{
    private const int SectorBytes = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint None = 0xFFFFFFFF;

    /// <summary>Sector 0 is the allocation table, 1 the directory; the streams follow. Entries hang on each other as right siblings.</summary>
    public static byte[] Of(params (string Name, byte[] Contents)[] streams)
    {
        var sectors = streams.Sum(stream => Sectors(stream.Contents));
        var file = new byte[SectorBytes * (3 + sectors)];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        (file[24], file[26], file[28], file[29], file[30], file[32]) = (0x3E, 3, 0xFE, 0xFF, 9, 6);
        Put(file, 44, 1, 1, 0);
        Put(file, 56, 4096, End, 0, End);
        for (var i = 0; i < 109; i++) Put(file, 76 + 4 * i, i == 0 ? 0 : None);
        for (var i = 0; i < SectorBytes / 4; i++) Put(file, SectorBytes + 4 * i, i == 0 ? 0xFFFFFFFD : i == 1 ? End : None);
        Entry(file, 0, "Root Entry", 5, streams.Length > 0 ? 1 : None, None, End, 0);
        var next = 2;
        for (var i = 0; i < streams.Length; i++)
        {
            Entry(file, i + 1, streams[i].Name, 2, None, i + 1 < streams.Length ? (uint)i + 2 : None, (uint)next, (uint)streams[i].Contents.Length);
            streams[i].Contents.CopyTo(file, SectorBytes * (1 + next));
            var last = next + Sectors(streams[i].Contents);
            for (; next < last; next++) Put(file, SectorBytes + 4 * next, next + 1 < last ? (uint)next + 1 : End);
        }

        return file;
    }

    private static int Sectors(byte[] contents) => Math.Max(1, (contents.Length + SectorBytes - 1) / SectorBytes);

    private static void Entry(byte[] file, int number, string name, byte type, uint child, uint right, uint start, uint size)
    {
        var at = SectorBytes * 2 + 128 * number;
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        file[at + 64] = (byte)(2 * name.Length + 2);
        (file[at + 66], file[at + 67]) = (type, 1);
        Put(file, at + 68, None, right, child);
        Put(file, at + 116, start, size);
    }

    private static void Put(byte[] file, int at, params uint[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at + 4 * i), numbers[i]);
    }
}
