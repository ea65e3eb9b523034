using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Fills 附件3: chooses a legal split of the weights, measures, and scores what was reached.</summary>
/// <remarks>
/// Some line always loses points, and the scores of the indicators do not look kinder than the execution: their share of 90 is
/// at most the execution rate over 0.95, the bound that reviewers use.
/// </remarks>
internal static class RatingMaker
{
    private static readonly WeightSplit[] Splits =
        [new(0, 50, 30, 10), new(20, 40, 20, 10), new(10, 50, 20, 10), new(10, 40, 30, 10), new(20, 40, 20, 10)];

    public static RatingDraft Make(Dice dice, MoneyPlan money, IReadOnlyList<MarkedProject> marks, SurveyDraft survey)
    {
        var rate = money.Executed / money.Adjusted;
        var levels = Levels(dice, money, marks, survey, rate);
        var execution = Rounded.Cents(10 * rate);
        return new RatingDraft
        {
            Funds = new FundRow(
                money.Original, money.Adjusted, money.Executed, 10, Rounded.Percent(money.Executed, money.Adjusted), execution),
            Split = Split(money),
            GoalExpected = Goal(money, marks, mark => mark.Quantity.Target, "服务对象满意度≥90%"),
            GoalReached = Goal(money, marks, mark => mark.Quantity.Actual, $"服务对象满意度{SurveyMaker.Measure(survey, 90).Actual}"),
            Levels = levels,
            TotalWeight = 100,
            TotalScore = execution + Earned(levels),
        };
    }

    private static decimal Earned(IEnumerable<LevelDraft> levels) =>
        levels.Sum(level => level.Indicators.Sum(indicator => indicator.Score));

    private static MoneySplit Split(MoneyPlan money) => new(
        money.GeneralBasic + money.SpentFrom("一般公共预算"), money.SpentFrom("政府性基金预算"), money.SpentFrom("国有资本经营预算"),
        money.OtherBasic + money.SpentFrom("其他资金"), money.Basic, money.AllProjects);

    private static string Goal(MoneyPlan money, IEnumerable<MarkedProject> marks, Func<MarkedProject, string> value, string end)
    {
        var parts = marks.Take(3).Select(mark => $"{mark.Quantity.Name}{value(mark)}");
        return $"保障在职{money.Staff}人工资福利按月发放；{string.Join("；", parts)}；{end}。";
    }

    private static LevelDraft[] Levels(
        Dice dice, MoneyPlan money, IReadOnlyList<MarkedProject> marks, SurveyDraft survey, decimal rate)
    {
        var choice = IndicatorChoice.Draw(dice, dice.Pick<WeightSplit>(Splits), marks.Count);
        for (var missed = 0; ; missed++)
        {
            var levels = choice.Levels(dice, money, marks, survey, missed);
            if (missed >= choice.Townwide || IsModest(levels, rate))
                return levels;
        }
    }

    private static bool IsModest(LevelDraft[] levels, decimal rate) => Earned(levels) < 90 && Earned(levels) / 90 <= rate / 0.95m;
}
