using Gouji.Checking.CodedRules.Wording;
using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An economic cost is money or a rate of cost. Social and ecological costs may be anything bad, and a ceiling on a count is a limit, not a benefit.</summary>
internal sealed class IND001 : ICodedRule
{
    private static readonly string[] s_costs = ["成本", "费", "支出", "资金", "投入", "预算", "价", "金额", "补助", "补贴", "投资", "控制数", "工资", "薪"];
    private static readonly string[] s_counts = ["人数", "户数", "次数", "个数", "面积", "数量", "场次"];
    private static readonly string[] s_savings = ["节约", "节省", "降低", "下降", "压减", "减少", "收入", "执行率", "完成率", "增收"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
            if (IsCost(context.Book, indicator) && (indicator.Target?.Amount ?? indicator.Actual?.Amount) is { } amount && Judge(context, indicator, amount) is { } outcome) yield return outcome;
    }

    private static bool IsCost(FactBook book, Indicator indicator) =>
        indicator.Class(book) is { Dimension: Dimension.Money };

    private static Outcome? Judge(RuleContext context, Indicator indicator, Amount amount)
    {
        if (IsCount(indicator.Name, amount)) return Fail(context, "fails", indicator, amount);
        if (amount.Unit.Dimension is not (Dimension.Money or Dimension.Ratio)) return null;
        var isFloor = amount.Comparator is Comparator.AtLeast or Comparator.More && amount.Unit.Dimension == Dimension.Money;
        if (!isFloor || Phrases.HasAny(indicator.Name, s_savings)) return context.Holds(indicator.Anchor);
        return Weighed.As(Severity.Verify, Fail(context, "floor", indicator, amount));
    }

    private static bool IsCount(string name, Amount amount) => amount.Comparator is not (Comparator.AtMost or Comparator.Less) && amount.Unit.Dimension switch
    {
        Dimension.People or Dimension.Count or Dimension.Area => !Phrases.HasAny(name, s_costs) || Phrases.HasAny(name, s_counts),
        Dimension.Number => Phrases.HasAny(name, s_counts) && !Phrases.HasAny(name, s_costs),
        _ => false,
    };

    private static Outcome Fail(RuleContext context, string key, Indicator indicator, Amount amount) =>
        context.Fails(key, indicator.Anchor, null, [.. Others(indicator)], ("指标", indicator.Name), ("目标", amount.Printed), ("二级", indicator.SecondName));

    private static IEnumerable<Statement> Others(Indicator indicator)
    {
        if (indicator.Target is { } target) yield return target;
        if (indicator.Second is { } second) yield return second;
    }
}
