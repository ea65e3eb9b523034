namespace Gouji.Writing.WordComments;

/// <summary>Namespaces and names of elements.</summary>
internal static class WordNames
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static bool IsWord(string? space) => space is Transitional or Strict;

    public static WordElement Of(ReadOnlySpan<char> name, string? space) => space switch
    {
        Transitional or Strict => OfWord(name),
        Math or StrictMath => OfMath(name),
        Compatibility => OfCompatibility(name),
        _ => WordElement.Other,
    };

    private static WordElement OfWord(ReadOnlySpan<char> name) => name switch
    {
        "r" => WordElement.Run,
        "p" => WordElement.Paragraph,
        "t" => WordElement.Text,
        "rPr" => WordElement.RunProperties,
        "pPr" => WordElement.ParagraphProperties,
        "tc" => WordElement.Cell,
        "tr" => WordElement.Row,
        "tbl" => WordElement.Table,
        "vanish" => WordElement.Vanish,
        "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" => WordElement.Character,
        "sym" => WordElement.Symbol,
        "fldChar" => WordElement.FieldCharacter,
        "ruby" => WordElement.Ruby,
        "rubyBase" => WordElement.RubyBase,
        "drawing" or "pict" or "object" => WordElement.Shape,
        "txbxContent" => WordElement.TextBox,
        "del" or "moveFrom" => WordElement.Deleted,
        "document" => WordElement.Document,
        "body" => WordElement.Body,
        "comment" => WordElement.Comment,
        "commentRangeStart" or "commentRangeEnd" or "commentReference" => WordElement.CommentMark,
        "sdt" => WordElement.Control,
        "sdtPr" => WordElement.ControlProperties,
        "showingPlcHdr" => WordElement.Placeholder,
        "sdtContent" or "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" or "ins" or "moveTo" => WordElement.Wrapper,
        _ => WordElement.Other,
    };

    private static WordElement OfMath(ReadOnlySpan<char> name) => name switch
    {
        "r" => WordElement.Run,
        "t" => WordElement.Text,
        _ => WordElement.Formula,
    };

    private static WordElement OfCompatibility(ReadOnlySpan<char> name) => name switch
    {
        "AlternateContent" => WordElement.AlternateContent,
        "Choice" or "Fallback" => WordElement.Alternative,
        _ => WordElement.Other,
    };
}
