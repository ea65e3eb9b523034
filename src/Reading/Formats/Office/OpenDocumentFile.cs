using System.IO.Compression;
using Gouji.Model;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Office;

/// <summary>Looks an OpenDocument package over before LibreOffice unpacks it.</summary>
internal static class OpenDocumentFile
{
    private const string Manifest = "META-INF/manifest.xml";

    /// <summary>Why it is not given to the converter, or null. Everything is inflated once and counted: what a package says of its sizes may be untrue.</summary>
    public static Sentence? Refusal(byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits with { InflatedBytes = limits.ConvertedBytes, PartBytes = limits.ConvertedBytes, NodeBytes = int.MaxValue });
        using var zip = new ZipArchive(new MemoryStream(contents, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > limits.Entries) return Sentences.TooManyEntries(limits.Entries);
        foreach (var entry in zip.Entries)
            if (IsEncryptedIn(entry, allowance)) return Sentences.Encrypted;
        return null;
    }

    /// <summary>An encrypted package says so in its manifest (ODF 1.3 part 2, 4.8).</summary>
    private static bool IsEncryptedIn(ZipArchiveEntry entry, Allowance allowance)
    {
        using var source = new GuardedStream(entry.Open(), entry.CompressedLength, allowance);
        if (entry.FullName != Manifest)
        {
            source.CopyTo(Stream.Null);
            return false;
        }

        using var manifest = new MemoryStream();
        source.CopyTo(manifest);
        return manifest.GetBuffer().AsSpan(0, (int)manifest.Length).IndexOf("encryption-data"u8) >= 0;
    }
}
