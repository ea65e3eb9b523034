using System.IO.Compression;
using System.Xml;

namespace Gouji.Reading.Formats.Office;

/// <summary>Puts the parts of a flat package into a real one (Office's xmlPackage schema).</summary>
internal static class FlatPackage
{
    private const string Space = "http://schemas.microsoft.com/office/2006/xmlPackage";

    public static byte[] Pack(byte[] contents)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var xml = XmlReader.Create(new MemoryStream(contents, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.ReadToFollowing("part", Space)) Pack(xml.ReadSubtree(), xml.GetAttribute("name", Space) ?? "", zip);
        }

        return packed.ToArray();
    }

    /// <summary>Only parts in XML have words; pictures and macros are left behind.</summary>
    private static void Pack(XmlReader part, string name, ZipArchive zip)
    {
        using (part)
        {
            if (!part.ReadToFollowing("xmlData", Space) || !ToContent(part)) return;
            using var stream = zip.CreateEntry(name.TrimStart('/'), CompressionLevel.Fastest).Open();
            using var writer = XmlWriter.Create(stream);
            writer.WriteNode(part, defattr: false);
        }
    }

    private static bool ToContent(XmlReader data)
    {
        while (data.Read() && data.NodeType != XmlNodeType.Element)
            if (data.NodeType == XmlNodeType.EndElement) return false;
        return data.NodeType == XmlNodeType.Element;
    }
}
