using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>The item a row is printed for.</summary>
/// <param name="Class">The first and second level a blank form prints in the row, or null.</param>
internal sealed record RowItem(ItemKey Key, (string First, string Second)? Class = null)
{
    /// <summary>What the blank form prints for a concept, or null.</summary>
    public string? Suggested(Concept concept) => concept.Name switch
    {
        "指标.一级" => Class?.First,
        "指标.二级" => Class?.Second,
        _ => null,
    };

    /// <summary>The rows a table prints for a kind: those the filing has, else as many empty ones as the form wants.</summary>
    public static IEnumerable<RowItem> Of(PartPlaces places, string kind, int emptyRows)
    {
        var items = places.Items(kind);
        return items.Count > 0 ? items.Select(i => new RowItem(i)) : Empty(places, kind, emptyRows);
    }

    private static IEnumerable<RowItem> Empty(PartPlaces places, string kind, int emptyRows)
    {
        if (kind == "指标" && emptyRows == 0) return IndicatorClasses.Of(places.Part).Select((c, n) => new RowItem(places.EmptyItem(kind, n + 1), c));
        return Enumerable.Range(1, emptyRows == 0 ? Fewest : emptyRows).Select(n => new RowItem(places.EmptyItem(kind, n)));
    }

    private const int Fewest = 4;
}
