using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>三公经费 spent far below their budget are explained.</summary>
internal sealed class BUD008 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (Pairs.Of(context.Book, "三公经费", Stage.Original, Stage.Executed) is not ({ Amount.Base: > 0 } budget, var spent)) yield break;
        var rate = spent.Amount!.Base / budget.Amount!.Base;
        if (rate >= context.Parameter("三公预算执行率下限") || Reasons.Explain(context.Book, "三公", "公务用车", "公车", "公务接待", "因公出国"))
            yield return context.Holds(spent, budget);
        else yield return context.Fails("fails", spent, new Figures(spent.Amount.Base, budget.Amount.Base, Unit.WanYuan), [budget],
            ("决算", Money.Of(spent.Amount)), ("预算", Money.Of(budget.Amount)), ("率", FigureText.Number(rate, Dimension.Ratio)),
                ("差", FigureText.Number(budget.Amount.Base - spent.Amount.Base, Dimension.Money)));
    }
}
