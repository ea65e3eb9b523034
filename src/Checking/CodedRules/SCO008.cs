using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Full marks need the target met: a number that misses its target and keeps all its points contradicts itself.</summary>
internal sealed class SCO008 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
            if (indicator is { Points: var (score, weight) } && score == weight && weight > 0 && Judge(context, indicator) is { } outcome) yield return outcome;
    }

    private static Outcome? Judge(RuleContext context, Indicator indicator) => Attainment.Of(indicator, context.Book.Vocabulary) switch
    {
        null => null,
        true => context.Holds(indicator.Target!, indicator.Actual!, indicator.Weight!, indicator.Score!),
        false => context.Fails("fails", indicator.Score!, null, [indicator.Target!, indicator.Actual!, indicator.Weight!],
            ("指标", indicator.Item.Name), ("目标", indicator.Target!.Value.Printed), ("实际", indicator.Actual!.Value.Printed),
            ("分值", FigureText.Of(indicator.Weight!.Amount!)), ("得分", FigureText.Of(indicator.Score!.Amount!))),
    };
}
