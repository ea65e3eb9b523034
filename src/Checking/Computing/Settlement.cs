using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>What becomes of a fact once its ways are worked out: a blank is filled, a figure confirmed, and one that differs keeps its value beside the computed one.</summary>
internal static class Settlement
{
    /// <summary>The entry as it is now to stand, or null where nothing changes.</summary>
    public static Entry? Of(FactKey target, IReadOnlyList<Worked> ways, Worksheet sheet)
    {
        var entry = sheet.Index[target];
        if (entry is { Value: Blank { IsStruckOut: true } }) return null;
        if (entry is null || entry.Value is Blank) return Filled(target, entry, ways, sheet);
        return ways.Count > 0 || entry.Origin == Origin.Overridden ? Kept(entry, ways, sheet) : null;
    }

    /// <summary>Two ways that contradict each other give nothing: that is for a person to settle.</summary>
    private static Entry? Filled(FactKey target, Entry? entry, IReadOnlyList<Worked> ways, Worksheet sheet)
    {
        List<Worked> sure = [.. ways.Where(w => w.Way.Standing == Standing.Sure)];
        if (sure.Count == 0) sure = [.. ways.Where(w => w.Way.Fills && !IsOfAnotherStage(w, target, sheet))];
        if (sure.Count == 0) return null;
        var printed = PrintedValue.Of(target, sure[0], sheet);
        if (!sure.TrueForAll(w => PrintedValue.Agrees(printed.Value, w, sheet))) return null;
        return (entry ?? new Entry(target, printed.Value)) with { Value = printed.Value, Origin = Origin.Computed, Derivation = printed.Derivation, Computed = null, IsToRevise = false };
    }

    private static Entry? Kept(Entry entry, IReadOnlyList<Worked> ways, Worksheet sheet)
    {
        var origin = entry.Origin == Origin.Overridden ? Origin.Entered : entry.Origin;
        var plain = entry with { Origin = origin, Derivation = null, Computed = null };
        if (entry.Value is not Amount && (entry.Key.Concept.Kind != ConceptKind.Grade || GradeBands.Stated(entry.Value) is null)) return plain == entry ? null : plain;
        var agreeing = ways.FirstOrDefault(w => w.Way.Confirms && PrintedValue.Agrees(entry.Value, w, sheet));
        if (agreeing is not null) return plain with { Derivation = PrintedValue.Rounded(entry.Key, agreeing, entry.Value) };
        if (ways.FirstOrDefault(w => w.Way.Standing == Standing.Sure) is not { } other) return plain == entry ? null : plain;
        var printed = PrintedValue.Of(entry.Key, other, sheet);
        return plain with { Origin = origin == Origin.Imported ? origin : Origin.Overridden, Derivation = printed.Derivation, Computed = printed.Value };
    }

    /// <summary>Rows of an open stage that add up to what is entered as the year's budget are the budget, not the spending.</summary>
    private static bool IsOfAnotherStage(Worked way, FactKey target, Worksheet sheet) =>
        way.Way.ReadAs.SelectMany(k => Stages.Of(k.Stage)).Where(s => s != target.Stage).Distinct()
            .Any(s => sheet.Index[target with { Stage = s }]?.Value is Amount other && PrintedValue.Agrees(other, way, sheet));
}
