using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Reads the XML that poppler's programs print: no document type, no outside references, whatever characters a file made them print.</summary>
internal static class PopplerXml
{
    /// <summary>No page is as wide as this; what lies further out is a file's nonsense.</summary>
    private const decimal Furthest = 100_000;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlReader Open(ReadOnlyMemory<byte> printed) =>
        XmlReader.Create(MemoryMarshal.TryGetArray(printed, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(printed.ToArray(), writable: false), s_settings);

    public static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < Furthest ? number : null;
}
