using Gouji.Reading.Formats.Office;

namespace Gouji.Reading.Formats;

/// <summary>Every kind of contents that is known, and the door to all of them.</summary>
/// <remarks>
/// The first format that recognises the bytes reads them, so the order matters: plain text comes last because it takes
/// whatever is left. Contents that are known but cannot be read stand in the same list and answer with their remedy.
/// A new format is one line here.
/// </remarks>
internal static class FormatList
{
    private static readonly IFormat[] s_formats =
    [
        new DocxFormat(),
        new UnsupportedFormat("encrypted", Signatures.IsEncryptedOffice, Sentences.Encrypted),
        new OfficeFormat(OfficeKinds.Word95),
        new OfficeFormat(OfficeKinds.Doc),
        new UnsupportedFormat("ppt", Signatures.IsOldPresentation, Sentences.Presentation),
        new XlsFormat(),
        new UnsupportedFormat("broken", Signatures.IsBrokenCompoundFile, Sentences.Damaged),
        new UnsupportedFormat("ole", Signatures.IsCompoundFile, Sentences.OldOffice),
        new UnsupportedFormat("xlsb", Signatures.IsBinaryWorkbook, Sentences.BinaryWorkbook),
        new XlsxFormat(),
        new UnsupportedFormat("pptx", Signatures.IsPresentation, Sentences.Presentation),
        new OfficeFormat(OfficeKinds.Odt),
        new OfficeFormat(OfficeKinds.Ods),
        new UnsupportedFormat("odf", Signatures.IsOpenDocument, Sentences.OpenDocument),
        new UnsupportedFormat("ofd", Signatures.IsOfd, Sentences.Ofd),
        new UnsupportedFormat("zip", Signatures.IsZip, Sentences.Archive),
        new UnsupportedFormat("archive", Signatures.IsOtherArchive, Sentences.Archive),
        new PdfFormat(),
        new OfficeFormat(OfficeKinds.Rtf),
        new ImageFormat(),
        new MhtFormat(),
        new HtmlFormat(),
        new WordXmlFormat(),
        new OfficeFormat(OfficeKinds.SheetXml),
        new OfficeFormat(OfficeKinds.FlatOdt),
        new OfficeFormat(OfficeKinds.FlatOds),
        new OfficeFormat(OfficeKinds.Uof),
        new FlatPackageFormat(),
        new UnsupportedFormat("xml", Signatures.IsXml, Sentences.Xml),
        new TextFormat(),
    ];

    /// <summary>Reads the contents of a file, whatever its name; always a value, never an exception.</summary>
    public static DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        if (contents.Length == 0) return new DocumentRefused(Sentences.EmptyFile);
        if (contents.Length > limits.FileBytes) return new DocumentRefused(Sentences.FileTooBig(limits.FileBytes));
        return Guarded(file, contents, limits);
    }

    /// <summary>The name of the format that takes these contents.</summary>
    public static string NameOf(ReadOnlySpan<byte> contents) => Of(contents).Name;

    /// <summary>Reads what was inside a wrapping or came out of a converter; what is wrapped again is not read.</summary>
    /// <param name="wrapping">The name of the format it came in, which the document keeps.</param>
    public static DocumentResult ReadInside(string file, byte[] contents, Limits limits, string wrapping)
    {
        if (Of(contents) is not (var format and not IWrapping)) return new DocumentRefused(Sentences.Damaged);
        var result = format.Read(file, contents, limits);
        return result is DocumentRead(var document) ? new DocumentRead(document with { Format = wrapping }) : result;
    }

    /// <summary>Anything thrown is about the contents, since nothing else is touched here, and becomes a sentence.</summary>
    private static DocumentResult Guarded(string file, byte[] contents, Limits limits)
    {
        try
        {
            return Of(contents).Read(file, contents, limits);
        }
        catch (LimitReachedException limit)
        {
            return new DocumentRefused(limit.Why);
        }
        catch (Exception)
        {
            // Zip, inflate and XML readers throw a dozen kinds for broken bytes; to the reader of the sentence they are one.
            return new DocumentRefused(Sentences.Damaged);
        }
    }

    private static IFormat Of(ReadOnlySpan<byte> contents)
    {
        foreach (var format in s_formats)
            if (format.Recognises(contents)) return format;
        return s_formats[^1];
    }
}
