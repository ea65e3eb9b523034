using System.Globalization;
using ExcelDataReader;
using Gouji.Model;
using Gouji.Reading.Formats.Sheets;
using Gouji.Reading.Formats.Sheets.Numbers;

namespace Gouji.Reading.Formats.Xls;

/// <summary>Reads the sheet at hand of an old workbook. The library tells neither ruled lines nor formulas, and gives an error such as #REF! as an empty cell.</summary>
internal sealed class XlsSheet(IExcelDataReader reader, Allowance allowance)
{
    private static readonly DateTime s_start = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly Dictionary<(int Index, string? Code), NumberFormat> _formats = [];

    public SheetContents Read()
    {
        List<SheetRow> rows = [];
        List<(int, int)> hidden = [.. HiddenColumns()];
        for (var number = 1; reader.Read() && number <= SheetAddress.LastRow; number++)
        {
            allowance.CheckTime();
            if (Cells() is not { Count: > 0 } cells) continue;
            allowance.SpendRow();
            rows.Add(new SheetRow(number, cells, reader.RowHeight == 0));
        }

        return new SheetContents(reader.Name ?? "", reader.VisibleState != "visible", rows, Merges(), hidden, []);
    }

    private List<SheetCell> Cells()
    {
        List<SheetCell> cells = [];
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (Cell(i) is not { } cell) continue;
            allowance.SpendCell();
            cells.Add(cell);
        }

        return cells;
    }

    private SheetCell? Cell(int index)
    {
        var value = reader.GetValue(index);
        if (value is null) return null;
        if (value is string text) return text.Length == 0 ? null : new SheetCell(index + 1, text);
        if (value is bool truth) return new SheetCell(index + 1, truth ? "TRUE" : "FALSE");
        if (Number(value) is not { } number) return new SheetCell(index + 1, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        var format = Format(index);
        var isDate = value is DateTime or TimeSpan;
        if (isDate && !format.IsDate) format = NumberFormat.Parse("yyyy/m/d");
        return new SheetCell(index + 1, format.Print(number), isDate ? null : number);
    }

    /// <summary>Days as the file counts them; numbers beyond any amount are none.</summary>
    private static decimal? Number(object value)
    {
        try
        {
            return value switch
            {
                DateTime moment => (moment - s_start).Ticks / (decimal)TimeSpan.TicksPerDay,
                TimeSpan length => length.Ticks / (decimal)TimeSpan.TicksPerDay,
                _ => StoredNumber.Fifteen(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
            };
        }
        catch (Exception trouble) when (trouble is OverflowException or InvalidCastException or FormatException)
        {
            return null;
        }
    }

    private NumberFormat Format(int index)
    {
        var (number, code) = (reader.GetNumberFormatIndex(index), reader.GetNumberFormatString(index));
        if (_formats.TryGetValue((number, code), out var format)) return format;
        return _formats[(number, code)] = NumberFormat.Parse(code is null or "" || number is >= 14 and < 59 ? BuiltInFormats.Code(number) : code);
    }

    private IEnumerable<(int, int)> HiddenColumns()
    {
        for (var i = 0; i < reader.FieldCount; i++)
            if (reader.GetColumnWidth(i) == 0) yield return (i + 1, i + 1);
    }

    private List<SheetMerge> Merges()
    {
        List<SheetMerge> merges = [];
        foreach (var range in reader.MergeCells ?? [])
        {
            allowance.SpendCell();
            if (range.FromRow <= range.ToRow && range.FromColumn <= range.ToColumn) merges.Add(new SheetMerge(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        }

        return merges;
    }
}
