using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Short ways to make table cells.</summary>
internal static class Cells
{
    public static BlockRow Row(params BlockCell[] cells) => new(cells);

    public static BlockCell Cell(Line line, int span = 1) => new([line], span, CellMerge.None, true);

    public static BlockCell Cell(string text, int span = 1) => Cell(Line.Plain(text), span);

    public static BlockCell Left(Line line, int span = 1) => new([line], span, CellMerge.None, false);

    public static BlockCell Left(string text, int span = 1) => Left(Line.Plain(text), span);

    public static BlockCell Start(params Line[] lines) => new(lines, 1, CellMerge.Start, true);

    public static BlockCell Continue(int span = 1) => new([Line.Empty], span, CellMerge.Continue, true);

    /// <summary>A cell for a figure; no value, empty cell.</summary>
    public static BlockCell Amount(Composition to, string key, decimal? value, int span = 1) =>
        Cell(value is { } known ? to.Say($"{Money.Amount(key, known)}") : Line.Empty, span);
}
