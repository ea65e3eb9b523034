using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>
/// The numbers in targets and what came of them, which are words: 0.95 of ≥95%, 21 of 21个, in base units. They stand in a hidden sheet of their own, a row
/// each, so that the sheets of the form stay as the paper is.
/// </summary>
/// <remarks>
/// The number is the longest piece behind the first digit that reads as one with E0 behind it: so 1-2 is no day and 95% no share, whatever program reads it.
/// </remarks>
internal sealed class TargetNumbers
{
    private const string Digits = "{0,1,2,3,4,5,6,7,8,9}";
    private const string Lengths = "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}";
    private readonly List<FactCell> _cells = [];

    public bool Any => _cells.Count > 0;

    /// <summary>Where the number of a cell's words stands.</summary>
    public string Of(FactCell cell)
    {
        var index = _cells.FindIndex(c => ReferenceEquals(c, cell));
        if (index < 0) _cells.Add(cell);
        return FormattableString.Invariant($"{SheetHead.Quote(FilingSheets.Numbers)}!D{(index < 0 ? _cells.Count : index + 1)}");
    }

    public void Write(WorkbookStream workbook, FilingIndex facts)
    {
        using var sheet = workbook.Open(new SheetHead(FilingSheets.Numbers, false, [("", 40), ("", 20), ("", 8), ("", 12)]) { IsHidden = true, IsProtected = true });
        for (var row = 1; row <= _cells.Count; row++)
        {
            var cell = _cells[row - 1];
            var value = facts.Find(cell.Key)?.Value;
            var number = (value as Amount)?.Base;
            sheet.Row().Cell(FactKeyText.Print(cell.Key), 0)
                .Formula($"SUBSTITUTE(SUBSTITUTE({cell.From(null)}&\"\",\",\",\"\"),\"％\",\"%\")", null, value?.Printed ?? "", 0)
                .Formula(FormattableString.Invariant($"MIN(FIND({Digits},B{row}&\"0123456789\"))"), FirstDigit(value?.Printed ?? ""), "", 0)
                .Formula(Number(cell.From(null), row), number, "", 0);
        }
    }

    private static decimal FirstDigit(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        return at < 0 ? text.Length + 1 : at + 1;
    }

    private static string Number(string cell, int row) => FormattableString.Invariant(
        $"IF(ISNUMBER({cell}),{cell},IFERROR(LOOKUP(9E+307,VALUE(MID(B{row},C{row},{Lengths})&\"E0\"))*IF(MID(\"x\"&B{row},C{row},1)=\"-\",-1,1)*{Unit(row)},\"\"))");

    /// <summary>What stands in the words behind the number: a share, or an amount in another unit than 万元.</summary>
    private static string Unit(int row)
    {
        string Has(string word) => FormattableString.Invariant($"ISNUMBER(FIND(\"{word}\",B{row}))");
        return $"IF({Has("%")},0.01,IF({Has("亿元")},10000,IF({Has("万元")},1,IF({Has("元")},0.0001,1))))";
    }
}
