using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>Tells what stands in the cells of the paper.</summary>
internal static class LiveCells
{
    /// <param name="entered">Before anything was worked out.</param>
    public static IReadOnlyDictionary<string, LiveCell> Of(PrintedFields fields, FilingIndex index, Filing entered)
    {
        Dictionary<string, LiveCell> cells = [];
        foreach (var (name, key) in fields.Facts) cells[name] = index.Find(key) is { } entry ? Of(entry, name) : new LiveCell("", Origin.Entered, false, null, name);
        foreach (var entry in index.Filing.Entries) cells.TryAdd(FieldKeyText.Print(entry.Key), Of(entry, FieldKeyText.Print(entry.Key)));
        foreach (var (item, name) in entered.Items) cells[FieldKeyText.Print(item)] = new LiveCell(name, Origin.Entered, false, null, FieldKeyText.Print(item));
        return cells;
    }

    private static LiveCell Of(Entry entry, string name) => new(
        entry.Value.Printed, entry.Origin, entry.IsToRevise, entry.Computed?.Printed, entry.Key.IsName ? name : FieldKeyText.Print(entry.Key));
}
