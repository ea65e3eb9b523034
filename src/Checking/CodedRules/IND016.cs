using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A large round number of people reached to the very person was hardly counted.</summary>
internal sealed class IND016 : ICodedRule
{
    private static readonly string[] s_benefits = ["受益", "惠及", "服务", "覆盖", "人数", "人次", "群众", "参与", "宣传"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var line = context.Parameter("整数完成值提示线");
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (indicator.Target?.Amount is not { } target || indicator.Actual?.Amount is not { } actual || !CountsPeople(indicator, actual) || actual.Base < line) continue;
            if (actual.Base != target.Base || actual.Base % line != 0) yield return context.Holds(indicator.Target, indicator.Actual);
            else yield return context.Fails("fails", indicator.Actual, null, [indicator.Target], ("指标", indicator.Name), ("目标", target.Printed), ("实际", actual.Printed));
        }
    }

    private static bool CountsPeople(Indicator indicator, Amount actual) =>
        actual.Unit.Dimension == Dimension.People || (actual.Unit.Dimension is Dimension.Count or Dimension.Number && Phrases.HasAny(indicator.Name, s_benefits));
}
