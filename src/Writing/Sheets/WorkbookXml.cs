using System.Globalization;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>The part that lists the sheets of a workbook and the names of their cells (ECMA-376 part 1, 18.2).</summary>
internal static class WorkbookXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(XmlWriter xml, IReadOnlyList<SheetHead> sheets, IReadOnlyList<SheetName> names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++) WriteSheet(xml, sheets[i], i + 1);
        xml.WriteEndElement();
        WriteNames(xml, sheets, names);
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, SheetHead sheet, int number)
    {
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", sheet.Name);
        xml.WriteAttributeString("sheetId", Number(number));
        if (sheet.IsHidden) xml.WriteAttributeString("state", "veryHidden");
        xml.WriteAttributeString("id", Office, "rId" + Number(number));
        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, IReadOnlyList<SheetHead> sheets, IReadOnlyList<SheetName> names)
    {
        var own = sheets.Index().SelectMany(s => OfSheet(s.Item, s.Index)).ToList();
        if (own.Count + names.Count == 0) return;
        xml.WriteStartElement("definedNames", Main);
        foreach (var (name, sheet, cells, isHidden) in own) WriteName(xml, name, Number(sheet), cells, isHidden);
        foreach (var (name, cell) in names) WriteName(xml, name, null, cell, false);
        xml.WriteEndElement();
    }

    /// <summary>A filter has a hidden name beside it, without which some programs drop it; repeated rows are a name, too.</summary>
    private static IEnumerable<(string Name, int Sheet, string Cells, bool IsHidden)> OfSheet(SheetHead sheet, int index)
    {
        if (sheet.IsFiltered) yield return ("_xlnm._FilterDatabase", index, $"{sheet.Quoted}!$A$1:${Model.SheetAddress.Column(sheet.Columns.Count)}${Number(Math.Max(1, sheet.Rows))}", true);
        if (sheet.RepeatedRows is var (first, last)) yield return ("_xlnm.Print_Titles", index, $"{sheet.Quoted}!${Number(first)}:${Number(last)}", false);
    }

    private static void WriteName(XmlWriter xml, string name, string? sheet, string cells, bool isHidden)
    {
        xml.WriteStartElement("definedName", Main);
        xml.WriteAttributeString("name", name);
        if (sheet is not null) xml.WriteAttributeString("localSheetId", sheet);
        if (isHidden) xml.WriteAttributeString("hidden", "1");
        xml.WriteString(cells);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
