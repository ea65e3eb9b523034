using System.IO.Compression;
using System.Xml.Linq;

namespace Gouji.Pipeline.Tests.Writing.Workbooks;

/// <summary>Takes out of a workbook the data it carries.</summary>
internal static class SomeCarried
{
    private static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>From the XML part.</summary>
    public static string Part(byte[] workbook) => XDocument.Parse(Read(workbook, "customXml/item1.xml"), LoadOptions.PreserveWhitespace).Root!.Value;

    /// <summary>From the hidden sheet, the last.</summary>
    public static string Sheet(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var last = zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        var strings = zip.GetEntry("xl/sharedStrings.xml") is null ? [] : XDocument.Parse(Read(workbook, "xl/sharedStrings.xml")).Root!.Elements(s_main + "si").Select(s => s.Value).ToArray();
        return string.Concat(XDocument.Parse(Read(workbook, $"xl/worksheets/sheet{last}.xml"), LoadOptions.PreserveWhitespace).Descendants(s_main + "c")
            .Where(c => ((string?)c.Attribute("r"))!.StartsWith('A')).Select(c => (string?)c.Attribute("t") == "s" ? strings[(int)c.Element(s_main + "v")!] : c.Value));
    }

    public static string Read(byte[] workbook, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
