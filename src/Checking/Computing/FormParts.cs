using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>Which part of a form a part of a report fills: 附件4（2） fills 附件4.</summary>
internal static class FormParts
{
    public static bool Fills(string id, FormPart part) => id == part.Id || (part.EachItem is not null && id.StartsWith(part.Id + "（", StringComparison.Ordinal));

    /// <summary>The part whose table lists the item; for a list all parts share, the first that is filled once.</summary>
    public static FormPart? Listing(ItemKey item, Form? form)
    {
        foreach (var part in form?.Parts ?? [])
            if (part.Blocks.Any(b => b.ItemKind == item.Kind) && (item.List is { } list ? Fills(list, part) : part.EachItem is null)) return part;
        return item.List is null ? form?.Parts.FirstOrDefault(p => p.Blocks.Any(b => b.ItemKind == item.Kind)) : null;
    }
}
