using System.IO.Compression;
using System.Text;

namespace Gouji.Fuzz;

/// <summary>Small files in the formats that no sample has, made here.</summary>
internal static class MadeSeeds
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Word = "http://schemas.microsoft.com/office/word/2003/wordml";

    private static readonly string[][] s_rows =
    [
        ["2023年度部门整体支出绩效评价基础数据表"],
        ["单位：万元", "2022年决算数", "2023年预算数", "2023年决算数", "完成率"],
        ["三公经费", "12.00", "13.00", "6.33", "48.69%"],
        ["公务接待费", "2.00", "3.00", "1.33", "44.33%"],
        ["公务用车购置和运行费", "10.00", "10.00", "5.00", "50.00%"],
        ["项目支出：", "31.5", "65", "64.5", "99.23%"],
        ["1、道路养护", "11.5", "40", "40", "100%"],
        ["2、环境整治", "20", "25", "24.5", "98%"],
        ["合计", "43.50", "78.00", "70.83", "90.81%"],
    ];

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        ("made.csv", Bytes(Delimited(","))),
        ("made.tsv", Bytes(Delimited("\t"))),
        ("made.xlsx", Workbook()),
        ("made.mht", Bytes(Archive)),
        ("made.xml", Bytes(WordXml)),
        ("made-flat.xml", Bytes(FlatPackage)),
    ];

    private static string Archive => "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"; type=\"text/html\"\r\n\r\n----=_x\r\n"
        + $"Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Bytes(WebPage), Base64FormattingOptions.InsertLineBreaks)}\r\n----=_x--\r\n";

    private static string WebPage => $"<html><body><h1>绩效自评报告</h1><p>2023年三公经费6.33万元，其中：公务接待费1.33万元。</p><table>{Joined("<tr>", "<td>", "</td>", "</tr>")}</table></body></html>";

    private static string WordXml => $"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"{Word}\"><w:body>{WordTable}</w:body></w:wordDocument>";

    private static string FlatPackage => "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
        + $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{WordTable}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";

    private static string WordTable => $"<w:p><w:r><w:t>2023年度整体支出绩效自评报告</w:t></w:r></w:p><w:tbl>{Joined("<w:tr>", "<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>", "</w:tr>")}</w:tbl>";

    private static string Delimited(string mark) => string.Concat(s_rows.Select(r => string.Join(mark, r) + "\r\n"));

    private static string Joined(string rowBegins, string cellBegins, string cellEnds, string rowEnds) =>
        string.Concat(s_rows.Select(r => rowBegins + string.Concat(r.Select(c => cellBegins + c + cellEnds)) + rowEnds));

    private static byte[] Workbook()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, part) in Parts())
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(Bytes(part));
        return packed.ToArray();
    }

    private static IEnumerable<(string Name, string Part)> Parts()
    {
        yield return ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        yield return ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"附件2\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(s_rows.SelectMany(r => r).Select(t => $"<si><t>{t}</t></si>"))}</sst>");
        yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00_-;-#,##0.00;&quot;-&quot;??;@\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        yield return ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(s_rows.Select((row, i) => Row(row, i)))}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:E1\"/></mergeCells></worksheet>");
    }

    /// <summary>The first column are shared strings, the last a formula with its result, between them numbers.</summary>
    private static string Row(string[] cells, int row)
    {
        var first = s_rows.Take(row).Sum(r => r.Length);
        return $"<row r=\"{row + 1}\">{string.Concat(cells.Select((c, i) => i == 0 || row < 2
            ? $"<c r=\"{(char)('A' + i)}{row + 1}\" t=\"s\"><v>{first + i}</v></c>"
            : i < 4 ? $"<c r=\"{(char)('A' + i)}{row + 1}\" s=\"1\"><v>{c}</v></c>" : $"<c r=\"E{row + 1}\" s=\"2\"><f t=\"shared\" si=\"0\">D{row + 1}/C{row + 1}</f><v>0.5</v></c>"))}</row>";
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
