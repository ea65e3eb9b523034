using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Indicators are not rated far above what the execution of the budget bears out: (indicator rate − execution rate) ÷ indicator rate.</summary>
internal sealed class SCO011 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var score in context.Book.Filled("预算执行得分").Where(s => s.Amount is not null))
            if (context.Book.Filled("预算执行分值").FirstOrDefault(s => s.Part == score.Part && s.Amount is { Base: > 0 }) is { } weight && Judge(context, score, weight) is { } outcome) yield return outcome;
    }

    private static Outcome? Judge(RuleContext context, Statement score, Statement weight)
    {
        var points = Indicators.Of(context.Book).All.Where(i => i.Item.List == score.Part).Select(i => i.Points).ToList();
        if (points.Count == 0 || points.Contains(null) || points.Sum(p => p!.Value.Weight) is not (> 0 and var full)) return null;
        var (rated, executed) = (points.Sum(p => p!.Value.Score) / full, score.Amount!.Base / weight.Amount!.Base);
        if (rated <= 0 || (rated - executed) / rated <= context.Parameter("自评偏高差距")) return context.Holds(score, weight);
        return context.Fails("fails", score, null, [weight], ("指标得分率", Percent(rated)), ("执行得分率", Percent(executed)), ("差", Percent((rated - executed) / rated)), ("线", Percent(context.Parameter("自评偏高差距"))));
    }

    private static string Percent(decimal rate) => FigureText.Number(rate, Dimension.Ratio);
}
