using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gouji.Model;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>A workbook made of raw SpreadsheetML in a test, and what reading it gives.</summary>
/// <remarks>
/// Number formats by style: 0 General, 1 0.00, 2 0.00%, 3 #,##0.00, 4 yyyy"年"m"月"d"日", 5 General with ruled lines, 6 0\.0000 (元 shown as 万元), 7 _-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-.
/// </remarks>
internal sealed class XlsxText
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    private readonly List<(string Name, string Contents)> _entries = [];
    private readonly List<(string Name, string State)> _sheets = [];
    private readonly List<string> _overrides = [];
    private string _strings = "";
    private string _properties = "";

    public static XlsxText Sheet(string rows, string behind = "", string before = "") => new XlsxText().With("Sheet1", rows, behind, before);

    /// <summary>A sheet with its rows, and the elements behind and before its data.</summary>
    public XlsxText With(string name, string rows, string behind = "", string before = "", string state = "visible")
    {
        _sheets.Add((name, state));
        return Entry($"xl/worksheets/sheet{_sheets.Count}.xml", $"<worksheet xmlns='{Main}' xmlns:r='{Office}'><dimension ref='A1:XFD1048576'/>{before}<sheetData>{rows}</sheetData>{behind}</worksheet>");
    }

    public XlsxText Strings(params string[] items)
    {
        _strings = string.Concat(items.Select(i => $"<si>{i}</si>"));
        return this;
    }

    public XlsxText Properties(string attributes)
    {
        _properties = attributes;
        return this;
    }

    public XlsxText Entry(string name, string contents)
    {
        _entries.Add((name, contents));
        return this;
    }

    public XlsxText Override(string part, string type)
    {
        _overrides.Add($"<Override PartName='/{part}' ContentType='{type}'/>");
        return this;
    }

    /// <summary>A row of cells: text, or a number where it is one; “=SUM(A1:A2)|3” is a formula with what it gave, “3#1” a number in style 1, empty is no cell.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r='{number}'>{string.Concat(cells.Select((cell, i) => Cell(SheetAddress.Of(number, i + 1), cell)))}</row>";

    public static string Row(int number, string attributes, string[] cells) => Row(number, cells).Replace("<row ", $"<row {attributes} ", StringComparison.Ordinal);

    /// <summary>Rows one below the other from the first.</summary>
    public static string Rows(params string[][] rows) => string.Concat(rows.Select((cells, i) => Row(i + 1, cells)));

    public static string Merges(params string[] ranges) => $"<mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref='{r}'/>"))}</mergeCells>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, contents) in _entries.Concat(Parts()))
                using (var entry = zip.CreateEntry(name).Open()) entry.Write(Encoding.UTF8.GetBytes(contents));
        return stream.ToArray();
    }

    public Document Read() => Documents.Read(Bytes());

    public Table ReadTable() => Read().Blocks.OfType<Table>().First();

    private IEnumerable<(string, string)> Parts()
    {
        var types = string.Concat(_sheets.Select((_, i) => $"<Override PartName='/xl/worksheets/sheet{i + 1}.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>")) + string.Concat(_overrides);
        yield return ("[Content_Types].xml", $"<Types xmlns='{Package}content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/>"
            + $"<Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>{types}</Types>");
        yield return ("_rels/.rels", $"<Relationships xmlns='{Package}relationships'><Relationship Id='rId1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        yield return ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><workbookPr {_properties}/><sheets>{string.Concat(_sheets.Select((s, i) => $"<sheet name='{s.Name}' sheetId='{i + 1}' state='{s.State}' r:id='rId{i + 1}'/>"))}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}relationships'>{string.Concat(_sheets.Select((_, i) => $"<Relationship Id='rId{i + 1}' Type='{Office}/worksheet' Target='worksheets/sheet{i + 1}.xml'/>"))}"
            + $"<Relationship Id='rIdS' Type='{Office}/styles' Target='styles.xml'/><Relationship Id='rIdT' Type='{Office}/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
        yield return ("xl/styles.xml", Styles);
        yield return ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{_strings}</sst>");
    }

    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="0\.0000"/><numFmt numFmtId="166" formatCode="_-* #,##0.00_-;-* #,##0.00_-;_-* &quot;-&quot;??_-"/></numFmts>
        <fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>
        """;

    private static string Cell(string address, string cell)
    {
        if (cell.Length == 0) return "";
        var (formula, value, style) = ("", cell, "0");
        if (cell.StartsWith('=')) (formula, value) = ($"<f>{cell[1..].Split('|')[0]}</f>", cell.Contains('|', StringComparison.Ordinal) ? cell.Split('|')[1] : "");
        if (value.LastIndexOf('#') is >= 0 and var at && value[(at + 1)..].All(char.IsAsciiDigit)) (value, style) = (value[..at], value[(at + 1)..]);
        if (value.Length == 0) return $"<c r='{address}' s='{style}'>{formula}</c>";
        if (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) return $"<c r='{address}' s='{style}'>{formula}<v>{value}</v></c>";
        if (formula.Length > 0) return $"<c r='{address}' s='{style}' t='str'>{formula}<v>{value}</v></c>";
        return $"<c r='{address}' s='{style}' t='inlineStr'><is><t xml:space='preserve'>{value}</t></is></c>";
    }
}
