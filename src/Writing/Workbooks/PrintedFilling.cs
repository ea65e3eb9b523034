using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>Fills cells as the paper prints them; figures are numbers.</summary>
/// <param name="marksRevisions">Whether what waits for a person to revise it has a ground of its own.</param>
internal sealed class PrintedFilling(FilingIndex facts, bool marksRevisions) : ICellFilling
{
    public FilledCell Fill(SheetPlan plan, PlannedCell cell)
    {
        var look = marksRevisions && cell.Runs.Any(r => r.IsToRevise) ? cell.Look with { Fill = PaperLooks.ToRevise } : cell.Look;
        return Number(cell) is { } number
            ? new FilledCell(new NumberContent(number.Number), look with { Format = number.Format, Shrinks = true })
            : new FilledCell(new TextContent(cell.Text), look);
    }

    private PrintedNumber? Number(PlannedCell cell) => cell.Key is { } key && facts.Find(key)?.Value is Amount amount ? PrintedNumber.Of(cell.Text, amount) : null;
}
