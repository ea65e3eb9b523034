using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>
/// Tells a difference of scope from an error: whether the gap between a figure of the general budget and one of all funds is, to the cent,
/// money of the other funds the report states. What basic and project spending share of one fund is split by the other's gap.
/// </summary>
internal sealed class ScopeBridge(FactBook book)
{
    private static readonly FundScope[] s_funds =
        [FundScope.GovernmentFund, FundScope.StateCapital, FundScope.SocialInsurance, FundScope.FiscalAccount, FundScope.UnitFunds, FundScope.Other];

    /// <summary>Reported money that is exactly <paramref name="gap"/>, for a concept at a stage; null when none is.</summary>
    public Bridge? Find(Concept concept, Stage stage, decimal gap, decimal tolerance)
    {
        if (gap <= tolerance) return null;
        var funds = Funds(stage);
        return Whole(funds, gap, tolerance) ?? Shared(concept, stage, funds, gap, tolerance);
    }

    /// <summary>Whether a bridge uses only whole printed figures.</summary>
    public static bool IsWhole(Bridge bridge) => bridge.Terms.All(t => t.Spots.Count == 1);

    private List<Statement> Funds(Stage stage) =>
        [.. s_funds.Select(f => book.Filled("总支出", stage, f).FirstOrDefault(s => s.At.Scope == f && s.Amount is { Base: > 0 })).OfType<Statement>()];

    private Bridge? Whole(List<Statement> funds, decimal gap, decimal tolerance)
    {
        for (var mask = 1; mask < 1 << funds.Count; mask++)
        {
            if (Math.Abs(Sum(funds, mask) - gap) > tolerance) continue;
            var chosen = funds.Where((_, i) => IsIn(mask, i)).ToList();
            return new Bridge(Words(chosen.Select(Name)), gap, [.. chosen.Select(f => new BridgeTerm(f.Amount!.Base, Name(f), [Spot.Of(f)]))]);
        }

        return null;
    }

    private static decimal Sum(List<Statement> funds, int mask)
    {
        var sum = 0m;
        for (var i = 0; i < funds.Count; i++)
            if (IsIn(mask, i)) sum += funds[i].Amount!.Base;
        return sum;
    }

    private static bool IsIn(int mask, int i) => (mask & (1 << i)) != 0;

    /// <summary>Basic and project spending together have the other funds: what the sibling's gap does not take is this one's.</summary>
    private Bridge? Shared(Concept concept, Stage stage, List<Statement> funds, decimal gap, decimal tolerance)
    {
        if (Sibling(concept) is not { } sibling || Pair(sibling, stage) is not { } pair || funds.Count == 0) return null;
        var siblingGap = pair.All.Amount!.Base - pair.General.Amount!.Base;
        if (siblingGap <= 0 || Math.Abs(funds.Sum(f => f.Amount!.Base) - siblingGap - gap) > tolerance) return null;
        var shared = funds.Where(f => f.Amount!.Base >= siblingGap).MaxBy(f => f.At.Scope == FundScope.Other ? decimal.MaxValue : f.Amount!.Base);
        if (shared is null) return null;
        List<BridgeTerm> terms = [.. funds.Where(f => f != shared).Select(f => new BridgeTerm(f.Amount!.Base, Name(f), [Spot.Of(f)]))];
        terms.Add(new BridgeTerm(shared.Amount!.Base - siblingGap, Remainder(shared, sibling, siblingGap), [Spot.Of(shared), Spot.Of(pair.All), Spot.Of(pair.General)]));
        return new Bridge(Words([.. funds.Where(f => f != shared).Select(Name), Name(shared)]), gap, terms);
    }

    private static string? Sibling(Concept concept) => concept.Name switch { "项目支出" => "基本支出", "基本支出" => "项目支出", _ => null };

    private (Statement All, Statement General)? Pair(string concept, Stage stage)
    {
        var all = book.Filled(concept, stage, FundScope.All).FirstOrDefault(s => book.Scope(s) == FundScope.All && s.Amount is not null);
        var general = book.Filled(concept, stage, FundScope.GeneralPublic).FirstOrDefault(s => book.Scope(s) == FundScope.GeneralPublic && s.Amount is not null);
        return all is null || general is null ? null : (all, general);
    }

    private Sentence Name(Statement fund) => book.Vocabulary.Name(fund.At.Scope);

    private Sentence Remainder(Statement shared, string sibling, decimal siblingGap) => new(
        $"{Name(shared).Zh} {FigureText.Of(shared.Amount!)} 减去{sibling}中的非一般公共预算资金 {FigureText.Number(siblingGap, Dimension.Money)}",
        $"{Name(shared).En} {FigureText.Of(shared.Amount!)} less {FigureText.Number(siblingGap, Dimension.Money)} of it in {book.Vocabulary[sibling].English}");

    private static Sentence Words(IEnumerable<Sentence> names)
    {
        var list = names.ToList();
        return new Sentence($"差额正好是{string.Join("、", list.Select(n => n.Zh))}", $"the gap is exactly {string.Join(", ", list.Select(n => n.En))}");
    }
}
