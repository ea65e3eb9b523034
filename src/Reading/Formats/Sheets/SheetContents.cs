using Gouji.Model;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>What one sheet of a workbook holds, whatever kind of file it comes from.</summary>
/// <param name="Rows">Those that hold or rule something, in any order.</param>
/// <param name="HiddenColumns">First and last, both within.</param>
/// <param name="Notes">The cells that carry a note of a reviewer, with its text.</param>
internal sealed record SheetContents(
    string Name,
    bool IsHidden,
    IReadOnlyList<SheetRow> Rows,
    IReadOnlyList<SheetMerge> Merges,
    IReadOnlyList<(int First, int Last)> HiddenColumns,
    IReadOnlyList<(string Address, string Text)> Notes)
{
    public bool IsHiddenColumn(int column)
    {
        foreach (var (first, last) in HiddenColumns)
            if (column >= first && column <= last) return true;
        return false;
    }

    public Location Place(string file, int row, int column) => new SheetPlace(file, Name, SheetAddress.Of(row, column));
}
