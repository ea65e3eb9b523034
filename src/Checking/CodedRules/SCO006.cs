using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Lost points have a reason. Only where the form has a field for it; full marks need none.</summary>
internal sealed class SCO006 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
            if (indicator is { Points: var (score, weight), Reason: not null } && score < weight) yield return Judge(context, indicator, weight - score);
    }

    private static Outcome Judge(RuleContext context, Indicator indicator, decimal lost)
    {
        if (!indicator.Reason!.IsBlank && !NoReasonWords.Is(indicator.Reason.Value.Printed)) return context.Holds(indicator.Score!, indicator.Weight!, indicator.Reason);
        return context.Fails("fails", indicator.Reason, null, [indicator.Score!, indicator.Weight!],
            ("指标", indicator.Item.Name), ("分值", FigureText.Of(indicator.Weight!.Amount!)), ("得分", FigureText.Of(indicator.Score!.Amount!)), ("差", FigureText.Number(lost, Dimension.Points)));
    }
}
