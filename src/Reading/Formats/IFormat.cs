namespace Gouji.Reading.Formats;

/// <summary>A kind of file contents that can be told from its bytes and turned into neutral blocks, or refused with a sentence.</summary>
internal interface IFormat
{
    /// <summary>The name a document carries as its format: docx, txt …</summary>
    string Name { get; }

    /// <summary>Whether these are such contents; the name of the file has no say.</summary>
    bool Recognises(ReadOnlySpan<byte> contents);

    /// <summary>May throw on broken contents; <see cref="FormatList"/> turns whatever is thrown into a sentence.</summary>
    DocumentResult Read(string file, byte[] contents, Limits limits);
}
