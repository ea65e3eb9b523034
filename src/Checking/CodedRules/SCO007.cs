using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Points are lost only where a target is missed. A target met to the letter with points lost contradicts itself; where the actual is far from the
/// target on the good side the target may have been set too low, which costs points rightly.
/// </summary>
internal sealed class SCO007 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
            if (indicator is { Points: var (score, weight) } && score < weight && Judge(context, indicator, weight - score) is { } outcome) yield return outcome;
    }

    private static Outcome? Judge(RuleContext context, Indicator indicator, decimal lost) => Attainment.Of(indicator, context.Book.Vocabulary) switch
    {
        null => null,
        false => context.Holds(Row(indicator)),
        true when IsFarFromTarget(context, indicator) => null,
        true => context.Fails("fails", indicator.Score!, new Figures(indicator.Score!.Amount!.Base, indicator.Weight!.Amount!.Base, Unit.Point), [indicator.Target!, indicator.Actual!, indicator.Weight],
            ("指标", indicator.Item.Name), ("目标", indicator.Target!.Value.Printed), ("实际", indicator.Actual!.Value.Printed),
            ("分值", FigureText.Of(indicator.Weight.Amount!)), ("得分", FigureText.Of(indicator.Score.Amount!)), ("差", FigureText.Number(lost, Dimension.Points))),
    };

    private static Statement[] Row(Indicator indicator) => [indicator.Target!, indicator.Actual!, indicator.Weight!, indicator.Score!];

    private static bool IsFarFromTarget(RuleContext context, Indicator indicator)
    {
        var limit = context.Parameter("超额完成上限");
        var (target, actual) = (indicator.Target!.Amount!.Base, indicator.Actual!.Amount!.Base);
        return actual > target * limit || actual * limit < target;
    }
}
