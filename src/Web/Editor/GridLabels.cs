using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>What a cell is called when it is read aloud: the words of its row, then those of its column.</summary>
internal sealed class GridLabels
{
    private readonly PaperCell?[,] _grid;

    public GridLabels(IReadOnlyList<GridRow> rows, int columns)
    {
        _grid = new PaperCell?[rows.Count, columns];
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row].Cells) Cover(cell, row);
    }

    public string Of(PaperCell cell, int row)
    {
        List<string> words = [];
        var own = Words(cell);
        for (var column = cell.Column - 1; own.Length == 0 && column >= 0; column--) if (Add(words, _grid[row, column])) break;
        if (own.Length > 0) words.Add(own);
        for (var above = row - 1; above >= 0; above--) if (_grid[above, cell.Column] is { Kind: PaperCellKind.Head } head && Add(words, head)) break;
        return string.Join('，', words);
    }

    private void Cover(PaperCell cell, int row)
    {
        for (var r = row; r < Math.Min(row + cell.RowSpan, _grid.GetLength(0)); r++)
            for (var c = cell.Column; c < Math.Min(cell.Column + cell.ColumnSpan, _grid.GetLength(1)); c++) _grid[r, c] = cell;
    }

    /// <summary>Labels and heads speak, and so does what somebody wrote into the name of the row.</summary>
    private static bool Add(List<string> words, PaperCell? cell)
    {
        if (cell is null || cell.Kind is PaperCellKind.Figure or PaperCellKind.Empty) return false;
        var text = cell.Kind == PaperCellKind.Words ? Plain(cell.Text) : Words(cell);
        if (text.Length == 0) return false;
        words.Add(text);
        return true;
    }

    private static string Words(PaperCell cell) => Plain(string.Concat(cell.Runs.Where(r => r.Key is null).Select(r => r.Text)));

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('：', ':');
}
