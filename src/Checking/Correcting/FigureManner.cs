using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Correcting;

/// <summary>A number in the manner another is printed: its decimals, its groups of three, its width.</summary>
internal static class FigureManner
{
    private const string Digits = "0123456789０１２３４５６７８９";
    private const string Wide = "０１２３４５６７８９";

    /// <summary>Where in the printed amount the digits stand and what to put there; null where its manner is not one that can be written again.</summary>
    public static (int Start, string Was, string Now)? Change(Amount stated, decimal number)
    {
        if (number < 0 || stated.Number < 0) return null;
        var start = stated.Printed.AsSpan().IndexOfAny(Digits);
        if (start < 0) return null;
        var length = stated.Printed.AsSpan(start).IndexOfAnyExcept(Digits + ".．,，");
        var was = (length < 0 ? stated.Printed[start..] : stated.Printed.Substring(start, length)).TrimEnd('.', '．', ',', '，');
        return Written(stated.Number, stated.Decimals, was) == was ? (start, was, Written(number, stated.Decimals, was)) : null;
    }

    private static string Written(decimal number, int decimals, string manner)
    {
        var plain = PrintedFigure.Number(number, decimals);
        var group = manner.AsSpan().IndexOfAny(',', '，');
        if (group >= 0) plain = Grouped(plain, manner[group]);
        return Wide.Contains(manner[0], StringComparison.Ordinal) ? Widened(plain, manner) : plain;
    }

    private static string Grouped(string plain, char mark)
    {
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        for (var at = (point < 0 ? plain.Length : point) - 3; at > 0; at -= 3) plain = plain.Insert(at, mark.ToString());
        return plain;
    }

    private static string Widened(string plain, string manner) => string.Concat(plain.Select(c =>
        char.IsAsciiDigit(c) ? Wide[c - '0'] : c == '.' && !manner.Contains('.', StringComparison.Ordinal) ? '．' : c));
}
