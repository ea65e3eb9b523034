namespace Gouji.Checking.Formulas;

/// <summary>
/// A word, sign or literal of a formula; <paramref name="Text"/> is the name or quoted text it carries, without its
/// marks.
/// </summary>
internal readonly record struct Token(TokenKind Kind, Stretch At, string Text = "", decimal Number = 0)
{
    public bool IsName => Kind is TokenKind.Word or TokenKind.QuotedName;
}

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind
{
    End,
    Word,
    QuotedName,
    Number,
    Quotation,
    Percent,
    Plus,
    Minus,
    Times,
    DividedBy,
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    Dot,
    Comma,
    /// <summary>当</summary>
    When,
    /// <summary>时</summary>
    Then,
    /// <summary>且</summary>
    And,
    /// <summary>或者</summary>
    Or,
    /// <summary>或</summary>
    Otherwise,
    /// <summary>须有</summary>
    MustHave,
    /// <summary>已填</summary>
    Filled,
    /// <summary>未填</summary>
    NotFilled,
}
