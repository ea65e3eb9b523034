using Gouji.Model;
using Gouji.Reading.Formats.Sheets;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>Reads the rows of one sheet one by one. Rows and cells may leave out where they are, and then follow what stands before.</summary>
internal sealed class RowReader(Workbook workbook, Allowance allowance)
{
    /// <summary>Rows that are only ruled, one after the other; forms leave some, templates a million.</summary>
    private const int MostRuledRows = 100;

    private readonly CellReader _cell = new(workbook, allowance);
    private int _row;
    private int _ruledRows;

    /// <summary>The row at hand; null where it holds nothing and rules nothing.</summary>
    public SheetRow? Read(SheetCursor cursor)
    {
        _row = cursor.Count("r") is > 0 and <= SheetAddress.LastRow and var number ? number : _row + 1;
        var (isHidden, column, borderStart, borderEnd) = (cursor.Is("hidden"), 0, 0, 0);
        List<SheetCell>? cells = null;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "c") continue;
            column = SheetAddress.Read(cursor.Attribute("r")) is var (_, stated) ? stated : column + 1;
            if (workbook.Styles.IsRuled(cursor.Count("s") ?? 0)) (borderStart, borderEnd) = (borderStart == 0 ? column : borderStart, column);
            if (_cell.Read(cursor, _row, column) is { } cell) Add(cells ??= [], cell);
        }

        return Keep(cells, isHidden, borderStart, borderEnd);
    }

    private SheetRow? Keep(List<SheetCell>? cells, bool isHidden, int borderStart, int borderEnd)
    {
        if (_row > SheetAddress.LastRow || (cells is null && borderStart == 0)) return null;
        _ruledRows = cells is null ? _ruledRows + 1 : 0;
        if (_ruledRows > MostRuledRows) return null;
        allowance.SpendRow();
        return new SheetRow(_row, cells ?? [], isHidden, borderStart, borderEnd);
    }

    /// <summary>A damaged file may give cells twice or out of order: they are kept in order, the first of two counts.</summary>
    private void Add(List<SheetCell> cells, SheetCell cell)
    {
        allowance.SpendCell();
        var at = cells.Count;
        while (at > 0 && cells[at - 1].Column > cell.Column) at--;
        if (at == 0 || cells[at - 1].Column != cell.Column) cells.Insert(at, cell);
    }
}
