using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>The places of one sheet of a filing: which fact each prints, and which items its rows are.</summary>
/// <param name="partItem">What the sheet is filled for where its part is filled once per item; else null.</param>
internal sealed class PartPlaces(FilingIndex index, Form form, FormPart part, ItemKey? partItem)
{
    /// <summary>What a unit says of itself is the same on every sheet.</summary>
    private static readonly HashSet<string> s_ofUnit = ["单位名称", "填表人", "填报日期", "联系电话", "单位负责人", "报告日期", "报告年度"];

    private readonly Dictionary<(string Kind, string Level), decimal?> _points = [];

    public FilingIndex Index => index;

    public FormPart Part => part;

    public ItemKey? PartItem => partItem;

    /// <summary>Whether the paper is printed with all its places, as to be filled in.</summary>
    public bool PrintsAll { get; init; }

    public string PartId { get; } = partItem is null ? part.Id : PartIds.Of(part.Id, partItem.Ordinal);

    /// <summary>Whether a unit says a concept of itself, wherever it stands.</summary>
    public static bool IsOfUnit(string concept) => s_ofUnit.Contains(concept);

    /// <summary>The fact a place prints: its key, and its entry if the filing has one.</summary>
    public (FactKey Key, Entry? Entry) Find(LayoutSlot slot, ItemKey? rowItem)
    {
        var item = ItemOf(slot.Concept.ItemKind, rowItem);
        var key = slot.Key with { Item = item };
        if (slot.Place is { } place)
        {
            key = key with { Part = PartIds.OfPlace(PartId, place) };
            return (key, index[key]);
        }

        if (!IsOfSheet(slot.Concept.Name, item)) return (key, index.Find(key with { Part = PartId }));
        var own = key with { Part = PartId };
        return (own, index[own] ?? (IsOnlySheet(slot.Concept.Name) ? index.Find(key) : null));
    }

    /// <summary>The items that the rows of a kind are; none where the filing has none.</summary>
    public IReadOnlyList<ItemKey> Items(string kind)
    {
        var items = index.Items(kind, PartId);
        return items.Count > 0 && items[0].List is null && IsSheetOfItem && kind != part.EachItem && !IsOnlySheet(kind) ? [] : items;
    }

    /// <summary>The points of a level, added up once for all the rows that print them.</summary>
    public decimal? Points(string kind, string level, Func<decimal?> sum) => _points.TryGetValue((kind, level), out var known) ? known : _points[(kind, level)] = sum();

    /// <summary>A key for a row that is still empty.</summary>
    public ItemKey EmptyItem(string kind, int ordinal) => new(kind, ordinal, IsSheetOfItem && kind != part.EachItem ? PartId : null);

    private bool IsSheetOfItem => partItem is not null;

    private ItemKey? ItemOf(string? kind, ItemKey? rowItem) =>
        kind is null ? null : rowItem?.Kind == kind ? rowItem : partItem?.Kind == kind ? partItem : null;

    /// <summary>In a part filled once per project, the goal and what was reached are said of the project's sheet, not of the unit.</summary>
    private bool IsOfSheet(string concept, ItemKey? item) => IsSheetOfItem && item is null && !s_ofUnit.Contains(concept);

    /// <summary>Whether what the shared list says can only be meant for this sheet: it is the first, and no other part of the form speaks of it.</summary>
    private bool IsOnlySheet(string conceptOrKind) =>
        partItem is { Ordinal: 1 } && !form.Parts.Any(p => p.EachItem is null && p.Blocks.Any(b => b.ItemKind == conceptOrKind || Concepts(b).Contains(conceptOrKind)));

    private static IEnumerable<string?> Concepts(FormBlock block) =>
        block.Columns.Select(c => c.Meaning.Concept?.Name).Concat(block.Rows.Select(r => r.Meaning.Concept?.Name)).Concat(block.Fields.Select(f => f.Meaning.Concept?.Name));
}
