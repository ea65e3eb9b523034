using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>Tables with a row on each line: cells between tabs, between bars (Markdown), or in a box drawn with characters.</summary>
internal static class ColumnTable
{
    private const int MostDifference = 2;
    private const string Strokes = "-=─━═";
    private static readonly SearchValues<char> s_tab = SearchValues.Create("\t");
    private static readonly SearchValues<char> s_bars = SearchValues.Create("|│┃║｜");
    private static readonly SearchValues<char> s_strokes = SearchValues.Create(Strokes);
    private static readonly SearchValues<char> s_lines = SearchValues.Create(Strokes + "|│┃║+: ┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬");

    /// <summary>The table that begins at a line, or null.</summary>
    public static FoundTable? Find(LineList lines, int at)
    {
        var separators = lines[at].AsSpan().ContainsAny(s_bars) || IsRule(lines[at]) ? s_bars : s_tab;
        if (End(lines, at, separators) is not { } end) return null;
        var rows = new List<IReadOnlyList<IReadOnlyList<Paragraph>>>();
        for (; at < end; at++)
            if (!IsRule(lines[at])) rows.Add(Split(lines, at, separators));
        return new FoundTable(end, rows, IsAlignedRight: false);
    }

    /// <summary>A line drawn across a box or under the head of a Markdown table.</summary>
    private static bool IsRule(string? line) =>
        line is { Length: > 2 } && line.AsSpan().ContainsAny(s_strokes) && !line.AsSpan().ContainsAnyExcept(s_lines);

    /// <summary>The line behind the table, or null where no two rows of about as many cells follow each other.</summary>
    private static int? End(LineList lines, int at, SearchValues<char> separators)
    {
        var (rows, first) = (0, 0);
        for (; lines[at] is { Length: > 0 } line; at++)
        {
            if (IsRule(line) && !IsRule(lines[at + 1])) continue;
            var cells = Count(line, separators);
            if (rows == 0) first = cells;
            if (cells < 2 || Math.Abs(cells - first) > MostDifference) break;
            rows++;
        }
        return rows > 1 ? at : null;
    }

    /// <summary>Cells on the line; a line that a tab merely indents has one.</summary>
    private static int Count(string line, SearchValues<char> separators)
    {
        var (start, end) = Inside(line, separators);
        var inner = line.AsSpan(start, end - start);
        if (separators == s_tab && !inner.TrimStart().Contains('\t')) return 1;
        var count = 1;
        for (; inner.IndexOfAny(separators) is >= 0 and var length; inner = inner[(length + 1)..]) count++;
        return count;
    }

    /// <summary>The characters with the cells in them: bars at the edges enclose the first and the last cell, tabs do not.</summary>
    private static (int Start, int End) Inside(string line, SearchValues<char> separators)
    {
        if (separators == s_tab) return (0, line.Length);
        var (start, end) = (line.Length - line.AsSpan().TrimStart().Length, line.AsSpan().TrimEnd().Length);
        if (start < end && separators.Contains(line[start])) start++;
        if (start < end && separators.Contains(line[end - 1])) end--;
        return (Math.Min(start, end), end);
    }

    private static List<IReadOnlyList<Paragraph>> Split(LineList lines, int at, SearchValues<char> separators)
    {
        lines.Allowance.CheckTime();
        lines.Allowance.SpendRow();
        var line = lines[at]!;
        var (start, end) = Inside(line, separators);
        var cells = new List<IReadOnlyList<Paragraph>>();
        for (; line.AsSpan(start, end - start).IndexOfAny(separators) is >= 0 and var length; start += length + 1)
            cells.Add([Trimmed(lines, at, start, start + length)]);
        cells.Add([Trimmed(lines, at, start, end)]);
        return cells;
    }

    private static Paragraph Trimmed(LineList lines, int at, int start, int end)
    {
        lines.Allowance.SpendCell();
        var text = lines[at].AsSpan(start, end - start);
        var blanks = text.Length - text.TrimStart().Length;
        return lines.Paragraph(at, start + blanks, text.Trim().Length);
    }
}
