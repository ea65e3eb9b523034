using System.IO.Compression;
using System.Text;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>An OpenDocument text made of raw markup in a test.</summary>
internal static class OpenText
{
    public const string Type = "application/vnd.oasis.opendocument.text";
    private const string Spaces = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
        + "xmlns:xlink='http://www.w3.org/1999/xlink'";

    public static byte[] Of(string text) => Package(Type,
        ("META-INF/manifest.xml", $"<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry manifest:full-path='/' manifest:media-type='{Type}'/><manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/></manifest:manifest>"),
        ("content.xml", $"<office:document-content {Spaces}><office:body><office:text>{text}</office:text></office:body></office:document-content>"));

    public static byte[] Package(string type, params (string Name, string Contents)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", type, CompressionLevel.NoCompression);
            foreach (var (name, contents) in entries) Write(zip, name, contents, CompressionLevel.Optimal);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string contents, CompressionLevel level)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        entry.Write(Encoding.UTF8.GetBytes(contents));
    }
}
