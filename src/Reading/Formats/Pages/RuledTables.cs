namespace Gouji.Reading.Formats.Pages;

/// <summary>Puts the words of a page into its ruled tables; the words left over run outside of them.</summary>
internal static class RuledTables
{
    /// <summary>How far, in points, a word may stick out of a table and still belong to the cell at its edge.</summary>
    private const decimal Overhang = 6;

    public static (List<PrintedTable> Tables, List<PageWord> Outside) Of(Page page, Allowance allowance)
    {
        var lines = RuledLines.Of(page.Rules);
        var grids = RuledGrids.Of(lines);
        var filled = grids.ConvertAll(g => new List<PageWord>[g.Cells.Count]);
        List<PageWord> rest = [];
        foreach (var word in page.Words)
        {
            allowance.CheckTime();
            rest.AddRange(Put(word, grids, filled));
        }

        var lined = LinedTables.Take(page, lines, rest);
        return ([.. grids.Zip(filled, (grid, words) => Table(page.Number, grid, words)).OfType<PrintedTable>(), .. lined], rest);
    }

    /// <summary>Puts a word into the smallest table it lies in, in pieces where it runs over a line between cells; gives back what lies in none.</summary>
    private static List<PageWord> Put(PageWord word, List<RuledGrid> grids, List<List<PageWord>[]> filled)
    {
        var middle = (word.Top + word.Bottom) / 2;
        var at = -1;
        for (var i = 0; i < grids.Count; i++)
            if (middle >= grids[i].Ys[0] && middle <= grids[i].Ys[^1] && word.Right > grids[i].Xs[0] && word.Left < grids[i].Xs[^1] && (at < 0 || Area(grids[i]) < Area(grids[at]))) at = i;
        if (at < 0) return [word];
        List<PageWord> outside = [];
        foreach (var (piece, cell) in Pieces(word, grids[at], middle))
            if (cell is { } index) (filled[at][index] ??= []).Add(piece);
            else outside.Add(piece);
        return outside;
    }

    private static decimal Area(RuledGrid grid) => (grid.Xs[^1] - grid.Xs[0]) * (grid.Ys[^1] - grid.Ys[0]);

    /// <summary>Each character goes where its middle lies; those that go together stay together.</summary>
    private static List<(PageWord Piece, int? Cell)> Pieces(PageWord word, RuledGrid grid, decimal middle)
    {
        var first = CellAt(grid, word.Left + ((word.Right - word.Left) / 100), middle);
        if (first is not null && first == CellAt(grid, word.Right - ((word.Right - word.Left) / 100), middle)) return [(word, first)];
        List<(PageWord Piece, int? Cell)> pieces = [];
        var unit = (word.Right - word.Left) / CharacterWidth.Of(word.Text);
        var (start, from, at) = (0, word.Left, word.Left);
        int? cell = null;
        for (var i = 0; i < word.Text.Length; i++)
        {
            var width = unit * CharacterWidth.Of(word.Text[i]);
            var here = char.IsLowSurrogate(word.Text[i]) ? cell : CellAt(grid, at + (width / 2), middle);
            if (i > start && here != cell)
            {
                pieces.Add((word with { Text = word.Text[start..i], Left = from, Right = at }, cell));
                (start, from) = (i, at);
            }

            (cell, at) = (here, at + width);
        }

        pieces.Add((word with { Text = word.Text[start..], Left = from }, cell));
        return pieces;
    }

    private static int? CellAt(RuledGrid grid, decimal x, decimal y) =>
        x < grid.Xs[0] - Overhang || x > grid.Xs[^1] + Overhang ? null : grid.CellAt(Math.Clamp(x, grid.Xs[0], grid.Xs[^1]), y);

    /// <summary>Null where lines make a grid but nothing is written in it: a drawing.</summary>
    private static PrintedTable? Table(int page, RuledGrid grid, List<PageWord>[] words)
    {
        if (Array.TrueForAll(words, w => w is null)) return null;
        List<PrintedCell> cells = [];
        for (var i = 0; i < words.Length; i++)
        {
            var (row, endRow, column, endColumn) = grid.Cells[i];
            var cell = new PrintedCell(page, row, endRow - row, grid.Xs[column], grid.Ys[row], grid.Xs[endColumn], grid.Ys[endRow]);
            if (words[i] is not null) cell.Lines.AddRange(TextLine.Of(page, words[i]));
            cells.Add(cell);
        }

        var table = new PrintedTable(page, grid.Ys[0], grid.Ys[^1], cells);
        table.DropFalseRows();
        return table;
    }
}
