using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Finds every printed figure of a report and changes one of them.</summary>
public static class FigureEdits
{
    /// <summary>All printed figures in reading order, with the proof each has.</summary>
    public static IReadOnlyList<FigureSpot> Spots(Manuscript manuscript)
    {
        var spots = manuscript.Blocks.SelectMany(FigureWalk.Of).ToList();
        var proofs = new Proofs(spots, manuscript.Relations);
        var times = new Dictionary<string, int>();
        return [.. spots.Select(spot => spot with
        {
            Nth = times[spot.Figure.Key] = times.GetValueOrDefault(spot.Figure.Key) + 1,
            Proof = proofs.Of(spot.Figure.Key),
        })];
    }

    /// <summary>The report with this figure, at this place only, printed larger by an amount in the figure's own unit.</summary>
    public static Manuscript Change(Manuscript manuscript, FigureSpot spot, decimal delta)
    {
        var blocks = manuscript.Blocks.ToArray();
        blocks[spot.Block] = blocks[spot.Block] switch
        {
            ProseBlock prose => prose with { Line = Change(prose.Line, spot, delta) },
            TableBlock table => table with { Rows = Change(table.Rows, spot, delta) },
            var other => other,
        };
        return manuscript with { Blocks = blocks };
    }

    private static BlockRow[] Change(IReadOnlyList<BlockRow> rows, FigureSpot spot, decimal delta) =>
        [.. rows.Select((row, number) => number == spot.Row ? new BlockRow(Change(row.Cells, spot, delta)) : row)];

    private static BlockCell[] Change(IReadOnlyList<BlockCell> cells, FigureSpot spot, decimal delta) =>
        [.. cells.Select((cell, number) => number == spot.Cell ? cell with { Lines = Change(cell.Lines, spot, delta) } : cell)];

    private static Line[] Change(IReadOnlyList<Line> lines, FigureSpot spot, decimal delta) =>
        [.. lines.Select((line, number) => number == spot.Paragraph ? Change(line, spot, delta) : line)];

    private static Line Change(Line line, FigureSpot spot, decimal delta) => new(
        [.. line.Pieces.Select((piece, number) => number == spot.Piece ? Change(piece, delta) : piece)]);

    private static Piece Change(Piece piece, decimal delta) =>
        piece.Figure is { } figure ? Piece.Of(figure with { Value = figure.Value + delta }) : piece;
}
