using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>A cell with its text on one line and the figure it holds, if it is one.</summary>
/// <param name="Row">The row it begins in, from 0.</param>
/// <param name="Figure">An amount without the unit of its column, a blank, or words.</param>
internal sealed record LatticeCell(Cell Cell, int Row, string Text, Value Figure)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2060;

    public bool IsEmpty => Figure is Blank { IsStruckOut: false };

    public bool IsBlank => Figure is Blank;

    public bool IsFigure => Figure is Amount;

    public bool IsText => Figure is Words;

    /// <summary>A whole number that may be a year.</summary>
    public bool MayBeYear => Figure is Amount { Decimals: 0, Number: >= FirstYear and <= LastYear } amount && amount.Unit == Unit.None && Text.Length <= 4;

    public static LatticeCell Of(Cell cell, int row)
    {
        var text = cell.Text.ReplaceLineEndings("");
        return new LatticeCell(cell, row, text, CellFigure.Of(text, Unit.None));
    }
}
