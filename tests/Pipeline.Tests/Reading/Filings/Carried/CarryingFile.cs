using System.IO.Compression;
using System.Text;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;

namespace Gouji.Pipeline.Tests.Reading.Filings.Carried;

/// <summary>A sample with a filing put into its package, edited as a person would edit it.</summary>
internal static class CarryingFile
{
    public static byte[] Docx(string sample, Filing filing, Func<string, string>? edit = null) => Package(sample, "word/document.xml", edit, zip =>
    {
        Write(zip, "customXml/item1.xml", $"<gouji xmlns=\"urn:gouji:filing:1\">{new System.Xml.Linq.XText(SameFiling.Json(filing))}</gouji>");
        Change(zip, "word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>",
            "<Relationship Id=\"rIdGouji\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../customXml/item1.xml\"/></Relationships>", StringComparison.Ordinal));
    });

    /// <summary>A workbook with the filing in a hidden sheet, cut into cells of so many characters.</summary>
    public static byte[] Xlsx(string sample, Filing filing, int cut = 30_000) => Package(sample, "xl/workbook.xml", null, zip =>
    {
        Change(zip, "xl/workbook.xml", xml => xml.Replace("</sheets>", "<sheet name=\"勾稽数据\" sheetId=\"99\" state=\"hidden\" r:id=\"rIdGouji\"/></sheets>", StringComparison.Ordinal));
        Change(zip, "xl/_rels/workbook.xml.rels", rels => rels.Replace("</Relationships>",
            "<Relationship Id=\"rIdGouji\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"/xl/worksheets/gouji.xml\"/></Relationships>", StringComparison.Ordinal));
        var rows = SameFiling.Json(filing).Chunk(cut).Select((text, i) =>
            $"<row r=\"{i + 1}\"><c r=\"A{i + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{new System.Xml.Linq.XText(new string(text))}</t></is></c></row>");
        Write(zip, "xl/worksheets/gouji.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");
    });

    /// <summary>With a control around the first text in which a figure is printed.</summary>
    public static string Controlled(string xml, string printed, string tag, string? now = null)
    {
        var at = xml.IndexOf(printed, StringComparison.Ordinal);
        var (start, end) = (xml.LastIndexOf("<w:r>", at, StringComparison.Ordinal), xml.IndexOf("</w:r>", at, StringComparison.Ordinal) + 6);
        var run = xml[start..end];
        var (before, after) = (run[..run.IndexOf(printed, StringComparison.Ordinal)], run[(run.IndexOf(printed, StringComparison.Ordinal) + printed.Length)..]);
        var lead = before[..before.LastIndexOf("<w:t", StringComparison.Ordinal)];
        return xml[..start] + before + "</w:t></w:r>" + $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{lead}<w:t>{now ?? printed}</w:t></w:r></w:sdtContent></w:sdt>"
            + lead + "<w:t xml:space=\"preserve\">" + after + xml[end..];
    }

    private static byte[] Package(string sample, string part, Func<string, string>? edit, Action<ZipArchive> carry)
    {
        using var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", sample)));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            carry(zip);
            if (edit is not null) Change(zip, part, text => edit(text.Replace(" xml:space=\"preserve\"", "", StringComparison.Ordinal)));
        }

        return stream.ToArray();
    }

    private static void Change(ZipArchive zip, string part, Func<string, string> edit)
    {
        var entry = zip.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
        entry.Delete();
        Write(zip, part, edit(text));
    }

    private static void Write(ZipArchive zip, string part, string text)
    {
        using var stream = zip.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
