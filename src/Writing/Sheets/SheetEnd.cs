using System.Globalization;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>What stands behind the rows of a sheet, in the order in which it must (ECMA-376 part 1, 18.3.1.99).</summary>
internal static class SheetEnd
{
    /// <summary>A row can be inserted and sized in a protected sheet: reports grow by projects and indicators.</summary>
    private const string Protection = "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\"/>";

    private const decimal Inch = 25.4m;

    public static void Write(XmlWriter xml, SheetHead head, IReadOnlyList<string> merges, IReadOnlyList<RuledCells> rules)
    {
        if (head.IsProtected) xml.WriteRaw(Protection);
        if (head.IsFiltered) xml.WriteRaw($"<autoFilter ref=\"A1:{Model.SheetAddress.Of(head.Rows, head.Columns.Count)}\"/>");
        WriteMerges(xml, merges);
        WriteRules(xml, rules);
        WritePaper(xml, head.Paper);
        if (head.Notes.Count > 0) xml.WriteRaw("<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>");
    }

    private static void WriteMerges(XmlWriter xml, IReadOnlyList<string> merges)
    {
        if (merges.Count == 0) return;
        xml.WriteStartElement("mergeCells");
        xml.WriteAttributeString("count", merges.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var merge in merges)
        {
            xml.WriteStartElement("mergeCell");
            xml.WriteAttributeString("ref", merge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRules(XmlWriter xml, IReadOnlyList<RuledCells> rules)
    {
        if (rules.Count == 0) return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", rules.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var rule in rules) Write(xml, rule);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, RuledCells ruled)
    {
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", ruled.Rule.Kind);
        xml.WriteAttributeString("errorStyle", "warning");
        if (ruled.Rule.Operator is { } how) xml.WriteAttributeString("operator", how);
        xml.WriteAttributeString("allowBlank", "1");
        if (ruled.Rule.Trouble.Length > 0)
        {
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("error", ruled.Rule.Trouble);
        }

        xml.WriteAttributeString("sqref", ruled.Cells);
        xml.WriteElementString("formula1", ruled.Rule.First);
        xml.WriteEndElement();
    }

    private static void WritePaper(XmlWriter xml, SheetPaper paper)
    {
        if (paper.Margins is var (left, right, top, bottom))
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture,
                $"<printOptions horizontalCentered=\"1\"/><pageMargins left=\"{left / Inch:0.###}\" right=\"{right / Inch:0.###}\" top=\"{top / Inch:0.###}\" bottom=\"{bottom / Inch:0.###}\" header=\"0.6\" footer=\"0.9\"/>"));
        xml.WriteRaw($"<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"{(paper.IsAcross ? "landscape" : "portrait")}\"/>");
        if (paper.Footer is null) return;
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", paper.Footer);
        xml.WriteEndElement();
    }
}
