using System.IO.Compression;
using System.Xml;

namespace Gouji.Bench;

/// <summary>
/// The least any reader on .NET can do: inflate word/document.xml and let XmlReader walk over every node, looking at none.
/// </summary>
internal static class Floor
{
    public static void Tokenise(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var stream = zip.GetEntry("word/document.xml")?.Open() ?? throw new InvalidDataException($"{file} is not a docx.");
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
        }
    }
}
