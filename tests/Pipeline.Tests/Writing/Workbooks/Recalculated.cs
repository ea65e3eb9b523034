using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gouji.Pipeline.Tests.Programs.Office;

namespace Gouji.Pipeline.Tests.Writing.Workbooks;

/// <summary>A workbook as LibreOffice works it out when it finds formulas alone, for what we computed is taken out before.</summary>
internal static partial class Recalculated
{
    private static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Cells by sheet and address, 附件2!C5; null without LibreOffice.</summary>
    public static Dictionary<string, string>? By(SomeOffice office, byte[] workbook) =>
        office.SavedAgain(WithoutValues(workbook)) is { } converted ? Cells(converted) : null;

    /// <summary>What stands in the cells, as the file stores it.</summary>
    public static Dictionary<string, string> Cells(byte[] workbook)
    {
        var strings = Has(workbook, "xl/sharedStrings.xml") ? XDocument.Parse(SomeCarried.Read(workbook, "xl/sharedStrings.xml")).Root!.Elements(s_main + "si").Select(s => s.Value).ToArray() : [];
        var sheets = XDocument.Parse(SomeCarried.Read(workbook, "xl/workbook.xml")).Descendants(s_main + "sheet").Select(s => (string)s.Attribute("name")!).ToList();
        return sheets.SelectMany((name, i) => XDocument.Parse(SomeCarried.Read(workbook, $"xl/worksheets/sheet{i + 1}.xml")).Descendants(s_main + "c").Select(c => (Cell: $"{name}!{(string)c.Attribute("r")!}", Value: Value(c, strings))))
            .ToDictionary(c => c.Cell, c => c.Value);
    }

    public static decimal? Number(string stored) => decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Value(XElement cell, string[] strings) => (string?)cell.Attribute("t") switch
    {
        "s" => strings[(int)cell.Element(s_main + "v")!],
        "inlineStr" => cell.Element(s_main + "is")!.Value,
        _ => cell.Element(s_main + "v")?.Value ?? "",
    };

    private static bool Has(byte[] workbook, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip.GetEntry(part) is not null;
    }

    private static byte[] WithoutValues(byte[] workbook)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                var xml = ComputedValue().Replace(SomeCarried.Read(workbook, name), "</f>");
                zip.GetEntry(name)!.Delete();
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return memory.ToArray();
    }

    [GeneratedRegex("</f><v>[^<]*</v>|</f><v ?/>", RegexOptions.CultureInvariant)]
    private static partial Regex ComputedValue();
}
