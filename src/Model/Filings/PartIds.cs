using Gouji.Model.Forms;

namespace Gouji.Model.Filings;

/// <summary>How the parts of a report are named that fill the same part of a form, one for each project.</summary>
public static class PartIds
{
    /// <summary>附件4 for the first, 附件4（2） for the second.</summary>
    public static string Of(string formPart, int ordinal) => ordinal == 1 ? formPart : FormattableString.Invariant($"{formPart}（{ordinal}）");

    /// <summary>Whether a part of a report fills a part of a form: 附件4 and 附件4（2） fill 附件4, 附件10 does not fill 附件1.</summary>
    public static bool Fills(string id, FormPart part) => id == part.Id || (part.EachItem is not null && id.StartsWith(part.Id + "（", StringComparison.Ordinal));

    /// <summary>What only one of several places of a part states that print the same concept: 附件2·履职效能.</summary>
    public static string OfPlace(string part, string place) => $"{part}·{place}";
}
