using System.Globalization;
using Gouji.Model;
using Gouji.Reading.Formats.Sheets;
using Gouji.Reading.Formats.Sheets.Numbers;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>Reads one cell: its text as the spreadsheet shows it, the number behind it, its formula (ECMA-376 part 1, 18.3.1.4).</summary>
internal sealed class CellReader(Workbook workbook, Allowance allowance)
{
    /// <summary>Characters of shared formulas written out; what comes behind goes without its formula, which is no fact of the report.</summary>
    private const int MostMoved = 2 << 20;

    /// <summary>What Excel takes in a formula.</summary>
    private const int LongestFormula = 8192;

    private readonly Dictionary<string, (string Text, int Row, int Column)> _shared = new(StringComparer.Ordinal);

    private int _moved;

    /// <summary>The cell at hand; null where it is empty.</summary>
    public SheetCell? Read(SheetCursor cursor, int row, int column)
    {
        if (column > SheetAddress.LastColumn) return null;
        var (kind, style) = (cursor.Attribute("t"), cursor.Count("s") ?? 0);
        string? value = null, text = null, formula = null;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name == "v") value = cursor.ReadText();
            else if (cursor.Name == "is") text = SharedStrings.RichText(cursor);
            else if (cursor.Name == "f") formula = Formula(cursor, row, column);
        }

        return Cell(kind, style, column, value, text, formula);
    }

    private SheetCell? Cell(string? kind, int style, int column, string? value, string? text, string? formula)
    {
        if (kind is null or "n" && StoredNumber.Read(value) is { } number)
            return new SheetCell(column, workbook.Styles.Format(style).Print(number, workbook.Epoch), workbook.Styles.Format(style).IsDate ? null : number, formula);
        text ??= value is null ? "" : Text(kind, style, value);
        // A formula nobody has calculated yet is shown as such: what it would give is not known. Some programs write the result they lack as an empty number.
        var isOpen = text.Length == 0 && formula is not null && (value is null || kind is null or "n");
        if (isOpen && !workbook.CarriesFiling) text = "=" + formula;
        return text.Length == 0 && !isOpen ? null : new SheetCell(column, text, null, formula);
    }

    private string Text(string? kind, int style, string value) => kind switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? workbook.Strings.At(index) : "",
        "b" => value is "1" or "true" ? "TRUE" : "FALSE",
        "d" => Day(style, value),
        _ => value,
    };

    /// <summary>ISO days, which strict files may hold.</summary>
    private string Day(int style, string value)
    {
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return value;
        var days = (moment - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).Ticks / (decimal)TimeSpan.TicksPerDay;
        var format = workbook.Styles.Format(style);
        return format.IsDate ? format.Print(days) : value;
    }

    /// <summary>A formula shared by many cells is written once; in the others its references move along.</summary>
    private string? Formula(SheetCursor cursor, int row, int column)
    {
        var (isShared, id) = (cursor.Attribute("t") == "shared", cursor.Attribute("si") ?? "");
        var text = cursor.ReadText();
        if (!isShared) return text.Length == 0 ? null : text;
        if (text.Length > 0)
        {
            allowance.SpendParagraph(text.Length);
            _shared[id] = (text, row, column);
            return text;
        }

        if (!_shared.TryGetValue(id, out var first) || first.Text.Length > Math.Min(LongestFormula, MostMoved - _moved)) return null;
        _moved += first.Text.Length;
        return SharedFormula.Moved(first.Text, row - first.Row, column - first.Column);
    }
}
