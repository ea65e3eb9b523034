using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>
/// The rival of a wrong digit in a total: rows are missing from the list. It is the stronger the more the gap is other reported money:
/// first what the general budget has beyond the list, then the money of other funds.
/// </summary>
internal sealed class MissingRows(FactBook book, ScopeBridge bridges, Evidence evidence)
{
    private static readonly Sentence s_kind = new("有行未列", "rows are missing");

    public (Suspect Suspect, Bridge? Bridge)? Find(RelationInstance relation)
    {
        if (relation is not { Verdict: Missed { Difference: > 0 } missed, Source: { } source } || !Aggregates.In(source.Formula).Any(a => !a.OverScopes)) return null;
        var bridge = Bridge(relation, missed);
        var gap = FigureText.Number(missed.Difference, relation.Anchor.Concept.Dimension);
        var what = bridge is null
            ? new Sentence($"清单可能漏列了合计 {gap} 的内容", $"the list may lack rows worth {gap}")
            : new Sentence($"清单可能漏列：{gap} = {Sum(bridge, Language.Chinese)}", $"the list may lack rows: {gap} = {Sum(bridge, Language.English)}");
        var support = evidence.Support(relation.Anchor, relation);
        var confidence = (bridge is null ? 0.15m : 0.55m) + 0.1m * Math.Min(support.Count, 3);
        return (new Suspect(Spot.Of(relation.Anchor), null, s_kind, what, support, [], Math.Min(confidence, 0.95m)), bridge);
    }

    /// <summary>The gap as a chain: list → total of the general budget → total of all funds.</summary>
    private Bridge? Bridge(RelationInstance relation, Missed missed)
    {
        var (anchor, sum) = (relation.Anchor, missed.Right.Middle);
        if (anchor.Concept.Dimension != Dimension.Money || anchor.Concept.ItemKind is not null) return null;
        if (bridges.Find(anchor.Concept, anchor.At.Stage, missed.Difference, missed.Tolerance) is { } direct) return direct;
        foreach (var general in book.Filled(anchor.Concept.Name, anchor.At.Stage, FundScope.GeneralPublic).Where(s => s.At.Scope == FundScope.GeneralPublic && s.Amount is not null))
        {
            var listed = general.Amount!.Base - sum;
            if (listed < 0 || general.Amount.Base >= anchor.Amount!.Base) continue;
            if (bridges.Find(anchor.Concept, anchor.At.Stage, anchor.Amount.Base - general.Amount.Base, missed.Tolerance) is { } rest) return Chain(general, listed, rest, missed.Difference);
        }

        return null;
    }

    private static Bridge Chain(Statement general, decimal listed, Bridge rest, decimal gap)
    {
        var name = new Sentence($"{general.Where} {FigureText.Of(general.Amount!)} 中未列入清单的", $"not listed of {general.Where} {FigureText.Of(general.Amount!)}");
        List<BridgeTerm> terms = listed == 0 ? [] : [new BridgeTerm(listed, name, [Spot.Of(general)])];
        return new Bridge(rest.What, gap, [.. terms, .. rest.Terms]);
    }

    private static string Sum(Bridge bridge, Language language) =>
        string.Join(" + ", bridge.Terms.Select(t => $"{FigureText.Number(t.Amount, Dimension.Money)}（{t.Name.In(language)}）"));
}
