using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Chooses the projects of a town and settles their money.</summary>
internal static class ProjectPlanner
{
    private static readonly string[] Suffixes = ["项目", "专项", "经费项目", "补助项目"];

    public static IReadOnlyList<PlannedProject> Plan(Dice dice)
    {
        var count = dice.Whole(1, 9);
        var special = count >= 3 && dice.Chance(0.55) ? Special(dice) : [];
        var kinds = dice.Some(ProjectKinds.General, count - special.Count);
        var isSlowYear = dice.Chance(0.15);
        return [.. kinds.Select((kind, index) => General(dice, kind, index, isSlowYear)), .. special];
    }

    private static List<PlannedProject> Special(Dice dice)
    {
        List<PlannedProject> projects = [];
        if (dice.Chance(0.7))
            projects.Add(Added(dice, ProjectKinds.Fund, "政府性基金预算"));
        if (dice.Chance(0.5))
            projects.Add(Added(dice, ProjectKinds.Capital, "国有资本经营预算"));
        if (projects.Count < 2 && dice.Chance(0.6))
            projects.Add(Added(dice, ProjectKinds.Other, "其他资金"));
        return projects;
    }

    /// <summary>The first project always has money at the start of the year, so that the original budget has projects at all.</summary>
    private static PlannedProject General(Dice dice, ProjectKind kind, int index, bool isSlowYear)
    {
        if (index > 0 && dice.Chance(0.2))
            return Added(dice, kind, ProjectParagraphs.GeneralBudget);
        var original = dice.Money(kind.Low, kind.High);
        var adjustment = Adjustment(dice, original);
        var budget = original + adjustment;
        var spent = isSlowYear ? Rounded.Cents(budget * dice.Share(0.74m, 0.9m)) : Spent(dice, budget);
        return new(kind, Name(dice, kind), ProjectParagraphs.GeneralBudget, false, original, adjustment, spent, LastYear(dice, spent));
    }

    private static decimal Adjustment(Dice dice, decimal original) => dice.Whole(1, 10) switch
    {
        <= 5 => 0,
        <= 8 => dice.Money(original * 0.05m, original * 0.6m),
        _ => -Rounded.Cents(original * dice.Share(0.02m, 0.1m)),
    };

    private static PlannedProject Added(Dice dice, ProjectKind kind, string scope)
    {
        var budget = dice.Money(kind.Low, kind.High);
        var spent = Spent(dice, budget);
        return new(kind, Name(dice, kind), scope, true, 0, budget, spent, dice.Chance(0.5) ? 0 : LastYear(dice, spent));
    }

    private static decimal Spent(Dice dice, decimal budget) =>
        dice.Chance(0.65) ? budget : Rounded.Cents(budget * dice.Share(0.82m, 0.98m));

    private static decimal LastYear(Dice dice, decimal spent) => Rounded.Cents(spent * dice.Share(0.85m, 1.12m));

    private static string Name(Dice dice, ProjectKind kind) =>
        kind.Name + (kind.Name.EndsWith("补助", StringComparison.Ordinal) ? "项目" : dice.Pick<string>(Suffixes));
}
