namespace Gouji.Reading.Formats.Sheets;

/// <summary>
/// The hidden sheet in which a workbook of ours carries its filing, since office suites that drop foreign parts keep sheets: column A has its JSON, cut
/// into cells, row by row.
/// </summary>
internal static class CarriedSheet
{
    public const string Name = Model.Filings.FilingSheets.Carried;

    /// <summary>The filing as JSON, or null for any other sheet.</summary>
    public static string? Read(SheetContents sheet)
    {
        if (sheet.Name != Name) return null;
        var text = string.Concat(sheet.Rows.OrderBy(r => r.Number).SelectMany(r => r.Cells.Where(c => c.Column == 1)).Select(c => c.Text));
        return text.AsSpan().TrimStart().StartsWith('{') ? text : null;
    }
}
