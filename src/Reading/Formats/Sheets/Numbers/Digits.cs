using System.Globalization;
using System.Text;

namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>Lays the digits of a number over the placeholders of a section.</summary>
internal static class Digits
{
    private const int MostDecimals = 20;

    public static string Print(FormatSection section, decimal number)
    {
        if (section.IsGeneral) return InGeneral(section, number);
        if (Scaled(section, number) is not { } scaled) return GeneralNumber.Print(number);
        var decimals = Math.Min(section.Decimals, MostDecimals);
        var rounded = decimal.Round(StoredNumber.Fifteen(Math.Abs(scaled)), decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString("F" + decimals, CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (text, "") : (text[..point], text[(point + 1)..]);
        return (number < 0 && rounded != 0 ? "-" : "") + Lay(section, whole.TrimStart('0'), fraction);
    }

    private static decimal? Scaled(FormatSection section, decimal number)
    {
        try
        {
            for (var i = 0; i < section.Percents; i++) number *= 100;
            for (var i = 0; i < section.Thousands; i++) number /= 1000;
            return number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string InGeneral(FormatSection section, decimal number)
    {
        var literals = section.Pieces.Where(p => p.Kind is PieceKind.Literal or PieceKind.General);
        if (!section.Pieces.Any(p => p.Kind == PieceKind.General)) return GeneralNumber.Print(number);
        return string.Concat(literals.Select(p => p.Kind == PieceKind.General ? GeneralNumber.Print(number) : p.Text));
    }

    private static string Lay(FormatSection section, string whole, string fraction)
    {
        var pieces = section.Pieces;
        var point = PointAt(pieces);
        var printed = new StringBuilder(Whole(section, point, whole));
        var digit = 0;
        for (var i = point; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Digit) Fraction(printed, pieces[i].Text[0], fraction, digit++);
            else if (pieces[i].Kind is PieceKind.Literal or PieceKind.Percent) TrimPoint(printed).Append(pieces[i].Text);
            else if (pieces[i].Kind == PieceKind.Point) printed.Append('.');
        }

        return TrimPoint(printed).ToString();
    }

    private static int PointAt(IReadOnlyList<FormatPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
            if (pieces[i].Kind == PieceKind.Point) return i;
        return pieces.Count;
    }

    /// <summary>From the right: each placeholder takes a digit, the first all that are left; literals between stay where they are (0\.0 prints 25 as 2.5).</summary>
    private static string Whole(FormatSection section, int point, string whole)
    {
        var pieces = section.Pieces;
        var first = 0;
        while (first < point && pieces[first].Kind != PieceKind.Digit) first++;
        var reversed = new StringBuilder();
        var (left, laid) = (whole.Length, 0);
        for (var i = point - 1; i >= 0; i--)
        {
            if (pieces[i].Kind == PieceKind.Digit)
            {
                do
                {
                    var digit = left > 0 ? whole[--left] : pieces[i].Text[0] == '0' ? '0' : '\0';
                    if (digit == '\0') break;
                    if (section.IsGrouped && laid > 0 && laid % 3 == 0) reversed.Append(',');
                    reversed.Append(digit);
                    laid++;
                }
                while (i == first && left > 0);
            }
            else if (pieces[i].Kind is PieceKind.Literal or PieceKind.Percent)
            {
                for (var c = pieces[i].Text.Length - 1; c >= 0; c--) reversed.Append(pieces[i].Text[c]);
            }
        }

        var characters = reversed.ToString().ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    /// <summary>0 prints its digit always; # and ? leave trailing zeros out.</summary>
    private static void Fraction(StringBuilder printed, char placeholder, string fraction, int at)
    {
        var isRest = at >= fraction.Length || fraction.AsSpan(at).ContainsAnyExcept('0');
        if (at < fraction.Length && (placeholder == '0' || isRest)) printed.Append(fraction[at]);
    }

    /// <summary>A point with nothing behind it is not printed: 12. is 12.</summary>
    private static StringBuilder TrimPoint(StringBuilder printed)
    {
        if (printed.Length > 0 && printed[^1] == '.') printed.Length--;
        return printed;
    }
}
