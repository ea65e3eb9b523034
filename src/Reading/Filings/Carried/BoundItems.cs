using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>Which item of a filing a row seen in its document is by the controls that stand in it, whatever its name and place in the list are now.</summary>
internal static class BoundItems
{
    /// <summary>
    /// By the items seen and the parts they are seen in, since parts that list the same names may have lists of their own; of rows that were copied with their
    /// controls the first is the item. The name speaks first: a cell of a class may reach over several rows, whose first was left empty.
    /// </summary>
    public static IReadOnlyDictionary<(ItemKey Item, string Part), ItemKey> Of(FiledReport seen, CarriedControls controls)
    {
        Dictionary<(ItemKey, string), ItemKey> bound = [];
        HashSet<(string Part, ItemKey Key)> taken = [];
        foreach (var (statement, part) in seen.Statements.OrderBy(s => s.Statement.Concept.Name != s.Statement.Concept.ItemKind + ".名称"))
        {
            if (part.IsBody || seen.Lists.KeyOf(statement, part) is not { } item || bound.ContainsKey((item, part.Id))) continue;
            if (controls.At(statement.Place)?.Item is { } key && key.Kind == item.Kind && taken.Add((part.Id, key))) bound[(item, part.Id)] = key;
        }

        return bound;
    }
}
