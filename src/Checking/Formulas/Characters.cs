namespace Gouji.Checking.Formulas;

/// <summary>What the characters of a formula are taken for; full-width forms count as their half-width twins.</summary>
internal static class Characters
{
    /// <summary>The half-width twin of a full-width form (Unicode block FF01–FF5E), or the character itself.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>Letters, Han characters beyond the first plane, digits and the underscore.</summary>
    public static bool IsOfName(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_';

    public static bool IsDigit(char c) => char.IsAsciiDigit(Narrow(c));

    /// <summary>The sign one character stands for; the two-character forms are the lexer's.</summary>
    public static TokenKind? Sign(char c) => Narrow(c) switch
    {
        '+' => TokenKind.Plus,
        '-' or '−' => TokenKind.Minus,
        '*' or '×' => TokenKind.Times,
        '/' or '÷' => TokenKind.DividedBy,
        '=' => TokenKind.Equal,
        '≠' => TokenKind.NotEqual,
        '<' => TokenKind.Less,
        '≤' or '≦' => TokenKind.AtMost,
        '>' => TokenKind.More,
        '≥' or '≧' => TokenKind.AtLeast,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '.' => TokenKind.Dot,
        ',' or '、' => TokenKind.Comma,
        '%' => TokenKind.Percent,
        _ => null,
    };

    /// <summary>Signs people type as two characters: &lt;=, &gt;=, &lt;&gt;, !=.</summary>
    public static TokenKind? Pair(char first, char second) => (Narrow(first), Narrow(second)) switch
    {
        ('<', '=') => TokenKind.AtMost,
        ('>', '=') => TokenKind.AtLeast,
        ('<', '>') or ('!', '=') => TokenKind.NotEqual,
        _ => null,
    };
}
