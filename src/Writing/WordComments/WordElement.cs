namespace Gouji.Writing.WordComments;

/// <summary>The elements of a word-processor file that setting comments tells apart (ECMA-376 part 1, 17 and 22.1; part 3 for alternatives).</summary>
/// <remarks>Places count the characters that a reader of the page sees, so the same elements matter as in reading.</remarks>
internal enum WordElement
{
    Other,
    /// <summary>Carries no meaning of its own: content controls, links, smart tags, simple fields, what was inserted under tracking.</summary>
    Wrapper,
    /// <summary>A content control; its placeholder, the words that invite to fill it in, is no text.</summary>
    Control,
    ControlProperties,
    Placeholder,
    /// <summary>A formula or a piece of one.</summary>
    Formula,
    Document,
    Body,
    Paragraph,
    ParagraphProperties,
    Run,
    RunProperties,
    Vanish,
    Text,
    /// <summary>One character: a tab, a break, a hyphen.</summary>
    Character,
    Symbol,
    FieldCharacter,
    Ruby,
    RubyBase,
    Shape,
    TextBox,
    AlternateContent,
    Alternative,
    Deleted,
    Table,
    Row,
    Cell,
    Comment,
    /// <summary>Where a comment begins, ends or is referred to.</summary>
    CommentMark,
}
