using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Other money that is a large share of all funds is described in the body.</summary>
internal sealed class BUD010 : ICodedRule
{
    private static readonly string[] s_names = ["其他资金", "其它资金", "其他收入", "非财政拨款", "其他来源", "往来资金"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.IsElsewhere(context.Report)) yield break;
        var other = context.Book.Filled("总支出", Stage.Executed, FundScope.Other).FirstOrDefault(s => s.At.Scope == FundScope.Other
            && s.Amount is { Base: > 0 });
        if (other is null || Pairs.Total(context.Book, Stage.Executed) is not { Amount.Base: > 0 } total) yield break;
        var share = other.Amount!.Base / total.Amount!.Base;
        if (share <= context.Parameter("其他资金占比说明线") || BodyText.Mentions(context.Book, s_names)) yield return context.Holds();
        else yield return context.Fails("fails", other, null, [total],
            ("其他资金", Money.Of(other.Amount)), ("总额", Money.Of(total.Amount)), ("占比", FigureText.Number(share, Dimension.Ratio)));
    }
}
