using Gouji.Reading.Formats.Office;

namespace Gouji.Reading.Formats;

/// <summary>A docx written as one XML file ("flat OPC"), as Word saves it as Word XML document.</summary>
internal sealed class FlatPackageFormat : IWrapping
{
    public string Name => "xml";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsFlatPackage(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits) => FormatList.ReadInside(file, FlatPackage.Pack(contents), limits, Name);
}
