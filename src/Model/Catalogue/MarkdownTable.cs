namespace Gouji.Model.Catalogue;

/// <summary>The tables of a Markdown page as rows of trimmed cells; heads and rulers are left out.</summary>
public static class MarkdownTable
{
    /// <summary>Every data row of every table whose head is <paramref name="firstHead"/>, with its line from 1.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(string text, string firstHead)
    {
        var line = 0;
        var inside = false;
        foreach (var raw in text.Split('\n'))
        {
            line++;
            if (!raw.StartsWith('|')) { inside = false; continue; }
            var cells = Cells(raw);
            if (cells[0] == firstHead) inside = true;
            else if (inside && !IsRuler(cells[0])) yield return (line, cells);
            else if (!inside && !IsRuler(cells[0])) inside = false;
        }
    }

    public static string[] Cells(string row)
    {
        var cells = row.Trim().Trim('|').Split('|');
        for (var i = 0; i < cells.Length; i++) cells[i] = cells[i].Trim();
        return cells;
    }

    public static bool IsRuler(string cell) => cell.StartsWith("---", StringComparison.Ordinal);
}
