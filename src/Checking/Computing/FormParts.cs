using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>Which part of a form an item belongs to.</summary>
internal static class FormParts
{
    /// <summary>The part whose table lists the item; for a list all parts share, the first that is filled once.</summary>
    public static FormPart? Listing(ItemKey item, Form? form)
    {
        foreach (var part in form?.Parts ?? [])
            if (part.Blocks.Any(b => b.ItemKind == item.Kind) && (item.List is { } list ? PartIds.Fills(list, part) : part.EachItem is null)) return part;
        return item.List is null ? form?.Parts.FirstOrDefault(p => p.Blocks.Any(b => b.ItemKind == item.Kind)) : null;
    }
}
