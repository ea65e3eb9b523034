namespace Gouji.Model.Filings;

/// <summary>How the parts of a report are named that fill the same part of a form, one for each project.</summary>
public static class PartIds
{
    /// <summary>附件4 for the first, 附件4（2） for the second.</summary>
    public static string Of(string formPart, int ordinal) => ordinal == 1 ? formPart : FormattableString.Invariant($"{formPart}（{ordinal}）");

    /// <summary>What only one of several places of a part states that print the same concept: 附件2·履职效能.</summary>
    public static string OfPlace(string part, string place) => $"{part}·{place}";
}
