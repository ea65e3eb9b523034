using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>Which list of items a total sums up: the indicators of a project's own sheet, those of its part, or those all parts share.</summary>
internal static class SummedItems
{
    public static IReadOnlyList<ItemKey> Beside(FactKey target, string kind, Worksheet sheet)
    {
        if (target.Item is { } owner) return OfSheet(owner, kind, sheet);
        if (target.Part is { } part) return sheet.Index.Items(kind, part);
        if (sheet.Index.Items(kind, null) is { Count: > 0 } shared) return shared;
        return sheet.Places.Parts(target).Select(p => sheet.Index.Items(kind, p)).FirstOrDefault(l => l.Count > 0) ?? [];
    }

    /// <summary>The list of the part that is filled for this project; the shared one only where no other part has it.</summary>
    private static IReadOnlyList<ItemKey> OfSheet(ItemKey owner, string kind, Worksheet sheet)
    {
        var lists = (sheet.Form?.Parts ?? []).Where(p => p.Blocks.Any(b => b.ItemKind == kind)).ToList();
        var own = lists.Where(p => p.EachItem == owner.Kind).Select(p => PartIds.Of(p.Id, owner.Ordinal)).Select(p => sheet.Index.Items(kind, p)).FirstOrDefault(l => l.Count > 0) ?? [];
        var isOwn = own.Count > 0 && own[0].List is not null;
        return isOwn || (lists.TrueForAll(p => p.EachItem == owner.Kind) && owner.Ordinal == 1) ? own : [];
    }
}
