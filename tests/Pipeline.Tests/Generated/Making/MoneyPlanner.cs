using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Invents a town's money in the usual proportions: 8 to 14 万元 of pay a head, 1 to 2 of running costs.</summary>
internal static class MoneyPlanner
{
    private const decimal LeastRate = 0.85m;

    public static MoneyPlan Plan(Dice dice)
    {
        while (true)
            if (Draw(dice) is var plan && plan.Executed >= plan.Adjusted * LeastRate)
                return plan;
    }

    private static MoneyPlan Draw(Dice dice)
    {
        var posts = dice.Whole(32, 96);
        var staff = posts - dice.Whole(0, Math.Max(1, posts / 8));
        var pay = dice.Money(staff * 8.2m, staff * 13.8m);
        var running = dice.Money(staff * 0.9m, staff * 2.1m);
        var spentRunning = Rounded.Cents(running * dice.Share(0.88m, 1m));
        var procurement = dice.Money(12, 90);
        return new MoneyPlan
        {
            Establishment = posts,
            Staff = staff,
            PersonnelBudget = pay,
            PublicBudget = running,
            Personnel = Rounded.Cents(pay * dice.Share(1.02m, 1.14m)) + (running - spentRunning),
            Public = spentRunning,
            LastPublic = Rounded.Cents(spentRunning * dice.Share(1m, 1.1m)),
            OtherBasic = dice.Chance(0.25) ? dice.Money(12, 90) : 0,
            ProcurementBudget = procurement,
            Procurement = dice.Chance(0.4) ? procurement : Rounded.Cents(procurement * dice.Share(0.9m, 0.99m)),
            Projects = ProjectPlanner.Plan(dice),
        };
    }
}
