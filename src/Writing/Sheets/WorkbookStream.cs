using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>
/// Writes a workbook to a stream, sheet after sheet, row after row, without keeping either: ten thousand rows take the memory of one (ECMA-376 part 1, 18).
/// </summary>
/// <remarks>Text is always written as text: what begins with = + - @ is no formula to whoever opens the file.</remarks>
internal sealed class WorkbookStream : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly ZipArchive _zip;
    private readonly List<SheetHead> _sheets = [];

    public WorkbookStream(Stream stream) => _zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Opens the next sheet; it is to be disposed before another is opened.</summary>
    public SheetStream Open(SheetHead head)
    {
        _sheets.Add(head);
        return new SheetStream(Part($"xl/worksheets/sheet{Count}.xml"), head);
    }

    /// <summary>Writes what holds the sheets together.</summary>
    public void Dispose()
    {
        using (var styles = Part("xl/styles.xml")) WorkbookStyles.Write(styles);
        using (var workbook = Part("xl/workbook.xml")) WriteWorkbook(workbook);
        using (var related = Part("xl/_rels/workbook.xml.rels")) WriteRelated(related);
        using (var types = Part("[Content_Types].xml")) WriteTypes(types);
        using (var root = Part("_rels/.rels")) WriteRelationships(root, [("officeDocument", "xl/workbook.xml")]);
        _zip.Dispose();
    }

    private string Count => _sheets.Count.ToString(CultureInfo.InvariantCulture);

    private XmlWriter Part(string name) =>
        XmlWriter.Create(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false });

    private void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < _sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", _sheets[i].Name);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("id", Office, "rId" + Number(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteFilters(xml);
        xml.WriteEndElement();
    }

    /// <summary>A filter has a hidden name beside it, without which some programs drop it.</summary>
    private void WriteFilters(XmlWriter xml)
    {
        if (!_sheets.Exists(s => s.IsFiltered)) return;
        xml.WriteStartElement("definedNames", Main);
        for (var i = 0; i < _sheets.Count; i++)
        {
            if (!_sheets[i].IsFiltered) continue;
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", "_xlnm._FilterDatabase");
            xml.WriteAttributeString("localSheetId", Number(i));
            xml.WriteAttributeString("hidden", "1");
            xml.WriteString($"'{_sheets[i].Name}'!$A$1:${Model.SheetAddress.Column(_sheets[i].Columns.Count)}${Number(Math.Max(1, _sheets[i].Rows))}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRelated(XmlWriter xml) => WriteRelationships(xml, [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{Number(i + 1)}.xml")), ("styles", "styles.xml")]);

    private static void WriteRelationships(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> related)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < related.Count; i++)
        {
            xml.WriteStartElement("Relationship", Package + "relationships");
            xml.WriteAttributeString("Id", "rId" + Number(i + 1));
            xml.WriteAttributeString("Type", $"{Office}/{related[i].Kind}");
            xml.WriteAttributeString("Target", related[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type(xml, "Default", "Extension", "xml", "application/xml");
        Type(xml, "Override", "PartName", "/xl/workbook.xml", Kind + "sheet.main+xml");
        Type(xml, "Override", "PartName", "/xl/styles.xml", Kind + "styles+xml");
        for (var i = 0; i < _sheets.Count; i++) Type(xml, "Override", "PartName", $"/xl/worksheets/sheet{Number(i + 1)}.xml", Kind + "worksheet+xml");
        xml.WriteEndElement();
    }

    private static void Type(XmlWriter xml, string element, string name, string value, string type)
    {
        xml.WriteStartElement(element, Package + "content-types");
        xml.WriteAttributeString(name, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
