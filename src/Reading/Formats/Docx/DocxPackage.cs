using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Docx;

/// <summary>The package of a word-processor file.</summary>
internal sealed class DocxPackage(byte[] contents, Allowance allowance) : IDisposable
{
    private readonly ZipPackage _package = new(contents, allowance);

    /// <summary>The part with the document itself.</summary>
    public string MainPart() => _package.MainPart("word/document.xml");

    /// <summary>The parts a part refers to, in the order in which the package lists them.</summary>
    public IReadOnlyList<Relationship> RelatedTo(string part) => _package.RelatedTo(part);

    /// <summary>Opens a part at its outermost element, or gives null where the package does not have it.</summary>
    public XmlCursor? Open(string part) => _package.Open(part, (xml, source) => new XmlCursor(xml, source, _package.Names, _package.Allowance));

    /// <summary>The filing the document carries, or null.</summary>
    public string? CarriedFiling(IReadOnlyList<Relationship> related) => CarriedPart.Read(_package, related);

    public void Dispose() => _package.Dispose();
}
