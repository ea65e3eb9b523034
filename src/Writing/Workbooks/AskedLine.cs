using Gouji.Writing.Documents;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>A line under a table that asks for names and dates, 填表人：　填报日期：: each word gets a cell, and a cell to fill in beside it.</summary>
internal static class AskedLine
{
    /// <summary>An edge of the table is taken for the line's where it is so near, in mm.</summary>
    private const decimal Nearest = 3m;

    /// <summary>What stays free beside words, in mm: an edge taken from the table may be so much nearer.</summary>
    private const decimal Beside = 5m;

    private const decimal Height = 22m;

    public static void AddEdges(SheetColumns grid, TextBlock line)
    {
        foreach (var (label, answer, _, _) in Parts(grid.Width, line))
        {
            if (label > 0) grid.AddEdge(label, Nearest);
            if (answer > 0) grid.AddEdge(answer, Nearest);
        }
    }

    public static void Add(SheetPlan plan, SheetColumns grid, TextBlock line)
    {
        var row = plan.AddRow(Height);
        var look = PaperLooks.Of(line.Role);
        var parts = Parts(grid.Width, line);
        for (var i = 0; i < parts.Count; i++)
        {
            var (label, answer) = (grid.IndexOf(parts[i].Label), grid.IndexOf(parts[i].Answer));
            var end = i + 1 < parts.Count ? grid.IndexOf(parts[i + 1].Label) : plan.Widths.Count;
            if (answer > label) plan.Put(new PlannedCell(row, label + 1, 1, answer - label, [new TextRun(parts[i].Words)], look with { Horizontal = HorizontalPlace.Right, Shrinks = true }) { Role = line.Role });
            if (end > answer) plan.Put(new PlannedCell(row, answer + 1, 1, end - answer, [parts[i].Asked], look with { IsRuled = true }) { Role = line.Role });
        }
    }

    /// <summary>Where the words of each thing asked begin and its answer, in mm: words before it are its label.</summary>
    private static List<(decimal Label, decimal Answer, string Words, TextRun Asked)> Parts(decimal width, TextBlock line)
    {
        List<(string Words, TextRun Asked)> asked = [];
        var words = "";
        foreach (var run in line.Runs)
        {
            if (run.Key is null) words += run.Text;
            else
            {
                asked.Add((words.Trim(' ', '\u3000'), run));
                words = "";
            }
        }

        return Shared(width, asked);
    }

    /// <summary>Words take what they need, the answers share the rest evenly.</summary>
    private static List<(decimal Label, decimal Answer, string Words, TextRun Asked)> Shared(decimal width, List<(string Words, TextRun Asked)> asked)
    {
        var needed = asked.ConvertAll(a => a.Words.Length == 0 ? 0 : TextHeight.Width(a.Words, PaperLooks.Of(TextRole.SignLine).Size) + Beside);
        var rest = Math.Max(0, width - needed.Sum()) / Math.Max(1, asked.Count);
        var at = 0m;
        return asked.ConvertAll(a =>
        {
            var (label, answer) = (at, at + needed[asked.IndexOf(a)]);
            at = answer + rest;
            return (label, answer, a.Words, a.Asked);
        });
    }
}
