namespace Gouji.Checking.Rules;

/// <summary>A row of a Markdown table: its cells without blanks around them, and the column each starts at, from 1.</summary>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<int> Columns)
{
    public string First => Cells[0];

    public string Second => Cells[1];

    public int SecondColumn => Columns[1];

    /// <summary>Whether it is the head of an example: <c>| 事实 | 值 |</c>.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) =>
        line.StartsWith('|') && line[1..].TrimStart().StartsWith("事实") && Parse(0, line).Cells is ["事实", "值"];

    /// <summary>Whether it is the line under a head: <c>|---|---|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept("|-: ");

    /// <summary>Cuts at each |; \| is a | inside a cell.</summary>
    public static TableRow Parse(int number, ReadOnlySpan<char> line)
    {
        var (cells, columns) = (new List<string>(), new List<int>());
        var end = line.TrimEnd().Length;
        for (var at = 1; at < end;)
        {
            var length = CellLength(line[at..end]);
            var cell = line.Slice(at, length);
            columns.Add(at + 1 + cell.Length - cell.TrimStart().Length);
            cells.Add(cell.Trim().ToString().Replace("\\|", "|", StringComparison.Ordinal));
            at += length + 1;
        }

        return new TableRow(number, cells, columns);
    }

    private static int CellLength(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
            if (rest[i] == '|' && (i == 0 || rest[i - 1] != '\\')) return i;
        return rest.Length;
    }
}
