using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>What was aimed at was measured. A table with no result at all is told once.</summary>
internal sealed class IND012 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var table in Indicators.Of(context.Book).Tables)
        {
            var aimed = table.Rows.FindAll(i => i.HasTarget && i.Actual is not null);
            var blank = aimed.FindAll(i => i.Actual!.Value is Blank { IsStruckOut: false });
            if (blank.Count > 1 && blank.Count == aimed.Count) yield return All(context, blank);
            else foreach (var indicator in blank) yield return One(context, indicator);
            foreach (var indicator in aimed.Where(i => i.HasActual)) yield return context.Holds(indicator.Target!, indicator.Actual!);
        }
    }

    private static Outcome One(RuleContext context, Indicator indicator) =>
        context.Fails("fails", indicator.Actual!, null, [indicator.Target!], ("指标", indicator.Name), ("目标", indicator.TargetText));

    private static Outcome All(RuleContext context, List<Indicator> blank) =>
        context.Fails("all", blank[0].Actual!, null, blank.Skip(1).Select(i => i.Actual!), ("处", blank[0].Part), ("个数", blank.Count));
}
