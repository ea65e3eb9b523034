namespace Gouji.Reading.Formats.Docx;

/// <summary>The elements of a word-processor file that reading tells apart (ECMA-376 part 1, 17 and 22.1; part 3 for alternatives).</summary>
internal enum Tag
{
    /// <summary>Anything else; it is passed over with all it holds.</summary>
    Other,
    /// <summary>Carries no meaning of its own: content controls, links, smart tags, simple fields, formulas.</summary>
    Wrapper,
    /// <summary>w:sdt: a content control, whose contents are of its surroundings as those of a wrapper are.</summary>
    Control,
    ControlProperties,
    ControlTag,
    /// <summary>Says that a control shows the words that invite to fill it in.</summary>
    Placeholder,
    Document,
    Body,
    Paragraph,
    ParagraphProperties,
    ParagraphStyle,
    OutlineLevel,
    Run,
    RunProperties,
    Vanish,
    Text,
    DeletedText,
    Tab,
    Break,
    NoBreakHyphen,
    Symbol,
    FieldCharacter,
    Ruby,
    RubyBase,
    /// <summary>A drawing, picture or object, which may hold text boxes.</summary>
    Shape,
    TextBox,
    AlternateContent,
    Choice,
    Fallback,
    /// <summary>Inserted, or moved to here, while changes were tracked.</summary>
    Inserted,
    /// <summary>Deleted, or moved away, while changes were tracked.</summary>
    Deleted,
    BookmarkStart,
    CommentStart,
    CommentReference,
    Comment,
    Table,
    Row,
    RowProperties,
    GridBefore,
    GridAfter,
    Cell,
    CellProperties,
    GridSpan,
    VerticalMerge,
    HorizontalMerge,
    /// <summary>A footnote or endnote.</summary>
    Note,
    Style,
    StyleName,
    BasedOn,
}
