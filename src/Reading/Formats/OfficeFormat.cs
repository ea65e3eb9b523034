using Gouji.Programs;
using Gouji.Programs.Office;
using Gouji.Reading.Formats.Office;

namespace Gouji.Reading.Formats;

/// <summary>Files that LibreOffice converts to docx or xlsx, which are then read as such: doc, wps, rtf, odt, ods …</summary>
/// <remarks>
/// The document keeps the name of the format it came in; its places, and the bytes it carries, are those of the conversion.
/// </remarks>
internal sealed class OfficeFormat(OfficeKind kind, OfficeConverter? converter = null) : IWrapping
{
    public string Name => kind.Name;

    public bool Recognises(ReadOnlySpan<byte> contents) => kind.Signature(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        if (kind.Refusal(contents, limits) is { } why) return new DocumentRefused(why);
        return (converter ?? OfficeConverter.Shared).Convert(contents, kind.Import, limits.Cancellation) switch
        {
            ProgramEnded { Output: { Length: > 0 } output } => FormatList.ReadInside(file, output.ToArray(), limits with { Time = limits.ConvertedTime }, kind.NameFor(file)),
            ProgramMissing => new DocumentRefused(Sentences.NeedsLibreOffice(kind.What, kind.Import.To.Extension)),
            ProgramStopped => new DocumentRefused(Sentences.ConversionTooSlow(kind.Import.To.Extension)),
            _ => new DocumentRefused(Sentences.NotConverted(kind.Import.To.Extension)),
        };
    }
}
