using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>三公经费 that begin or rise much against the year before are explained. On a base of zero there is no rate.</summary>
internal sealed class BUD007 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (Pairs.Of(context.Book, "三公经费", Stage.PriorExecuted, Stage.Executed) is not var (before, now)) yield break;
        var (last, spent) = (before.Amount!.Base, now.Amount!.Base);
        var isModest = last == 0 ? spent == 0 : spent <= last * (1 + context.Parameter("增长率说明线"));
        if (isModest || Reasons.Explain(context.Book, "三公", "公务用车", "公车", "公务接待", "因公出国")) yield return context.Holds(now, before);
        else yield return context.Fails(last == 0 ? "zero" : "fails", now, new Figures(spent, last, Unit.WanYuan), [before],
            ("上年", Money.Of(before.Amount!)), ("本年", Money.Of(now.Amount!)), ("差", FigureText.Number(spent - last, Dimension.Money)),
                ("率", last == 0 ? "" : FigureText.Number((spent - last) / last, Dimension.Ratio)));
    }
}
