namespace Gouji.Model;

/// <summary>
/// The figures of a table that follows no known form, by rows and columns. Rows and columns are alike: each has a label, and either may be a total.
/// A table with two lists side by side is two grids.
/// </summary>
/// <param name="Name">What the table is called where it is printed, else its number.</param>
/// <param name="Part">The part its statements belong to.</param>
/// <param name="Cells">By row and column; null where nothing stands.</param>
/// <param name="IsPartial">Whether the table says that it does not list everything (……, 等, 主要).</param>
public sealed record FigureGrid(
    string Name,
    string Part,
    IReadOnlyList<GridLine> Rows,
    IReadOnlyList<GridLine> Columns,
    IReadOnlyList<IReadOnlyList<Statement?>> Cells,
    bool IsPartial)
{
    public Statement? this[int row, int column] => Cells[row][column];
}
