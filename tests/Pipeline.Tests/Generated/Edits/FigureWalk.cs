using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Walks a block and gives the places of its figures.</summary>
internal static class FigureWalk
{
    public static IEnumerable<FigureSpot> Of(Block block, int index) => block switch
    {
        ProseBlock prose => Of(prose.Line, new FigureSpot(block.Part, index, null, null, 0, 0, 0, 0, "", Nothing, Proof.None)),
        TableBlock table => table.Rows.SelectMany((row, number) => Of(row, block.Part, index, number)),
        _ => [],
    };

    private static Figure Nothing { get; } = new("", 0, FigureUnit.TenThousandYuan);

    private static IEnumerable<FigureSpot> Of(BlockRow row, string part, int block, int number) =>
        row.Cells.SelectMany((cell, place) => cell.Lines.SelectMany((line, paragraph) =>
            Of(line, new FigureSpot(part, block, number, place, paragraph, 0, 0, 0, "", Nothing, Proof.None))));

    private static IEnumerable<FigureSpot> Of(Line line, FigureSpot place)
    {
        var start = 0;
        for (var i = 0; i < line.Pieces.Count; i++)
        {
            var piece = line.Pieces[i];
            if (piece.Figure is { } figure)
                yield return place with { Piece = i, Start = start, Printed = piece.Text, Figure = figure };
            start += piece.Text.Length;
        }
    }
}
