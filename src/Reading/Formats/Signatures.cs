using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Gouji.Reading.Formats.Compound;

namespace Gouji.Reading.Formats;

/// <summary>The signatures of contents, as their specifications and the <c>file</c> command's table give them.</summary>
/// <remarks>Those further down the list of formats rely on the ones above having said no.</remarks>
internal static class Signatures
{
    private const int Head = 1024;

    /// <summary>An outermost tag that declares dozens of names is some kilobytes long.</summary>
    private const int XmlHead = 16 * 1024;

    public static bool IsZip(ReadOnlySpan<byte> contents) =>
        contents.StartsWith("PK\x03\x04"u8) || contents.StartsWith("PK\x05\x06"u8);

    /// <summary>A package that holds a word-processor document, or one whose kind only its relationships can tell.</summary>
    public static bool IsWordPackage(ReadOnlySpan<byte> contents)
    {
        if (!IsZip(contents)) return false;
        var names = EntryNames(contents);
        if (names.IndexOf("word/document"u8) >= 0) return true;
        return names.IndexOf("[Content_Types].xml"u8) >= 0 && !IsWorkbook(contents) && !IsPresentation(contents);
    }

    public static bool IsWorkbook(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("xl/workbook"u8) >= 0;

    /// <summary>The parts are records instead of XML (MS-XLSB).</summary>
    public static bool IsBinaryWorkbook(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("xl/workbook.bin"u8) >= 0;

    public static bool IsPresentation(ReadOnlySpan<byte> contents) =>
        IsZip(contents) && EntryNames(contents).IndexOf("ppt/presentation"u8) >= 0;

    /// <summary>OpenDocument keeps its type uncompressed in the first entry (ODF 1.3 part 2, 3.3).</summary>
    public static bool IsOpenDocument(ReadOnlySpan<byte> contents) =>
        IsZip(contents) && Start(contents).IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0;

    public static bool IsOpenText(ReadOnlySpan<byte> contents) => IsOpenDocument(contents) && Start(contents).IndexOf("opendocument.text"u8) >= 0;

    public static bool IsOpenSheet(ReadOnlySpan<byte> contents) => IsOpenDocument(contents) && Start(contents).IndexOf("opendocument.spreadsheet"u8) >= 0;

    public static bool IsOfd(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("OFD.xml"u8) >= 0;

    public static bool IsOtherArchive(ReadOnlySpan<byte> contents) =>
        contents.StartsWith("Rar!\x1a"u8) || contents.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])
        || contents.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public static bool IsCompoundFile(ReadOnlySpan<byte> contents) =>
        contents.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Without its directory nobody can tell what it holds.</summary>
    public static bool IsBrokenCompoundFile(ReadOnlySpan<byte> contents) => IsCompoundFile(contents) && !new CompoundFile(contents).IsWhole;

    /// <summary>A docx or xlsx with a password is a compound file with this stream (MS-OFFCRYPTO 2.3).</summary>
    public static bool IsEncryptedOffice(ReadOnlySpan<byte> contents) => HasStream(contents, "EncryptedPackage");

    public static bool IsOldWord(ReadOnlySpan<byte> contents) => HasStream(contents, "WordDocument");

    public static bool IsOldPresentation(ReadOnlySpan<byte> contents) => HasStream(contents, "PowerPoint Document");

    public static bool IsOldWorkbook(ReadOnlySpan<byte> contents) => HasStream(contents, "Workbook") || HasStream(contents, "Book");

    public static bool IsPdf(ReadOnlySpan<byte> contents) => Start(contents).IndexOf("%PDF-"u8) >= 0;

    public static bool IsRtf(ReadOnlySpan<byte> contents) => contents.StartsWith("{\\rtf"u8);

    public static bool IsImage(ReadOnlySpan<byte> contents) =>
        contents.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || contents.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || contents.StartsWith("GIF8"u8) || contents.StartsWith("II*\0"u8) || contents.StartsWith("MM\0*"u8)
        || (contents.StartsWith("BM"u8) && contents.Length > 10 && BinaryPrimitives.ReadInt32LittleEndian(contents[6..]) == 0)
        || (contents.StartsWith("RIFF"u8) && Start(contents).IndexOf("WEBP"u8) == 8);

    public static bool IsHtml(ReadOnlySpan<byte> contents)
    {
        var start = MarkupStart(contents);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            || start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A web page saved with all it needs in one file, as a mail message (RFC 2557).</summary>
    public static bool IsMht(ReadOnlySpan<byte> contents)
    {
        var start = MarkupStart(contents);
        return start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            || (start.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) && start.StartsWith("From:", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsXml(ReadOnlySpan<byte> contents) => MarkupStart(contents).StartsWith("<?xml", StringComparison.Ordinal);

    /// <summary>Word 2003 XML, and what else says in its first tags whose it is.</summary>
    public static bool IsWordXml(ReadOnlySpan<byte> contents) => IsXmlWith(contents, "http://schemas.microsoft.com/office/word/2003/wordml"u8);

    public static bool IsSheetXml(ReadOnlySpan<byte> contents) =>
        IsXmlWith(contents, "urn:schemas-microsoft-com:office:spreadsheet"u8) && !IsHtml(contents);

    public static bool IsFlatPackage(ReadOnlySpan<byte> contents) => IsXmlWith(contents, "http://schemas.microsoft.com/office/2006/xmlPackage"u8);

    public static bool IsFlatOpenText(ReadOnlySpan<byte> contents) => IsXmlWith(contents, "mimetype=\"application/vnd.oasis.opendocument.text"u8);

    public static bool IsFlatOpenSheet(ReadOnlySpan<byte> contents) => IsXmlWith(contents, "mimetype=\"application/vnd.oasis.opendocument.spreadsheet"u8);

    /// <summary>The Chinese office format (UOF, GB/T 20916) of Yozo and others.</summary>
    public static bool IsUofText(ReadOnlySpan<byte> contents) => IsXmlWith(contents, "http://schemas.uof.org/cn/2003/uof-wordproc"u8) && contents.IndexOf("<uof:文字处理"u8) >= 0;

    private static bool IsXmlWith(ReadOnlySpan<byte> contents, ReadOnlySpan<byte> words) =>
        IsXml(contents) && contents[..Math.Min(XmlHead, contents.Length)].IndexOf(words) >= 0;

    /// <summary>The file names in the package: its directory, or everything where the end of the file is missing.</summary>
    private static ReadOnlySpan<byte> EntryNames(ReadOnlySpan<byte> contents)
    {
        var end = contents.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 20 > contents.Length) return contents;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(contents[(end + 16)..]);
        return start < end ? contents[(int)start..end] : contents;
    }

    /// <summary>Where the directory is broken the name is looked for anywhere: it is UTF-16 (MS-CFB 2.6.1) and stands alone before its zero.</summary>
    private static bool HasStream(ReadOnlySpan<byte> contents, string name)
    {
        if (!IsCompoundFile(contents)) return false;
        var file = new CompoundFile(contents);
        return file.IsWhole ? file.HasStream(name) : contents.IndexOf(MemoryMarshal.AsBytes((name + '\0').AsSpan())) >= 0;
    }

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> contents) => contents[..Math.Min(Head, contents.Length)];

    private static string MarkupStart(ReadOnlySpan<byte> contents)
    {
        var start = Start(contents);
        var isWide = start.Length > 1 && (start[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start[1] == 0);
        // The byte order mark, also as its three bytes look when read one by one.
        return (isWide ? Encoding.Unicode : Encoding.Latin1).GetString(start).TrimStart("\uFEFF\u00EF\u00BB\u00BF \t\r\n".ToCharArray());
    }
}
