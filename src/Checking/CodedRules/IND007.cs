using System.Globalization;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Whoever does far more than was aimed at says why; else the target was too low.</summary>
internal sealed class IND007 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var most = context.Parameter("超额完成上限");
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (indicator.Target?.Amount is not { Base: > 0 } target || indicator.Actual?.Amount is not { } actual || !IsFloor(target) || target.Unit.Dimension != actual.Unit.Dimension) continue;
            if (actual.Base < target.Base * most || indicator.HasReason) yield return context.Holds(indicator.Target, indicator.Actual);
            else yield return Fail(context, indicator, target, actual, most);
        }
    }

    private static bool IsFloor(Amount target) => target.Comparator is Comparator.AtLeast or Comparator.More || target.Vagueness == Vagueness.AtLeast;

    private static Outcome Fail(RuleContext context, Indicator indicator, Amount target, Amount actual, decimal most) => context.Fails(
        "fails", indicator.Actual!, null, [indicator.Target!], ("指标", indicator.Name), ("目标", target.Printed), ("实际", actual.Printed),
        ("倍", (actual.Base / target.Base).ToString("0.##%", CultureInfo.InvariantCulture)), ("线", most.ToString("0.##%", CultureInfo.InvariantCulture)));
}
