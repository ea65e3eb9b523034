using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Cost indicators, in money and not to be exceeded.</summary>
internal static class CostMeasures
{
    public static IEnumerable<Measure> Of(MoneyPlan money)
    {
        var largest = money.Projects.MaxBy(project => project.Budget) ?? money.Projects[0];
        yield return new CountedMeasure(
            "经济成本指标", $"{largest.Kind.Name}支出控制数", "≤", largest.Budget, largest.Spent, "万元", "");
        yield return new CountedMeasure(
            "经济成本指标", "人均公用经费", "≤", Math.Ceiling(money.PublicBudget / money.Staff * 100) / 100,
            Rounded.Cents(money.Public / money.Staff), "万元", "");
    }
}
