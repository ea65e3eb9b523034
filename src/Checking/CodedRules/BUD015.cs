using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A budget that is not executed by a tenth or more is explained.</summary>
internal sealed class BUD015 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.IsElsewhere(context.Report)) yield break;
        if (Pairs.Total(context.Book, Stage.Adjusted) is not { Amount.Base: > 0 } budget
            || Pairs.Total(context.Book, Stage.Executed) is not { } spent) yield break;
        var rate = spent.Amount!.Base / budget.Amount!.Base;
        if (rate >= context.Parameter("执行率说明线") || Reasons.Explain(context.Book, "执行率", "预算执行", "结转", "结余", "支出进度", "未支付", "未执行"))
            yield return context.Holds(spent, budget);
        else yield return context.Fails("fails", spent, new Figures(spent.Amount.Base, budget.Amount.Base, Unit.WanYuan), [budget],
            ("全年", Money.Of(budget.Amount)), ("执行", Money.Of(spent.Amount)), ("率", FigureText.Number(rate, Dimension.Ratio)),
                ("差", FigureText.Number(budget.Amount.Base - spent.Amount.Base, Dimension.Money)));
    }
}
