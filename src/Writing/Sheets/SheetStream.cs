using System.Globalization;
using System.Text;
using System.Xml;
using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>One sheet of a workbook being written, row by row.</summary>
internal sealed class SheetStream : IDisposable
{
    /// <summary>What Excel takes in a cell.</summary>
    private const int LongestText = 32_767;

    private readonly XmlWriter _xml;
    private readonly SheetHead _head;
    private int _column;

    public SheetStream(XmlWriter xml, SheetHead head)
    {
        (_xml, _head) = (xml, head);
        xml.WriteStartElement("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        WriteFitted();
        if (head.IsFiltered) WriteFrozen();
        WriteColumns();
        xml.WriteStartElement("sheetData");
        if (!head.IsFiltered) return;
        Row();
        foreach (var (name, _) in head.Columns) Cell(name, WorkbookStyles.Head);
    }

    /// <summary>Begins the next row.</summary>
    public SheetStream Row()
    {
        if (_head.Rows > 0) _xml.WriteEndElement();
        _head.Rows++;
        _column = 0;
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", _head.Rows.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes the next cell as text.</summary>
    public SheetStream Cell(string? text, int style = WorkbookStyles.Text)
    {
        Begin(style);
        if (!string.IsNullOrEmpty(text))
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is");
            _xml.WriteStartElement("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(Clean(text));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        return this;
    }

    /// <summary>Writes the next cell as a number, or leaves it empty.</summary>
    public SheetStream Cell(SheetNumber? number)
    {
        Begin(number is { } shown ? WorkbookStyles.Of(shown) : WorkbookStyles.Text);
        if (number is { } value) _xml.WriteElementString("v", value.Number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
        return this;
    }

    public SheetStream Cell(int number) => Cell(new SheetNumber(number, 0));

    public void Dispose()
    {
        if (_head.Rows > 0) _xml.WriteEndElement();
        _xml.WriteEndElement();
        if (_head.IsFiltered)
        {
            _xml.WriteStartElement("autoFilter");
            _xml.WriteAttributeString("ref", $"A1:{SheetAddress.Of(_head.Rows, _head.Columns.Count)}");
            _xml.WriteEndElement();
        }

        _xml.WriteStartElement("pageSetup");
        _xml.WriteAttributeString("paperSize", "9");
        _xml.WriteAttributeString("orientation", "landscape");
        _xml.WriteAttributeString("fitToHeight", "0");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Begin(int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", SheetAddress.Of(_head.Rows, ++_column));
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Printed on A4 across, all columns on a page.</summary>
    private void WriteFitted()
    {
        _xml.WriteStartElement("sheetPr");
        _xml.WriteStartElement("pageSetUpPr");
        _xml.WriteAttributeString("fitToPage", "1");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteFrozen()
    {
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteStartElement("pane");
        _xml.WriteAttributeString("ySplit", "1");
        _xml.WriteAttributeString("topLeftCell", "A2");
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        _xml.WriteStartElement("cols");
        for (var i = 0; i < _head.Columns.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", number);
            _xml.WriteAttributeString("max", number);
            _xml.WriteAttributeString("width", _head.Columns[i].Width.ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    /// <summary>Characters that XML cannot hold give way to a sign for them; a pair is never cut in two.</summary>
    private static string Clean(string text)
    {
        if (text.Length > LongestText) text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i])) (clean ??= new StringBuilder(text))[i] = '\uFFFD';
            if (isPair) i++;
        }

        return clean?.ToString() ?? text;
    }
}
