namespace Gouji.Reading.Formats.Sheets;

/// <summary>
/// The hidden sheet in which a workbook of ours carries its filing, since office suites that drop foreign parts keep sheets: column A has its JSON, cut
/// into cells, row by row; columns B and C have which name of a cell stands for which fact, and names follow their cells when rows are put in.
/// </summary>
internal static class CarriedSheet
{
    public const string Name = Model.Filings.FilingSheets.Carried;

    /// <summary>What the names begin with that bind cells to facts.</summary>
    public const string Names = "gouji_";

    /// <summary>The filing as JSON, or null for any other sheet.</summary>
    public static string? Read(SheetContents sheet)
    {
        if (sheet.Name != Name) return null;
        var text = string.Concat(sheet.Rows.OrderBy(r => r.Number).SelectMany(r => r.Cells.Where(c => c.Column == 1)).Select(c => c.Text));
        return text.AsSpan().TrimStart().StartsWith('{') ? text : null;
    }

    /// <summary>What tells the facts by the names of their cells: n:公用经费 @决算, and f: before one that a formula of ours works out.</summary>
    public static IReadOnlyDictionary<string, string> Tags(SheetContents sheet)
    {
        Dictionary<string, string> tags = [];
        foreach (var row in sheet.Rows)
            if (TextIn(row, 2) is { } name && TextIn(row, 3) is { } fact) tags.TryAdd(name, (TextIn(row, 4) == Model.Filings.FilingSheets.Computed ? "f:" : "n:") + fact);
        return tags;
    }

    private static string? TextIn(SheetRow row, int column)
    {
        foreach (var cell in row.Cells)
            if (cell.Column == column) return cell.Text;
        return null;
    }
}
