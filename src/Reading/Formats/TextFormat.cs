using Gouji.Model;
using Gouji.Reading.Formats.PlainText;

namespace Gouji.Reading.Formats;

/// <summary>Plain text in any encoding met in the field, with the tables it was exported with; as a whole it may be one, csv.</summary>
/// <remarks>Every line outside of a table is a paragraph, empty lines too, as the word processor that exported it had them.</remarks>
internal sealed class TextFormat : IFormat
{
    public string Name => "txt";

    /// <summary>Whatever nothing else has recognised; what is no text after all is refused.</summary>
    public bool Recognises(ReadOnlySpan<byte> contents) => true;

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        if (TextDecoder.Decode(contents) is not { } text) return new DocumentRefused(Sentences.NotText);
        using var allowance = new Allowance(limits);
        var lines = new LineList(file, text, allowance);
        var records = DelimitedText.Read(lines);
        var format = records is null ? Name : "csv";
        return new DocumentRead(new Document(file, format, records ?? new TextReading(lines).Read(), []) { Contents = new FileContents(format, contents) });
    }
}
