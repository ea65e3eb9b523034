using Gouji.Model;
using Gouji.Reading.Formats.Packages;
using Gouji.Reading.Formats.Sheets;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>Reads one sheet: rows as they come, then what is merged. What the sheet says of its own size is not believed.</summary>
internal sealed class SheetReader(Workbook workbook, Allowance allowance)
{
    private readonly List<SheetRow> _rows = [];
    private readonly List<SheetMerge> _merges = [];
    private readonly List<(int First, int Last)> _hidden = [];
    private readonly RowReader _reader = new(workbook, allowance);

    public static SheetContents? Read(ZipPackage package, Workbook workbook, SheetEntry entry)
    {
        using var cursor = Workbook.Open(package, entry.Part);
        if (cursor is null) return null;
        var reader = new SheetReader(workbook, package.Allowance);
        reader.Walk(cursor);
        return new SheetContents(entry.Name, entry.IsHidden, reader._rows, reader._merges, reader._hidden, SheetNotes.Read(package, entry.Part));
    }

    private void Walk(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name == "sheetData") Rows(cursor);
            else if (cursor.Name == "cols") Columns(cursor);
            else if (cursor.Name == "mergeCells") Merges(cursor);
        }
    }

    private void Rows(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
            if (cursor.Name == "row" && _reader.Read(cursor) is { } row) _rows.Add(row);
    }

    private void Columns(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (!cursor.Is("hidden") || cursor.Count("min") is not { } first || cursor.Count("max") is not { } last) continue;
            allowance.SpendCell();
            _hidden.Add((first, Math.Min(last, SheetAddress.LastColumn)));
        }
    }

    private void Merges(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (SheetMerge.Read(cursor.Attribute("ref")) is not { } merge) continue;
            allowance.SpendCell();
            _merges.Add(merge);
        }
    }
}
