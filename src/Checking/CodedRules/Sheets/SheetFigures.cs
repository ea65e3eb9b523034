using Gouji.Model;

namespace Gouji.Checking.CodedRules.Sheets;

/// <summary>The cells of a workbook by sheet and address, as formulas name them. Hidden cells are among them: a formula sees them.</summary>
internal sealed class SheetFigures
{
    private readonly Dictionary<(string Sheet, int Row, int Column), Cell> _cells = [];
    private readonly List<(SheetPlace Place, Cell Cell)> _formulas = [];
    private readonly Dictionary<Location, string> _labels = [];

    public SheetFigures(Document document)
    {
        foreach (var block in document.Blocks)
            if (block is Table table)
                foreach (var row in table.Rows) Take(row);
    }

    /// <summary>The cells whose formula gave a number.</summary>
    public IReadOnlyList<(SheetPlace Place, Cell Cell)> Formulas => _formulas;

    public Cell? At(string sheet, int row, int column) => _cells.GetValueOrDefault((sheet, row, column));

    /// <summary>What the first text of the cell's row says.</summary>
    public string Label(Location place) => _labels.GetValueOrDefault(place, "");

    private void Take(TableRow row)
    {
        var label = row.Cells.FirstOrDefault(c => c.Stored is null && c.Formula is null && !string.IsNullOrWhiteSpace(c.Text))?.Text.ReplaceLineEndings("").Trim() ?? "";
        foreach (var cell in row.Cells)
        {
            if (cell.Place is not SheetPlace place || SheetAddress.Read(place.Address) is not var (number, column)) continue;
            _cells.TryAdd((place.Sheet, number, column), cell);
            if (cell is not { Formula: not null, Stored: not null }) continue;
            _formulas.Add((place, cell));
            _labels[place] = label;
        }
    }
}
