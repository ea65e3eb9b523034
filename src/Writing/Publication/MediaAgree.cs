using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Whether the Word file says what the page says, word for word, and the package of data tells the tables that lie there.</summary>
internal static class MediaAgree
{
    private const string Word = "report.docx";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 256 << 20 };

    public static IEnumerable<Sentence> Problems(IReadOnlyDictionary<string, byte[]> files)
    {
        if (files.TryGetValue(Word, out var word) && files.TryGetValue(PublicFiles.Page, out var page) && TextOf(word) is { } text && text != ShownText.Of(new PublishedPage(Encoding.UTF8.GetString(page)).Report))
            yield return Sentences.SaysOtherwise(Word, PublicFiles.Page);
        if (!files.TryGetValue(PublicFiles.Package, out var package)) yield return Sentences.IsMissing(PublicFiles.Package);
        else if (Other(package, files) is { } problem) yield return problem;
    }

    /// <summary>Null where it cannot be read, which is told elsewhere.</summary>
    private static string? TextOf(byte[] docx)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
            using var part = (package.GetEntry("word/document.xml") ?? throw new InvalidDataException()).Open();
            using var xml = XmlReader.Create(part, s_settings);
            var text = new StringBuilder();
            var isText = false;
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isText = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false, LocalName: "t", NamespaceURI: Main };
                else if (isText) text.Append(xml.Value);
            }

            return ShownText.Of(text.ToString());
        }
        catch (Exception trouble) when (trouble is InvalidDataException or XmlException or IOException)
        {
            return null;
        }
    }

    private static Sentence? Other(byte[] package, IReadOnlyDictionary<string, byte[]> files)
    {
        try
        {
            using var json = JsonDocument.Parse(package);
            foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
            {
                var name = resource.GetProperty("path").GetString() ?? "";
                if (!files.TryGetValue(name, out var bytes) || resource.GetProperty("hash").GetString() != "sha256:" + new PublicFile(name, "", bytes).Sha256) return Sentences.IsChanged(name, PublicFiles.Package);
            }

            return null;
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Sentences.NotReadable(PublicFiles.Package);
        }
    }
}
