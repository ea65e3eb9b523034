using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Takes rows out of a table; a merged cell that began in one of them begins in the next.</summary>
internal static class RowReduction
{
    public static IReadOnlyList<LayoutRow> Of(IReadOnlyList<LayoutRow> rows, Func<LayoutRow, bool> isKept)
    {
        List<LayoutRow> kept = [];
        LayoutRow? gone = null;
        foreach (var row in rows)
        {
            if (!isKept(row)) gone = gone is null ? row : Under(gone, row);
            else
            {
                kept.Add(gone is null ? row : Under(gone, row));
                gone = null;
            }
        }

        return kept;
    }

    private static LayoutRow Under(LayoutRow gone, LayoutRow row) => row with { Cells = [.. row.Cells.Select((cell, n) => cell.Join == LayoutJoin.Above ? gone.Cells[n] : cell)] };
}
