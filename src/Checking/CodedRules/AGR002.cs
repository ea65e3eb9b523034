using Gouji.Checking.Explaining;
using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// A figure printed without its scope that turns out to count all funds, beside one of the general budget: reported fund money must be
/// the gap, or the report must say which scope is which. It is a matter to explain, never an error, unless the part is more than the whole.
/// </summary>
internal sealed class AGR002 : ICodedRule
{
    private static readonly string[] s_concepts = ["项目支出", "基本支出", "人员经费", "公用经费"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var concept in s_concepts)
        {
            var all = context.Book.Filled(concept, Stage.Executed).FirstOrDefault(s => s.At.Scope == FundScope.Unstated && s.Amount is not null
                && context.Book.Scope(s) == FundScope.All);
            if (all is null || General(context.Book, concept, all) is not { } general) continue;
            var gap = all.Amount!.Base - general.Amount!.Base;
            var tolerance = context.Book.Range(all, all.Amount).Radius + context.Book.Range(general, general.Amount).Radius;
            if (gap > tolerance) yield return Judge(context, all, general, gap, tolerance);
            else if (gap < -tolerance) yield return More(context, all, general, -gap);
        }
    }

    private static Statement? General(FactBook book, string concept, Statement all) =>
        book.Filled(concept, Stage.Executed, FundScope.GeneralPublic).FirstOrDefault(s => s.Part != all.Part && s.Amount is not null
            && book.Scope(s) == FundScope.GeneralPublic);

    private static Outcome Judge(RuleContext context, Statement all, Statement general, decimal gap, decimal tolerance)
    {
        var stated = FundMoney.AddingUpTo(context.Book, all.Concept.Name, gap, tolerance);
        if (stated.Count > 0) return context.Holds([all, general, .. stated]);
        var bridge = new ScopeBridge(context.Book).Find(all.Concept, Stage.Executed, gap, tolerance);
        if (bridge is not null && ScopeBridge.IsWhole(bridge)) return context.Holds(all, general);
        var told = Tell(context, bridge is null ? "fails" : "bridge", all, general, gap, bridge);
        return bridge is null ? told : told with { Finding = told.Finding with { Bridges = [bridge] } };
    }

    private static Outcome More(RuleContext context, Statement all, Statement general, decimal excess)
    {
        var told = Tell(context, "error", all, general, excess, null);
        return told with { Finding = told.Finding with { Severity = Severity.Error } };
    }

    private static Fails Tell(RuleContext context, string key, Statement all, Statement general, decimal gap, Bridge? bridge) =>
        (Fails)context.Fails(key, all, new Figures(all.Amount!.Base, general.Amount!.Base, Unit.WanYuan), [general],
            ("名", new Sentence(all.Concept.Name, all.Concept.English)), ("处", all.Where), ("全部", Money.Of(all.Amount)), ("他处", general.Where),
                ("一般", Money.Of(general.Amount)),
            ("差", FigureText.Number(gap, Dimension.Money)), ("算式", bridge is null ? "" : Sum(bridge)));

    private static Sentence Sum(Bridge bridge) => new(
        string.Join(" + ", bridge.Terms.Select(t => $"{FigureText.Number(t.Amount, Dimension.Money)}（{t.Name.Zh}）")),
        string.Join(" + ", bridge.Terms.Select(t => $"{FigureText.Number(t.Amount, Dimension.Money)} ({t.Name.En})")));
}
