namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>One section of a number format as its pieces in order.</summary>
internal sealed record FormatSection(IReadOnlyList<FormatPiece> Pieces, FormatCondition? Condition)
{
    public bool IsDate { get; } = Pieces.Any(p => p.Kind is PieceKind.Date or PieceKind.Elapsed);

    public bool IsText { get; } = Pieces.Any(p => p.Kind == PieceKind.Text);

    public bool IsGeneral { get; } = Pieces.Any(p => p.Kind is PieceKind.General or PieceKind.Exponent or PieceKind.Fraction);

    public int Percents { get; } = Pieces.Count(p => p.Kind == PieceKind.Percent);

    /// <summary>Placeholders behind the point.</summary>
    public int Decimals { get; } = Pieces.SkipWhile(p => p.Kind != PieceKind.Point).Count(p => p.Kind == PieceKind.Digit);

    public bool IsGrouped { get; } = IsCommaInside(Pieces);

    /// <summary>Commas right behind the last placeholder, each dividing by a thousand.</summary>
    public int Thousands { get; } = CommasBehind(Pieces);

    private static bool IsCommaInside(IReadOnlyList<FormatPiece> pieces)
    {
        var last = LastDigit(pieces);
        for (var i = 1; i < last; i++)
            if (pieces[i].Kind == PieceKind.Comma && pieces.Take(i).Any(p => p.Kind == PieceKind.Digit)) return true;
        return false;
    }

    private static int CommasBehind(IReadOnlyList<FormatPiece> pieces)
    {
        var at = LastDigit(pieces);
        if (at < 0) return 0;
        var commas = 0;
        while (at + 1 + commas < pieces.Count && pieces[at + 1 + commas].Kind == PieceKind.Comma) commas++;
        return commas;
    }

    private static int LastDigit(IReadOnlyList<FormatPiece> pieces)
    {
        var last = pieces.Count - 1;
        while (last >= 0 && pieces[last].Kind != PieceKind.Digit) last--;
        return last;
    }
}

/// <summary>A piece of a number format.</summary>
/// <param name="Text">The literal, the placeholder (0, #, ?) or the run of date letters.</param>
internal readonly record struct FormatPiece(PieceKind Kind, string Text);

/// <summary>Kinds of pieces.</summary>
internal enum PieceKind
{
    Literal,
    Digit,
    Point,
    Comma,
    Percent,
    Exponent,
    Fraction,
    General,
    /// <summary>@, where a text goes.</summary>
    Text,
    Date,
    /// <summary>[h], which may exceed a day.</summary>
    Elapsed,
    /// <summary>AM/PM, 上午/下午.</summary>
    HalfDay,
}
