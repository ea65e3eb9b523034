using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>Writes a manuscript as a Word document in the layout of an official report.</summary>
/// <remarks>
/// The package is written part by part as WordprocessingML, not through a library, so that a test can wrap the same text in any
/// markup Word and WPS produce. The bytes depend on nothing but the manuscript and the dress.
/// </remarks>
public static class DraftDocx
{
    private static readonly DateTimeOffset Stamp = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Manuscript manuscript, DocxDress? dress = null)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in DocxParts.Fixed)
                AddPart(package, name, content);
            AddPart(package, "word/document.xml", new DocxBody(dress ?? DocxDress.Plain).Write(manuscript));
        }
        return bytes.ToArray();
    }

    private static void AddPart(ZipArchive package, string name, XElement content)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), content).Save(writer);
    }
}
