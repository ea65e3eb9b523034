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
        new UnsupportedFormat("doc", Signatures.IsOldWord, Sentences.OldWord),
        new XlsFormat(),
        new UnsupportedFormat("ole", Signatures.IsCompoundFile, Sentences.OldOffice),
        new UnsupportedFormat("xlsb", Signatures.IsBinaryWorkbook, Sentences.BinaryWorkbook),
        new XlsxFormat(),
        new UnsupportedFormat("pptx", Signatures.IsPresentation, Sentences.Presentation),
        new UnsupportedFormat("odf", Signatures.IsOpenDocument, Sentences.OpenDocument),
        new UnsupportedFormat("ofd", Signatures.IsOfd, Sentences.Ofd),
        new UnsupportedFormat("zip", Signatures.IsZip, Sentences.Archive),
        new UnsupportedFormat("archive", Signatures.IsOtherArchive, Sentences.Archive),
        new UnsupportedFormat("pdf", Signatures.IsPdf, Sentences.Pdf),
        new UnsupportedFormat("rtf", Signatures.IsRtf, Sentences.Rtf),
        new UnsupportedFormat("image", Signatures.IsImage, Sentences.Image),
        new UnsupportedFormat("html", Signatures.IsHtml, Sentences.Html),
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
