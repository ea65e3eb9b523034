namespace Gouji.Writing.Text;

/// <summary>Rows of cells as aligned columns, Chinese characters counted as two; long cells are clipped.</summary>
/// <param name="columns">The widest each column may be; negative for right-aligned figures.</param>
internal sealed class TextTable(params IReadOnlyList<int> columns)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add([.. cells.Select((cell, column) => DisplayWidth.Clip(VisibleText.Of(cell).Trim(), Math.Abs(columns[column])))]);

    public IEnumerable<string> Lines()
    {
        int[] widths = [.. columns.Select((_, column) => _rows.Max(row => DisplayWidth.Of(row[column])))];
        return _rows.Select(row => string.Join(Gap, row.Select((cell, column) => Aligned(cell, column, widths[column]))).TrimEnd());
    }

    private string Aligned(string cell, int column, int width) => columns[column] < 0 ? DisplayWidth.PadLeft(cell, width) : DisplayWidth.PadRight(cell, width);
}
