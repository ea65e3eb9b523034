using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>
/// Tables as macOS exports them: every cell begins on a line of its own behind a tab, its further paragraphs follow without
/// tab, a blank line ends the row, and another one the table.
/// </summary>
/// <remarks>
/// <code>
/// table := row row+
/// row   := cell+ blank
/// cell  := TAB text  { line | blank line+ (only before another cell) }
/// </code>
/// Blank paragraphs within cells look like the end of a row; two signs tell them apart: a line without tab that leads to the
/// next cell, and a short row that lacks just the cells of the row below (see <see cref="SplitRows"/>).
/// </remarks>
internal sealed class CellPerLineTable
{
    /// <summary>Paragraphs that are merely indented with a tab are longer than cells.</summary>
    private const int LongestAverageCell = 60;

    private readonly LineList _lines;
    private readonly List<List<List<Paragraph>>> _rows = [];
    private int _at;
    private int _widest;

    private CellPerLineTable(LineList lines, int at) => (_lines, _at) = (lines, at);

    /// <summary>The table that begins at a line, or null; <paramref name="end"/> is the line up to which it was looked for.</summary>
    public static FoundTable? Find(LineList lines, int at, out int end)
    {
        end = at;
        if (!IsCell(lines[at]) || lines[at]!.LastIndexOf('\t') > 0) return null;
        var table = new CellPerLineTable(lines, at);
        while (IsCell(lines[table._at])) table.ReadRow();
        end = table._at;
        return table.IsTable() ? new FoundTable(end, SplitRows.Join(table._rows), IsAlignedRight: true) : null;
    }

    private static bool IsCell(string? line) => line is ['\t', ..];

    private static bool IsBlank(string? line) => line is "";

    private static bool IsPlain(string? line) => line is not (null or "") && !IsCell(line);

    private void ReadRow()
    {
        _lines.Allowance.SpendRow();
        _lines.Allowance.CheckTime();
        var row = new List<List<Paragraph>>();
        while (IsCell(_lines[_at])) row.Add(ReadCell(row.Count + 1));
        _rows.Add(row);
        _widest = Math.Max(_widest, row.Count);
        if (IsBlank(_lines[_at])) _at++;
    }

    private List<Paragraph> ReadCell(int ordinal)
    {
        _lines.Allowance.SpendCell();
        List<Paragraph> cell = [_lines.Paragraph(_at, 1, _lines[_at]!.Length - 1)];
        _at++;
        while (Continues(ordinal)) cell.Add(_lines.Paragraph(_at++));
        return cell;
    }

    private const int LongestRest = 12;

    private bool Continues(int ordinal) => IsPlain(_lines[_at]) || (IsBlank(_lines[_at]) && LeadsToCell(ordinal));

    /// <summary>Whether lines without tab, and then a cell, follow a blank one in a row that is not full yet.</summary>
    private bool LeadsToCell(int ordinal)
    {
        if (_widest > 0 && ordinal >= _widest) return false;
        var next = _at + 1;
        while (IsPlain(_lines[next]) && IsRestOfCell(_lines[next]!)) next++;
        return next > _at + 1 && IsCell(_lines[next]);
    }

    /// <summary>The rest of a cell is a few words such as （40分）; a footer, a note or the next table's title is not.</summary>
    private static bool IsRestOfCell(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length <= LongestRest && !text.ContainsAny("：:") && !text.StartsWith("附件") && !text.StartsWith("附表") && !text.EndsWith("表");
    }

    private bool IsTable()
    {
        var cells = _rows.Sum(row => row.Count);
        var characters = _rows.Sum(row => row.Sum(cell => cell.Sum(paragraph => paragraph.Text.Length)));
        return _rows.Count > 1 && _widest > 1 && characters <= (long)LongestAverageCell * cells;
    }
}
