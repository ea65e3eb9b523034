using System.IO.Compression;

namespace Gouji.Fuzz;

/// <summary>Damage inside the parts of a zip package, packed again so that the package itself is sound.</summary>
internal static class PackageDamage
{
    public static bool IsPackage(byte[] bytes) => bytes.AsSpan().StartsWith("PK\x03\x04"u8);

    public static byte[] Apply(byte[] bytes, Random dice)
    {
        if (Parts(bytes) is not { Count: > 0 } parts) return ByteDamage.Apply(bytes, dice, bytes);
        var chosen = Chosen(parts, dice);
        var (name, part) = parts[chosen];
        switch (dice.Next(20))
        {
            case 0: parts.RemoveAt(chosen); break;
            case 1: parts.Add((parts[dice.Next(parts.Count)].Name, part)); break;
            case 2: parts[chosen] = (name, ByteDamage.Apply(part, dice, part)); break;
            default: parts[chosen] = (name, MarkupDamage.Apply(part, dice)); break;
        }

        return Packed(parts);
    }

    /// <summary>The long parts hold what is read, so they are damaged more often.</summary>
    private static int Chosen(List<(string Name, byte[] Bytes)> parts, Random dice)
    {
        var (a, b) = (dice.Next(parts.Count), dice.Next(parts.Count));
        return parts[a].Bytes.Length >= parts[b].Bytes.Length ? a : b;
    }

    private static List<(string Name, byte[] Bytes)>? Parts(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            return [.. zip.Entries.Select(e => (e.FullName, Contents(e)))];
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Contents(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var contents = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (contents.Length < 8 << 20 && stream.Read(buffer) is > 0 and var read) contents.Write(buffer, 0, read);
        return contents.ToArray();
    }

    private static byte[] Packed(List<(string Name, byte[] Bytes)> parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
                using (var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open()) stream.Write(bytes);
        return packed.ToArray();
    }
}
