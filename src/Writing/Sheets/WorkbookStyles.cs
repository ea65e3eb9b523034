using System.Globalization;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>The styles of one workbook, by the number a cell names them with: those of lists stand first, looks get theirs when they are first used.</summary>
internal sealed class WorkbookStyles
{
    public const int Text = 1;
    public const int Head = 2;

    private const int FirstNumber = 3;
    private const int FirstFormat = 164;
    private const int Formats = SheetNumber.MostDecimals + 1;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<CellLook, int> _looks = [];
    private readonly List<string> _cells = [.. ListCells()];
    private readonly Numbered _fonts = new("<font><sz val=\"11\"/><name val=\"宋体\"/></font>", "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>");
    private readonly Numbered _borders = new("<border><left/><right/><top/><bottom/><diagonal/></border>");
    private readonly Numbered _formats = new([.. Enumerable.Range(0, Formats).Select(decimals => decimals == 0 ? "0" : "0." + new string('0', decimals))]);
    private readonly Numbered _fills = new(
        "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>", "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF7\"/></patternFill></fill>");

    /// <summary>The style that shows as many decimals.</summary>
    public static int Of(SheetNumber number) => number.IsPercent ? FirstNumber + Formats : FirstNumber + Math.Clamp(number.Decimals, 0, SheetNumber.MostDecimals);

    public int Of(CellLook look)
    {
        if (_looks.TryGetValue(look, out var style)) return style;
        _looks[look] = _cells.Count;
        _cells.Add(Cell(look));
        return _cells.Count - 1;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        WriteFormats(xml);
        Write(xml, "fonts", _fonts.All);
        Write(xml, "fills", _fills.All);
        Write(xml, "borders", _borders.All);
        Write(xml, "cellStyleXfs", ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"]);
        Write(xml, "cellXfs", _cells);
        Write(xml, "cellStyles", ["<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"]);
        xml.WriteEndElement();
    }

    private static IEnumerable<string> ListCells()
    {
        yield return "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
        yield return "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
        yield return "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>";
        for (var i = 0; i < Formats; i++) yield return Number(FirstFormat + i);
        yield return Number(10);
    }

    private static string Number(int format) =>
        string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{format}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");

    private string Cell(CellLook look)
    {
        var (font, fill, border) = (_fonts.Of(Font(look)), look.Fill is { } ground ? _fills.Of(Ground(ground)) : 0, look.IsRuled ? _borders.Of(Ruled()) : 0);
        var quoted = look.IsQuoted ? " quotePrefix=\"1\"" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"<xf numFmtId=\"{Format(look.Format)}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"{quoted} applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">{Alignment(look)}<protection locked=\"{(look.IsUnlocked ? 0 : 1)}\"/></xf>");
    }

    /// <summary>0 is General and 49 is text, which need no entry (18.8.30).</summary>
    private int Format(string? format) => format switch { null => 0, "@" => 49, _ => FirstFormat + _formats.Of(format) };

    private static string Font(CellLook look) => string.Create(CultureInfo.InvariantCulture,
        $"<font>{(look.IsBold ? "<b/>" : "")}<sz val=\"{look.Size}\"/>{(look.Ink is { } ink ? $"<color rgb=\"FF{ink}\"/>" : "")}<name val=\"{look.Font}\"/></font>");

    private static string Ground(string colour) => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private static string Ruled()
    {
        static string Line(string side) => $"<{side} style=\"thin\"><color indexed=\"64\"/></{side}>";
        return $"<border>{Line("left")}{Line("right")}{Line("top")}{Line("bottom")}<diagonal/></border>";
    }

    private static string Alignment(CellLook look)
    {
        var horizontal = look.Horizontal switch { HorizontalPlace.Left => " horizontal=\"left\"", HorizontalPlace.Centre => " horizontal=\"center\"", HorizontalPlace.Right => " horizontal=\"right\"", _ => "" };
        var indent = look.Indent > 0 ? string.Create(CultureInfo.InvariantCulture, $" indent=\"{look.Indent}\"") : "";
        return $"<alignment{horizontal} vertical=\"{(look.IsAtTop ? "top" : "center")}\"{(look.Shrinks ? " shrinkToFit=\"1\"" : look.Wraps ? " wrapText=\"1\"" : "")}{indent}/>";
    }

    private void WriteFormats(XmlWriter xml)
    {
        xml.WriteStartElement("numFmts", Main);
        xml.WriteAttributeString("count", _formats.All.Count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < _formats.All.Count; i++)
        {
            xml.WriteStartElement("numFmt", Main);
            xml.WriteAttributeString("numFmtId", (FirstFormat + i).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("formatCode", _formats.All[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, List<string> children)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("count", children.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var child in children) xml.WriteRaw(child);
        xml.WriteEndElement();
    }

    /// <summary>Texts, each once, by their numbers from 0.</summary>
    private sealed class Numbered(params IReadOnlyList<string> first)
    {
        private readonly List<string> _all = [.. first];

        public List<string> All => _all;

        public int Of(string text)
        {
            var index = _all.IndexOf(text);
            if (index >= 0) return index;
            _all.Add(text);
            return _all.Count - 1;
        }
    }
}
