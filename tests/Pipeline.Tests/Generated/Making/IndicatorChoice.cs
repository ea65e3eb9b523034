using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Which indicators a report uses and in which order of levels.</summary>
internal sealed record IndicatorChoice(
    WeightSplit Split, int Quantities, int Costs, bool CostFirst, int SatisfactionTarget,
    IReadOnlyList<Func<Dice, bool, Measure>> Output, IReadOnlyList<Func<Dice, bool, Measure>> Effects)
{
    /// <summary>How many indicators measure the town as a whole, so can be missed without contradicting a project.</summary>
    public int Townwide => Output.Count + Effects.Count;

    public static IndicatorChoice Draw(Dice dice, WeightSplit split, int projects) => new(
        split,
        dice.Whole(1, Math.Min(4, projects)),
        dice.Whole(1, 2),
        dice.Chance(0.5),
        dice.Pick(90, 92),
        [
            .. dice.Some(TownMeasures.Quality, dice.Whole(1, 2)),
            .. dice.Some(TownMeasures.Timing, dice.Whole(1, 2)),
        ],
        [.. InOrder(dice.Some(TownMeasures.Effects, dice.Whole(1, 3)))]);

    /// <summary>The levels with the given number of town-wide indicators missed.</summary>
    public LevelDraft[] Levels(Dice dice, MoneyPlan money, IReadOnlyList<MarkedProject> marks, Drafts.SurveyDraft survey, int missed)
    {
        var output = Level("产出指标", Split.Output, [.. marks.Take(Quantities).Select(mark => mark.Quantity), .. Made(dice, Output, missed)]);
        var effect = Level("效益指标", Split.Effect, Made(dice, Effects, missed - Output.Count));
        var satisfaction = Level("满意度指标", Split.Satisfaction, [SurveyMaker.Measure(survey, SatisfactionTarget)]);
        if (Split.Cost == 0)
            return [output, effect, satisfaction];
        var cost = Level("成本指标", Split.Cost, CostMeasures.Of(money).Take(Costs));
        return CostFirst ? [cost, output, effect, satisfaction] : [output, effect, satisfaction, cost];
    }

    private static IEnumerable<Func<Dice, bool, Measure>> InOrder(IReadOnlyList<Func<Dice, bool, Measure>> chosen) =>
        TownMeasures.Effects.Where(chosen.Contains);

    private static IEnumerable<Measure> Made(Dice dice, IReadOnlyList<Func<Dice, bool, Measure>> makers, int missed) =>
        makers.Select((make, index) => make(dice, index < missed));

    private static LevelDraft Level(string name, int weight, IEnumerable<Measure> measures)
    {
        var all = measures.ToList();
        return new LevelDraft(name, weight, [.. all.Select((measure, index) => measure.With(Share(weight, all.Count, index)))]);
    }

    /// <summary>Whole points, the first indicators taking what does not divide.</summary>
    private static int Share(int weight, int count, int index) => (weight / count) + (index < weight % count ? 1 : 0);
}
