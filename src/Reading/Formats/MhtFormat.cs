using Gouji.Reading.Formats.Mime;

namespace Gouji.Reading.Formats;

/// <summary>Web pages saved as one file: mht and mhtml, also under the name .doc, as Word and many government sites write them (RFC 2557).</summary>
/// <remarks>Only the wrapping is taken off; the page inside is read by the format that recognises it.</remarks>
internal sealed class MhtFormat : IWrapping
{
    public string Name => "mht";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsMht(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits) =>
        MimePage.In(contents) is { } page ? FormatList.ReadInside(file, page, limits, Name) : new DocumentRefused(Sentences.NoPage);
}
