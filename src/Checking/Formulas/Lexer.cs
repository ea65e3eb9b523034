using System.Globalization;

namespace Gouji.Checking.Formulas;

/// <summary>
/// Cuts a formula into tokens. A run of letters is one name if it is known; if not, it may be names and keywords
/// written without blanks (当三公经费已填时), and otherwise it is one unknown name.
/// </summary>
internal sealed class Lexer(string text, FormulaNames names, Complaints complaints)
{
    private readonly List<Token> _tokens = [];
    private int _at;

    public List<Token> Read()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at])) _at++;
            else ReadToken();
        }

        _tokens.Add(new Token(TokenKind.End, new Stretch(text.Length, 0)));
        return _tokens;
    }

    private void ReadToken()
    {
        var c = text[_at];
        if (Characters.IsDigit(c)) ReadNumber();
        else if (Characters.IsOfName(c)) ReadWords();
        else if (c == '「') ReadMarked('」', TokenKind.QuotedName);
        else if (c == '“') ReadMarked('”', TokenKind.Quotation);
        else if (Characters.Narrow(c) == '"') ReadMarked(c, TokenKind.Quotation);
        else ReadSign(c);
    }

    private void ReadNumber()
    {
        var end = DigitsFrom(_at);
        if (end + 1 < text.Length && Characters.Narrow(text[end]) == '.' && Characters.IsDigit(text[end + 1])) end = DigitsFrom(end + 1);
        var at = new Stretch(_at, end - _at);
        var narrow = string.Create(at.Length, (text, at.Start), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Characters.Narrow(from.text[from.Start + i]);
        });
        if (at.Length > 20) complaints.Syntax(at, FormulaSentences.NumberTooLong);
        else Add(new Token(TokenKind.Number, at, "", decimal.Parse(narrow, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));
        _at = end;
    }

    private int DigitsFrom(int at)
    {
        while (at < text.Length && Characters.IsDigit(text[at])) at++;
        return at;
    }

    private void ReadWords()
    {
        var end = _at;
        while (end < text.Length && Characters.IsOfName(text[end])) end++;
        foreach (var length in RunOfWords.Split(text.AsSpan(_at, end - _at), names)) ReadWord(length);
    }

    private void ReadWord(int length)
    {
        var at = new Stretch(_at, length);
        var word = text.AsSpan(_at, length);
        Add(Keywords.Find(word) is { } keyword ? new Token(keyword, at) : new Token(TokenKind.Word, at, word.ToString()));
        _at = at.End;
    }

    /// <summary>Text up to the closing mark, which must stand on the same line.</summary>
    private void ReadMarked(char close, TokenKind kind)
    {
        var length = text.AsSpan(_at + 1).IndexOfAny(close, '\n');
        var isClosed = length >= 0 && text[_at + 1 + length] == close;
        var at = new Stretch(_at, isClosed ? length + 2 : length < 0 ? text.Length - _at : length + 1);
        if (!isClosed) complaints.Syntax(at with { Length = 1 }, FormulaSentences.Unclosed(text[_at], close));
        Add(new Token(kind, at, isClosed ? text.Substring(_at + 1, length) : ""));
        _at = at.End;
    }

    private void ReadSign(char c)
    {
        var pair = _at + 1 < text.Length ? Characters.Pair(c, text[_at + 1]) : null;
        var at = new Stretch(_at, pair is null ? 1 : 2);
        if ((pair ?? Characters.Sign(c)) is { } kind) Add(new Token(kind, at));
        else complaints.Syntax(at, FormulaSentences.UnknownCharacter(c));
        _at = at.End;
    }

    private void Add(Token token) => _tokens.Add(token);
}
