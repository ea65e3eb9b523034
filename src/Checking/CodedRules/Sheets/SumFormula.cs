using System.Globalization;
using Gouji.Model;

namespace Gouji.Checking.CodedRules.Sheets;

/// <summary>Works out formulas that only add and subtract cells of their own sheet, as the spreadsheet would; says nothing of any other.</summary>
/// <remarks>
/// <code>
/// formula := ['+' | '-'] term { ('+' | '-') term }
/// term    := number | cell | 'SUM' '(' range { ',' range } ')' | '(' formula ')'
/// range   := cell [ ':' cell ] | number
/// </code>
/// SUM passes over text; a cell added by itself must be a number or empty. What may be a day, a truth or an error, or is merged along the range, leaves the formula
/// undecided.
/// </remarks>
internal sealed class SumFormula
{
    private const int MostCells = 10_000;
    private const int MostDepth = 16;

    private readonly SheetFigures _figures;
    private readonly string _sheet;
    private readonly string _text;
    private int _at;
    private int _depth;
    private bool _isUndecided;

    private SumFormula(SheetFigures figures, string sheet, string text) => (_figures, _sheet, _text) = (figures, sheet, text.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Numbers kept as text that a SUM passes over.</summary>
    public List<Cell> TextNumbers { get; } = [];

    /// <summary>How many cells were added.</summary>
    public int Cells { get; private set; }

    public decimal? Result { get; private set; }

    public static SumFormula Of(SheetFigures figures, SheetPlace place, string formula)
    {
        var sum = new SumFormula(figures, place.Sheet, formula);
        var result = sum.Formula();
        sum.Result = sum._isUndecided || sum._at < sum._text.Length || sum.Cells < 2 ? null : result;
        return sum;
    }

    private decimal Formula()
    {
        if (++_depth > MostDepth) return Undecided();
        var sum = 0m;
        var sign = Take('-') ? -1 : Take('+') ? 1 : 1;
        do sum += sign * Term();
        while (!_isUndecided && (sign = Take('+') ? 1 : Take('-') ? -1 : 0) != 0);
        _depth--;
        return sum;
    }

    private decimal Term()
    {
        if (Take('(')) return Closed(Formula());
        if (_text.AsSpan(_at).StartsWith("SUM(", StringComparison.OrdinalIgnoreCase)) return Sum();
        var word = Word();
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        if (SheetAddress.Read(word) is not var (row, column)) return Undecided();
        Cells++;
        var cell = _figures.At(_sheet, row, column);
        if (cell is null or { Stored: null, Text: "", Formula: null }) return 0;
        return cell.Stored ?? Undecided();
    }

    private decimal Sum()
    {
        _at += "SUM(".Length;
        var sum = 0m;
        do sum += Range();
        while (!_isUndecided && Take(','));
        return Closed(sum);
    }

    private decimal Range()
    {
        var first = Word();
        if (decimal.TryParse(first, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        if (SheetAddress.Read(first) is not var (top, left)) return Undecided();
        var (bottom, right) = (top, left);
        if (Take(':'))
        {
            if (SheetAddress.Read(Word()) is not var (row, column)) return Undecided();
            (bottom, right) = (row, column);
        }

        return Range(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right));
    }

    private decimal Range(int top, int left, int bottom, int right)
    {
        if ((long)(bottom - top + 1) * (right - left + 1) > MostCells) return Undecided();
        var sum = 0m;
        for (var row = top; row <= bottom; row++)
            for (var column = left; column <= right; column++)
                if (_figures.At(_sheet, row, column) is { } cell) sum += Added(cell, bottom > top, right > left);
        Cells += (bottom - top + 1) * (right - left + 1);
        return sum;
    }

    private decimal Added(Cell cell, bool isDown, bool isAcross)
    {
        if ((isDown && cell.RowSpan > 1) || (isAcross && cell.ColumnSpan > 1)) return Undecided();
        if (cell.Stored is { } number) return number;
        if (IsTextNumber(cell)) TextNumbers.Add(cell);
        else if (cell.Formula is not null || MayCount(cell.Text)) return Undecided();
        return 0;
    }

    /// <summary>Only digits with a point: 65.00. A year or an ordinal without decimals may be a label.</summary>
    private static bool IsTextNumber(Cell cell) =>
        cell.Formula is null && cell.Text.Contains('.', StringComparison.Ordinal)
        && decimal.TryParse(cell.Text.AsSpan().Trim(" \u3000\u00a0"), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    /// <summary>A day or a truth counts for a spreadsheet, an error spoils the sum.</summary>
    private static bool MayCount(string text)
    {
        var words = text.AsSpan().Trim(" \u3000\u00a0");
        return words.Length > 0 && (char.IsAsciiDigit(words[0]) || words[0] is '#' or '=' or '-' or '¥' or '￥' || words is "TRUE" or "FALSE" || words.StartsWith("上午") || words.StartsWith("下午"));
    }

    private decimal Closed(decimal value) => Take(')') ? value : Undecided();

    private ReadOnlySpan<char> Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '$' or '.')) _at++;
        return _text.AsSpan(start, _at - start);
    }

    private bool Take(char sign)
    {
        if (_at >= _text.Length || _text[_at] != sign) return false;
        _at++;
        return true;
    }

    private decimal Undecided()
    {
        _isUndecided = true;
        return 0;
    }
}
