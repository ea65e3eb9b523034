using System.Globalization;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>The styles of the workbooks we write, by the number a cell names them with.</summary>
internal static class WorkbookStyles
{
    public const int Text = 1;
    public const int Head = 2;

    private const int FirstNumber = 3;
    private const int FirstFormat = 164;
    private const int Formats = SheetNumber.MostDecimals + 1;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The style that shows as many decimals.</summary>
    public static int Of(SheetNumber number) => number.IsPercent ? FirstNumber + Formats : FirstNumber + Math.Clamp(number.Decimals, 0, SheetNumber.MostDecimals);

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        WriteFormats(xml);
        Write(xml, "fonts", "<font><sz val=\"11\"/><name val=\"宋体\"/></font>", "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>");
        Write(xml, "fills", "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>", "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF7\"/></patternFill></fill>");
        Write(xml, "borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
        Write(xml, "cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        Write(xml, "cellXfs", [.. Cells()]);
        Write(xml, "cellStyles", "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        xml.WriteEndElement();
    }

    private static IEnumerable<string> Cells()
    {
        yield return "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
        yield return "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        yield return "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>";
        for (var i = 0; i < Formats; i++) yield return Number(FirstFormat + i);
        yield return Number(10);
    }

    private static string Number(int format) =>
        string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{format}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");

    private static void WriteFormats(XmlWriter xml)
    {
        xml.WriteStartElement("numFmts", Main);
        xml.WriteAttributeString("count", Formats.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < Formats; i++)
        {
            xml.WriteStartElement("numFmt", Main);
            xml.WriteAttributeString("numFmtId", (FirstFormat + i).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("formatCode", i == 0 ? "0" : "0." + new string('0', i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, params IReadOnlyList<string> children)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("count", children.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var child in children) xml.WriteRaw(child);
        xml.WriteEndElement();
    }
}
