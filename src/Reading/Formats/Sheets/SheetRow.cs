namespace Gouji.Reading.Formats.Sheets;

/// <summary>A row of a sheet with the cells that hold something, left to right.</summary>
/// <param name="Number">From 1, as the spreadsheet counts.</param>
/// <param name="BorderStart">The first column that has a ruled line around it, or 0; <paramref name="BorderEnd"/> the last.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool IsHidden = false, int BorderStart = 0, int BorderEnd = 0)
{
    public bool IsRuled => BorderStart > 0;

    public bool IsEmpty => Cells.Count == 0;
}
