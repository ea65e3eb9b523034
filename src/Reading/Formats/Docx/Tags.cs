using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Names of elements to tags.</summary>
internal static class Tags
{
    public static Tag Of(string name, string space, NameList names)
    {
        if (ReferenceEquals(space, names.Word) || ReferenceEquals(space, names.StrictWord)) return OfWord(name);
        if (ReferenceEquals(space, names.Compatibility)) return OfCompatibility(name);
        return ReferenceEquals(space, names.Math) || ReferenceEquals(space, names.StrictMath) ? OfMath(name) : Tag.Other;
    }

    private static Tag OfWord(string name) => name switch
    {
        "r" => Tag.Run,
        "p" => Tag.Paragraph,
        "t" => Tag.Text,
        "rPr" => Tag.RunProperties,
        "pPr" => Tag.ParagraphProperties,
        "tc" => Tag.Cell,
        "tcPr" => Tag.CellProperties,
        "tr" => Tag.Row,
        "trPr" => Tag.RowProperties,
        "tbl" => Tag.Table,
        "gridSpan" => Tag.GridSpan,
        "vMerge" => Tag.VerticalMerge,
        "hMerge" => Tag.HorizontalMerge,
        "gridBefore" => Tag.GridBefore,
        "gridAfter" => Tag.GridAfter,
        "pStyle" => Tag.ParagraphStyle,
        "outlineLvl" => Tag.OutlineLevel,
        "vanish" => Tag.Vanish,
        "tab" or "ptab" => Tag.Tab,
        "br" or "cr" => Tag.Break,
        "noBreakHyphen" => Tag.NoBreakHyphen,
        "sym" => Tag.Symbol,
        "fldChar" => Tag.FieldCharacter,
        "delText" => Tag.DeletedText,
        "ruby" => Tag.Ruby,
        "rubyBase" => Tag.RubyBase,
        "drawing" or "pict" or "object" => Tag.Shape,
        "txbxContent" => Tag.TextBox,
        "ins" or "moveTo" => Tag.Inserted,
        "del" or "moveFrom" => Tag.Deleted,
        "bookmarkStart" => Tag.BookmarkStart,
        "commentRangeStart" => Tag.CommentStart,
        "commentReference" => Tag.CommentReference,
        "comment" => Tag.Comment,
        "footnote" or "endnote" => Tag.Note,
        "style" => Tag.Style,
        "name" => Tag.StyleName,
        "basedOn" => Tag.BasedOn,
        "document" => Tag.Document,
        "body" => Tag.Body,
        "sdt" => Tag.Control,
        "sdtPr" => Tag.ControlProperties,
        "tag" => Tag.ControlTag,
        "showingPlcHdr" => Tag.Placeholder,
        "sdtContent" or "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" => Tag.Wrapper,
        _ => Tag.Other,
    };

    private static Tag OfCompatibility(string name) => name switch
    {
        "AlternateContent" => Tag.AlternateContent,
        "Choice" => Tag.Choice,
        "Fallback" => Tag.Fallback,
        _ => Tag.Other,
    };

    private static Tag OfMath(string name) => name switch
    {
        "r" => Tag.Run,
        "t" => Tag.Text,
        _ => Tag.Wrapper,
    };
}
