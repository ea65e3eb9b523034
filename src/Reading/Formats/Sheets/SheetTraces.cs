using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>What a sheet holds beside what it shows: figures in hidden sheets, rows and columns, and reviewers' notes.</summary>
internal sealed class SheetTraces
{
    private readonly string _file;
    private readonly SheetContents _sheet;

    /// <summary>A merge that begins in a hidden row or column shows its cell in the rest of it.</summary>
    private readonly HashSet<(int Row, int Column)> _merged;

    private SheetTraces(string file, SheetContents sheet)
    {
        (_file, _sheet) = (file, sheet);
        _merged = sheet.IsHidden ? [] : [.. sheet.Merges.Select(m => (m.Top, m.Left))];
    }

    public static IEnumerable<Trace> Of(string file, SheetContents sheet, Allowance allowance)
    {
        var traces = new SheetTraces(file, sheet);
        foreach (var trace in traces.Hidden().Concat(traces.Notes()))
        {
            allowance.SpendTrace();
            yield return trace;
        }
    }

    private IEnumerable<Trace> Hidden() => _sheet.IsHidden ? Sheet() : Rows().Concat(Columns());

    /// <summary>The numbers that formulas of ours take from targets are no secret.</summary>
    private IEnumerable<Trace> Sheet() => _sheet.Name != FilingSheets.Numbers && FirstFigure(_sheet.Rows, _ => true) is { } place ? [new Trace(TraceKind.HiddenCells, _sheet.Name, place)] : [];

    /// <summary>Rows hidden together are one trace, named as the spreadsheet names them: 12:15.</summary>
    private IEnumerable<Trace> Rows()
    {
        var rows = _sheet.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsHidden) continue;
            var first = i;
            while (i + 1 < rows.Count && rows[i + 1].IsHidden && rows[i + 1].Number == rows[i].Number + 1) i++;
            var name = string.Create(CultureInfo.InvariantCulture, $"{_sheet.Name}!{rows[first].Number}:{rows[i].Number}");
            if (FirstFigure(rows.Skip(first).Take(i - first + 1), _ => true) is { } place) yield return new Trace(TraceKind.HiddenCells, name, place);
        }
    }

    private IEnumerable<Trace> Columns()
    {
        foreach (var (first, last) in _sheet.HiddenColumns)
            if (FirstFigure(_sheet.Rows.Where(row => !row.IsHidden), column => column >= first && column <= last) is { } place)
                yield return new Trace(TraceKind.HiddenCells, $"{_sheet.Name}!{SheetAddress.Column(first)}:{SheetAddress.Column(last)}", place);
    }

    private IEnumerable<Trace> Notes() => _sheet.Notes.Select(note => new Trace(TraceKind.Comment, note.Text, new SheetPlace(_file, _sheet.Name, note.Address)));

    private Location? FirstFigure(IEnumerable<SheetRow> rows, Func<int, bool> isColumn)
    {
        foreach (var row in rows)
            foreach (var cell in row.Cells)
                if (cell.Stored is not null && isColumn(cell.Column) && !_merged.Contains((row.Number, cell.Column))) return _sheet.Place(_file, row.Number, cell.Column);
        return null;
    }
}
