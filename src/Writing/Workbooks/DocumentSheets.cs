using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>Writes laid out sheets into a workbook, row after row.</summary>
internal sealed class DocumentSheets(WorkbookStream workbook, ICellFilling filling)
{
    /// <summary>mm to characters of the default typeface, 宋体 of 11 points, whose digits are 8 pixels of 1/96 inch wide.</summary>
    private const decimal Character = 8m * 25.4m / 96m;

    /// <summary>Margins of GB/T 9704-2012: upright 37 mm above and 28 mm at the left; across the page is turned.</summary>
    private static readonly SheetPaper s_upright = new(false, (28, 26, 37, 35), Sentences.PageFooter);
    private static readonly SheetPaper s_across = new(true, (35, 37, 28, 26), Sentences.PageFooter);

    /// <summary>The width of a column of so many mm, in characters.</summary>
    public static decimal Width(decimal millimetres) => Math.Round(millimetres / Character, 2);

    /// <summary>How a sheet of that plan begins.</summary>
    public static SheetHead Head(SheetPlan plan) => new(plan.Name, false, [.. plan.Widths.Select(w => ("", Width(w)))])
    {
        Paper = plan.Widths.Sum() > SectionLayout.Upright ? s_across : s_upright,
        RepeatedRows = plan.RepeatedRows,
    };

    public void Write(SheetPlan plan, SheetHead head, IReadOnlyList<RuledCells> rules)
    {
        using var sheet = workbook.Open(head);
        var styles = new Dictionary<PlannedCell, int>(ReferenceEqualityComparer.Instance);
        for (var row = 1; row <= plan.Rows.Count; row++)
        {
            sheet.Row(plan.Rows[row - 1].Height);
            Write(sheet, plan, row, styles);
        }

        foreach (var rule in rules) sheet.Rule(rule);
    }

    private void Write(SheetStream sheet, SheetPlan plan, int row, Dictionary<PlannedCell, int> styles)
    {
        var slots = plan.Rows[row - 1].Slots;
        for (var column = 1; column <= slots.Length; column++)
        {
            if (slots[column - 1] is not { } cell) sheet.Skip();
            else if (cell.Row == row && cell.Column == column) styles[cell] = Write(sheet, plan, cell);
            else sheet.Cell(null, styles[cell]);
        }
    }

    private int Write(SheetStream sheet, SheetPlan plan, PlannedCell cell)
    {
        var (content, look) = filling.Fill(plan, cell);
        if (content is TextContent { Text: ['=' or '+' or '-' or '@' or '\t' or '\r', ..] }) look = look with { IsQuoted = true };
        var style = workbook.Styles.Of(look);
        _ = content switch
        {
            TextContent text => sheet.Cell(text.Text, style),
            NumberContent number => sheet.Number(number.Number, style),
            FormulaContent formula => sheet.Formula(formula.Formula, formula.Number, formula.Words, style),
            _ => throw new InvalidOperationException($"Unknown content {content}."),
        };
        if (cell.IsMerged) sheet.Merge(cell.Range);
        return style;
    }
}
