using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>One sheet of a workbook being written, row by row.</summary>
internal sealed partial class SheetStream : IDisposable
{
    /// <summary>What Excel takes in a cell.</summary>
    private const int LongestText = 32_767;

    private readonly XmlWriter _xml;
    private readonly SheetHead _head;
    private readonly List<string> _merges = [];
    private readonly List<RuledCells> _rules = [];
    private int _column;

    public SheetStream(XmlWriter xml, SheetHead head)
    {
        (_xml, _head) = (xml, head);
        xml.WriteStartElement("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        WriteFrozen(head.IsFiltered ? 1 : head.FrozenRows);
        WriteColumns();
        xml.WriteStartElement("sheetData");
        if (!head.IsFiltered) return;
        Row();
        foreach (var (name, _) in head.Columns) Cell(name, WorkbookStyles.Head);
    }

    /// <summary>Begins the next row.</summary>
    /// <param name="height">In points, or null for as high as its text.</param>
    public SheetStream Row(decimal? height = null)
    {
        if (_head.Rows > 0) _xml.WriteEndElement();
        _head.Rows++;
        _column = 0;
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", _head.Rows.ToString(CultureInfo.InvariantCulture));
        if (height is not { } points) return this;
        _xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("customHeight", "1");
        return this;
    }

    /// <summary>Leaves the next cell out.</summary>
    public void Skip() => _column++;

    /// <summary>Makes one cell of those between two addresses.</summary>
    public void Merge(string cells) => _merges.Add(cells);

    public void Rule(RuledCells rule) => _rules.Add(rule);

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
            _xml.WriteString(Unescaped(Clean(text)));
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

    /// <summary>Writes the next cell as a number in a style of its own.</summary>
    public SheetStream Number(decimal number, int style)
    {
        Begin(style);
        _xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>Writes the next cell as a formula with what it gave last, for programs that do not compute: a number, or words.</summary>
    public SheetStream Formula(string formula, decimal? number, string words, int style)
    {
        Begin(style);
        if (number is null) _xml.WriteAttributeString("t", "str");
        _xml.WriteElementString("f", Clean(formula));
        _xml.WriteElementString("v", number?.ToString(CultureInfo.InvariantCulture) ?? Clean(words));
        _xml.WriteEndElement();
        return this;
    }

    public void Dispose()
    {
        if (_head.Rows > 0) _xml.WriteEndElement();
        _xml.WriteEndElement();
        SheetEnd.Write(_xml, _head, _merges, _rules);
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Begin(int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", SheetAddress.Of(_head.Rows, ++_column));
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteFrozen(int rows)
    {
        if (rows == 0) return;
        var (count, next) = (rows.ToString(CultureInfo.InvariantCulture), SheetAddress.Of(rows + 1, 1));
        _xml.WriteRaw($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{count}\" topLeftCell=\"{next}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
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

    /// <summary>_x0041_ is no letter A but what it reads, so the line before it is written as an escape itself (ECMA-376 part 1, 22.4.2.4).</summary>
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F$0") : text;

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

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
