using System.IO.Compression;
using Gouji.Writing.Packages;

namespace Gouji.Writing.WordComments;

/// <summary>A word-processor package of which a copy is written with single parts replaced; all others keep their packed bytes and their order.</summary>
internal sealed class WordPackage(byte[] contents) : IDisposable
{
    /// <summary>Characters of a part take twice the room of its bytes, and twice again while they are edited.</summary>
    public const int MostPartBytes = 48 << 20;

    /// <summary>The earliest time a zip can name; the clock has no say in what is written.</summary>
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(new MemoryStream(contents, writable: false), ZipArchiveMode.Read);
    private readonly List<(string Part, byte[] Bytes)> _replaced = [];

    /// <summary>Whether someone has signed the package (ECMA-376 part 2, 12).</summary>
    public bool IsSigned => _zip.Entries.Any(e => e.FullName.Replace('\\', '/').TrimStart('/').StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two parts have one name, so that programs differ in which of them they show.</summary>
    public bool IsAmbiguous => _zip.Entries.Count != _zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/')).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    public bool Has(string part) => PartNames.Find(_zip, part) is not null;

    public bool IsTooBig(string part) => PartNames.Find(_zip, part) is { Length: > MostPartBytes };

    /// <summary>The inflated bytes of a part, or null where the package has none of that name.</summary>
    /// <exception cref="InvalidDataException">It has more bytes than can be edited.</exception>
    public byte[]? Read(string part)
    {
        if (PartNames.Find(_zip, part) is not { } entry) return null;
        if (entry.Length > MostPartBytes) throw new InvalidDataException("The part is too big.");
        using var source = entry.Open();
        var bytes = new byte[entry.Length];
        source.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Has the copy hold these bytes for a part, which may be a new one.</summary>
    public void Replace(string part, byte[] bytes) => _replaced.Add((part, bytes));

    public void WriteTo(Stream stream)
    {
        using var copy = new MemoryStream();
        copy.Write(contents);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var (part, bytes) in _replaced) Write(zip, part, bytes);
        copy.WriteTo(stream);
    }

    public void Dispose() => _zip.Dispose();

    private static void Write(ZipArchive zip, string part, byte[] bytes)
    {
        var entry = PartNames.Find(zip, part) ?? Create(zip, part);
        using var target = entry.Open();
        target.SetLength(0);
        target.Write(bytes);
    }

    private static ZipArchiveEntry Create(ZipArchive zip, string part)
    {
        var entry = zip.CreateEntry(part);
        entry.LastWriteTime = s_time;
        return entry;
    }
}
