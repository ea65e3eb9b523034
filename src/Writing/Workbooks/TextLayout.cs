using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Lays paragraphs out, each over the whole width of its sheet; one longer than Excel lets a row be takes several, merged.</summary>
internal static class TextLayout
{
    /// <summary>Excel lets a row be 409 points high.</summary>
    public const decimal HighestRow = 400m;

    private const string SetIn = "\u3000\u3000";

    /// <summary>Whether a line asks for something to be written behind its words.</summary>
    public static bool Asks(TextBlock block) => block.Role == TextRole.SignLine && block.Runs.Any(r => r.Key is not null);

    public static void Add(SheetPlan plan, ColumnGrid grid, TextBlock block, bool asks)
    {
        if (asks && Asks(block)) AskedLine.Add(plan, grid, block);
        else Add(plan, grid.Width, block);
    }

    private static void Add(SheetPlan plan, decimal width, TextBlock block)
    {
        var look = PaperLooks.Of(block.Role);
        var runs = PaperLooks.IsSetIn(block.Role) && block.Runs.Count > 0 ? [new TextRun(SetIn), .. block.Runs] : block.Runs;
        var text = string.Concat(runs.Select(r => r.Text));
        var height = TextHeight.Of(text, look.Size, width, PaperLooks.PitchOf(block.Role)) + (PaperLooks.PitchOf(block.Role) is null ? 4 : 0);
        var rows = Math.Max(1, (int)Math.Ceiling(height / HighestRow));
        var first = plan.Rows.Count + 1;
        for (var i = 0; i < rows; i++) plan.AddRow(height / rows);
        plan.Put(new PlannedCell(first, 1, rows, plan.Widths.Count, runs, look) { Role = block.Role });
    }
}
