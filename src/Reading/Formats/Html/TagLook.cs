using System.Globalization;
using AngleSharp.Common;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Gouji.Reading.Formats.Html;

/// <summary>What the attributes of a start tag say.</summary>
internal static class TagLook
{
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    /// <summary>Longer ones are no names; a mark of a frame is short.</summary>
    private const int LongestMark = 200;

    public static bool IsHidden(ref StructHtmlToken token)
    {
        if (Has(ref token, "hidden")) return true;
        // Where office programs keep a footnote's number in the text; in their own files it is no character.
        if (Value(ref token, "class") is "sdfootnoteanc" or "sdfootnotesym" or "sdendnoteanc" or "sdendnotesym") return true;
        var style = Value(ref token, "style");
        if (style.Length == 0) return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || style.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }

    public static HtmlNode Node(ref StructHtmlToken token, string name, HtmlNode parent) => new(name, parent)
    {
        Marks = Marks(ref token),
        Target = name switch
        {
            "a" => Value(ref token, "href"),
            "object" => Value(ref token, "data"),
            "img" or "iframe" or "embed" => Value(ref token, "src"),
            _ => "",
        },
        RowSpan = Tagset.IsCell(name) ? Span(ref token, "rowspan", MostRows) : 1,
        ColumnSpan = Tagset.IsCell(name) ? Math.Max(1, Span(ref token, "colspan", MostColumns)) : 1,
    };

    private static string Marks(ref StructHtmlToken token)
    {
        // Office programs name the frames of a page in the title of a div.
        var marks = string.Join(' ', Mark(ref token, "id"), Mark(ref token, "class"), Mark(ref token, "role"), Mark(ref token, "title")).Trim();
        return marks.Length == 0 ? "" : marks;
    }

    private static string Mark(ref StructHtmlToken token, string name) => Value(ref token, name) is { Length: > 0 and <= LongestMark } mark ? mark : "";

    /// <summary>0 rows reach to the end of the table's part; what is no number is 1.</summary>
    private static int Span(ref StructHtmlToken token, string name, int most)
    {
        var text = Value(ref token, name);
        if (text.Length == 0) return 1;
        return int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, most) : 1;
    }

    private static bool Has(ref StructHtmlToken token, string name)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
            if (token.Attributes[i].Name.Memory.Span.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Value(ref StructHtmlToken token, string name) => token.Attributes.Count == 0 ? "" : token.GetAttribute(new StringOrMemory(name)).ToString();
}
