namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>Reads the code of a number format.</summary>
internal ref struct FormatText
{
    private const int LongestCode = 1024;
    private const int MostSections = 4;
    private const string DateLetters = "yYmMdDhHsSeEaAgGbB";

    private static readonly string[] s_generals = ["General", "G/通用格式", "G/標準"];
    private static readonly string[] s_halfDays = ["AM/PM", "A/P", "上午/下午"];

    private readonly ReadOnlySpan<char> _code;
    private readonly List<FormatPiece> _pieces = [];
    private FormatCondition? _condition;
    private int _at;

    private FormatText(ReadOnlySpan<char> code) => _code = code;

    /// <summary>The sections, at least one.</summary>
    public static List<FormatSection> Sections(string code)
    {
        List<FormatSection> sections = [];
        var text = new FormatText(code.Length > LongestCode ? "General" : code);
        do sections.Add(text.Section());
        while (text.IsMore() && sections.Count < MostSections);
        return sections;
    }

    private bool IsMore() => _at++ < _code.Length;

    private FormatSection Section()
    {
        _pieces.Clear();
        _condition = null;
        while (_at < _code.Length && _code[_at] != ';') Piece();
        if (_pieces.Count == 0) _pieces.Add(new FormatPiece(PieceKind.Literal, ""));
        return new FormatSection([.. _pieces], _condition);
    }

    private void Piece()
    {
        var c = _code[_at];
        if (c == '"') Quoted();
        else if (c is '\\' or '!') Take(PieceKind.Literal, _at + 1, 1, 2);
        else if (c is '_' or '*') _at = Math.Min(_at + 2, _code.Length);
        else if (c == '[') Bracketed();
        else if (Word(s_generals, PieceKind.General) || Word(s_halfDays, PieceKind.HalfDay)) return;
        else Sign(c);
    }

    private void Sign(char c)
    {
        switch (c)
        {
            case '0' or '#' or '?': Take(PieceKind.Digit, _at, 1, 1); break;
            case '.': Take(_pieces.Exists(p => p.Kind == PieceKind.Point) ? PieceKind.Literal : PieceKind.Point, _at, 1, 1); break;
            case ',': Take(PieceKind.Comma, _at, 1, 1); break;
            case '%' or '％': Take(PieceKind.Percent, _at, 1, 1); break;
            case '@': Take(PieceKind.Text, _at, 1, 1); break;
            case '/' when HasDigits(): Take(PieceKind.Fraction, _at, 1, 1); break;
            case 'E' or 'e' when HasDigits(): Take(PieceKind.Exponent, _at, 1, 1); break;
            default: Letters(c); break;
        }
    }

    private readonly bool HasDigits() => _pieces.Exists(p => p.Kind == PieceKind.Digit);

    private void Letters(char c)
    {
        var length = 1;
        if (!DateLetters.Contains(c, StringComparison.Ordinal)) Take(PieceKind.Literal, _at, 1, 1);
        else
        {
            while (_at + length < _code.Length && char.ToLowerInvariant(_code[_at + length]) == char.ToLowerInvariant(c)) length++;
            Take(PieceKind.Date, _at, length, length);
        }
    }

    private void Quoted()
    {
        var length = _code[(_at + 1)..].IndexOf('"');
        if (length < 0) length = _code.Length - _at - 1;
        Take(PieceKind.Literal, _at + 1, length, length + 2);
    }

    private void Bracketed()
    {
        var length = _code[(_at + 1)..].IndexOf(']');
        if (length < 0) { Take(PieceKind.Literal, _at, 1, 1); return; }
        var inside = _code.Slice(_at + 1, length).ToString();
        if (inside is ['$', ..]) Currency(inside);
        else if (inside.Length > 0 && inside.AsSpan().TrimStart("hHmMsS").Length == 0) _pieces.Add(new FormatPiece(PieceKind.Elapsed, inside.ToLowerInvariant()));
        else _condition ??= FormatCondition.Read(inside);
        _at += length + 2;
    }

    /// <summary>[$¥-804]: what stands before the language is printed.</summary>
    private readonly void Currency(string inside)
    {
        var end = inside.LastIndexOf('-');
        var sign = end > 0 ? inside[1..end] : inside[1..];
        if (sign.Length > 0) _pieces.Add(new FormatPiece(PieceKind.Literal, sign));
    }

    private bool Word(string[] words, PieceKind kind)
    {
        foreach (var word in words)
        {
            if (!_code[_at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            Take(kind, _at, word.Length, word.Length);
            return true;
        }

        return false;
    }

    private void Take(PieceKind kind, int from, int length, int past)
    {
        if (from < _code.Length) _pieces.Add(new FormatPiece(kind, _code.Slice(from, Math.Min(length, _code.Length - from)).ToString()));
        _at = Math.Min(_at + past, _code.Length);
    }
}
