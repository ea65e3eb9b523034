using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>A blank whose terms are not there yet still knows how it will be worked out, so that a sheet to fill in can carry the formula.</summary>
internal static class Planned
{
    /// <summary>The blank with its derivation, or null where nothing changes.</summary>
    public static Entry? Of(FactKey target, IReadOnlyList<Way> ways, Worksheet sheet)
    {
        if (sheet.Index[target] is not { Value: Blank { IsStruckOut: false } } entry) return null;
        var sure = ways.Where(w => w.Standing == Standing.Sure && IsOpen(w, target, sheet)).Select(w => PrintedValue.Usually(target, w.Derivation)).FirstOrDefault();
        return sure is null && entry.Derivation is null ? null : entry with { Origin = entry.Origin == Origin.Overridden ? Origin.Entered : entry.Origin, Derivation = sure, Computed = null };
    }

    /// <summary>Ways that are worked out and contradict each other are no plan.</summary>
    private static bool IsOpen(Way way, FactKey target, Worksheet sheet) => way.IsWaiting || Worked.Of(way, target, sheet) is null;
}
