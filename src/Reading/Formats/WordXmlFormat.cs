using Gouji.Reading.Formats.Office;

namespace Gouji.Reading.Formats;

/// <summary>Word 2003 XML: what is inside is put into a docx, whose names it shares but for a few, and read as such.</summary>
internal sealed class WordXmlFormat : IWrapping
{
    public string Name => "wordml";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsWordXml(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits) => FormatList.ReadInside(file, WordXmlPackage.Pack(contents), limits, Name);
}
