using System.Buffers.Binary;
using System.Text;

namespace Gouji.Reading.Formats.Compound;

/// <summary>A compound file, the container of old Office files: the streams that lie at its root, by their names (MS-CFB).</summary>
/// <remarks>
/// What lies deeper belongs to objects that were pasted in, a workbook in a letter for example, and says nothing of the file. Every chain is
/// followed no further than the file has sectors, so a ring ends.
/// </remarks>
internal readonly ref struct CompoundFile
{
    private const int Header = 512;
    private const int EntryBytes = 128;
    private const int ListedInHeader = 109;
    private const uint LastSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;
    private const byte Stream = 2;
    private const byte Root = 5;

    private readonly ReadOnlySpan<byte> _contents;
    private readonly int _sectorBytes;
    private readonly byte[] _directory;

    public CompoundFile(ReadOnlySpan<byte> contents)
    {
        _contents = contents;
        _directory = [];
        if (contents.Length < Header || contents[30] is not (9 or 12)) return;
        _sectorBytes = 1 << contents[30];
        _directory = Chain(Number(48));
    }

    /// <summary>Whether the directory can be read at all.</summary>
    public bool IsWhole => _directory.Length >= EntryBytes && _directory[66] == Root;

    public bool HasStream(string name) => !Entry(name).IsEmpty;

    /// <summary>The first bytes of a stream; empty where there is none, or where it is too short for sectors of its own.</summary>
    public ReadOnlySpan<byte> Start(string name)
    {
        var entry = Entry(name);
        if (entry.IsEmpty || BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]) < Number(56)) return [];
        return Sector(BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]));
    }

    /// <summary>Walks the tree of entries under the root; left and right are siblings.</summary>
    private ReadOnlySpan<byte> Entry(string name)
    {
        if (!IsWhole) return [];
        var count = _directory.Length / EntryBytes;
        var (seen, waiting) = (new bool[count], new Stack<uint>([Child(0, 76)]));
        while (waiting.TryPop(out var at))
        {
            if (at == NoEntry || at >= count || seen[at]) continue;
            seen[at] = true;
            var entry = _directory.AsSpan((int)at * EntryBytes, EntryBytes);
            if (entry[66] == Stream && Name(entry).Equals(name, StringComparison.OrdinalIgnoreCase)) return entry;
            waiting.Push(Child(at, 68));
            waiting.Push(Child(at, 72));
        }

        return [];
    }

    private uint Child(uint entry, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan((int)entry * EntryBytes + offset));

    /// <summary>The length counts the zero behind the name, too.</summary>
    private static string Name(ReadOnlySpan<byte> entry)
    {
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
        return Encoding.Unicode.GetString(entry[..length]);
    }

    private byte[] Chain(uint sector)
    {
        var bytes = new List<byte>();
        var most = _contents.Length / _sectorBytes;
        for (var i = 0; i < most && sector < LastSector && Sector(sector) is { IsEmpty: false } part; i++)
        {
            bytes.AddRange(part);
            sector = Next(sector);
        }

        return [.. bytes];
    }

    private uint Next(uint sector)
    {
        var perSector = _sectorBytes / 4;
        var table = Sector(TableSector((int)(sector / (uint)perSector)));
        return table.IsEmpty ? LastSector : BinaryPrimitives.ReadUInt32LittleEndian(table[((int)(sector % (uint)perSector) * 4)..]);
    }

    /// <summary>Where a sector of the allocation table lies: the first are listed in the header, the others in sectors chained by their last number.</summary>
    private uint TableSector(int index)
    {
        if (index < ListedInHeader) return Number(76 + 4 * index);
        var perSector = _sectorBytes / 4 - 1;
        var list = Number(68);
        for (index -= ListedInHeader; index >= perSector; index -= perSector)
        {
            if (Sector(list) is not { IsEmpty: false } part) return LastSector;
            list = BinaryPrimitives.ReadUInt32LittleEndian(part[(perSector * 4)..]);
        }

        return Sector(list) is { IsEmpty: false } last ? BinaryPrimitives.ReadUInt32LittleEndian(last[(index * 4)..]) : LastSector;
    }

    /// <summary>A whole sector, or nothing where the file ends before it does.</summary>
    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = ((long)number + 1) * _sectorBytes;
        return number < LastSector && start + _sectorBytes <= _contents.Length ? _contents.Slice((int)start, _sectorBytes) : [];
    }

    private uint Number(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_contents[offset..]);
}
