using System.Globalization;
using System.Text;

namespace Gouji.Writing.Sheets;

/// <summary>The boxes in which notes appear when the mouse comes over their cell, as the old drawing of a sheet holds them (VML, ECMA-376 part 4, 14.2).</summary>
internal static class NoteBoxes
{
    /// <summary>Columns and rows a box covers: some thirty Chinese characters in a line.</summary>
    private const int Columns = 5;
    private const int CharactersOfLine = 28;
    private const int LeastRows = 5;
    private const int MostRows = 24;

    private const string Spaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private const string Layout = "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";
    private const string Shape = "_x0000_s";
    private const string Kind = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    public static string New(IReadOnlyList<SheetNote> notes) => $"<xml {Spaces}>{Layout}{Kind}{Boxes(notes, 1025, "")}</xml>";

    /// <summary>Adds boxes to a drawing. It is no XML for sure, so they are put in before its last tag.</summary>
    public static byte[] Append(byte[] drawing, IReadOnlyList<SheetNote> notes)
    {
        var end = drawing.AsSpan().LastIndexOf("</xml>"u8);
        if (end < 0) throw new InvalidDataException("The sheet's old drawing has no end.");
        var text = Encoding.Latin1.GetString(drawing);
        var spaces = text.Contains("xmlns:v=\"urn:schemas-microsoft-com:vml\"", StringComparison.Ordinal) && text.Contains("xmlns:x=\"urn:schemas-microsoft-com:office:excel\"", StringComparison.Ordinal)
            && text.Contains("xmlns:o=\"urn:schemas-microsoft-com:office:office\"", StringComparison.Ordinal) ? "" : " " + Spaces;
        var kind = text.Contains("id=\"_x0000_t202\"", StringComparison.Ordinal) ? "" : spaces.Length == 0 ? Kind : Kind.Replace("<v:shapetype", "<v:shapetype" + spaces, StringComparison.Ordinal);
        var boxes = Encoding.ASCII.GetBytes(kind + Boxes(notes, LastNumber(text) + 1, spaces));
        return [.. drawing.AsSpan(0, end), .. boxes, .. drawing.AsSpan(end)];
    }

    private static int LastNumber(string text)
    {
        var last = 1024;
        for (var at = text.IndexOf(Shape, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Shape, at + 1, StringComparison.Ordinal))
        {
            var end = at + Shape.Length;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (int.TryParse(text.AsSpan(at + Shape.Length, end - at - Shape.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) last = Math.Max(last, number);
        }

        return last;
    }

    private static string Boxes(IReadOnlyList<SheetNote> notes, int number, string spaces) => string.Concat(notes.Select((note, i) => Box(note, number + i, spaces)));

    private static string Box(SheetNote note, int number, string spaces)
    {
        var (row, column) = (note.Row - 1, note.Column - 1);
        var height = Math.Clamp(note.Text.Split('\n').Sum(line => 1 + line.Length / CharactersOfLine) + 1, LeastRows, MostRows);
        var top = Math.Max(0, row - 1);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape{spaces} id="{Shape}{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:280pt;height:{height * 14}pt;z-index:{number - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 12, {top}, 4, {column + 1 + Columns}, 12, {top + height}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
            """);
    }
}
