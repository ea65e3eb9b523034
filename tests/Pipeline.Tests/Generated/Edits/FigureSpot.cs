using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>One printed place of a figure, and whether its value follows from the rest of the report.</summary>
/// <param name="Block">index of the block</param>
/// <param name="Row">row and cell, for a figure in a table</param>
/// <param name="Paragraph">which paragraph of the cell, zero in prose</param>
/// <param name="Piece">which piece of the line</param>
/// <param name="Start">first character of the digits in the paragraph</param>
/// <param name="Nth">which printing of this figure, from 1</param>
public sealed record FigureSpot(
    string Part, int Block, int? Row, int? Cell, int Paragraph, int Piece, int Start, int Nth, string Printed, Figure Figure, Proof Proof)
{
    /// <summary>Says in test output which figure where.</summary>
    public string Name => Row is null
        ? $"{Part} block {Block} “{Figure.Key}” {Printed}"
        : $"{Part} block {Block} row {Row} cell {Cell} “{Figure.Key}” {Printed}";

    public int Length => Printed.Length;

    /// <summary>A change large enough to break an exact relation and, for a rate, to show in its second decimal.</summary>
    public decimal SuggestedDelta => Figure.Unit switch
    {
        FigureUnit.TenThousandYuan => Math.Max(1, Rounded.Cents(Figure.Value * 0.02m)),
        FigureUnit.People => Math.Max(1, Math.Ceiling(Figure.Value * 0.02m)),
        FigureUnit.SquareMetres => Math.Max(1, Math.Ceiling(Figure.Value * 0.02m)),
        _ => 1,
    };

    public override string ToString() => Name;
}

/// <summary>How far a figure is fixed by the others that are printed.</summary>
public enum Proof
{
    /// <summary>Nothing fixes it; bounds at most.</summary>
    None,

    /// <summary>A rate or a score follows from it: small changes drown in rounding.</summary>
    Rate,

    /// <summary>It is printed elsewhere too, or a sum contains it: a change of some cents shows.</summary>
    Exact,
}
