using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Fills 附件4 for one project: execution 10, output 50, effect 30, satisfaction 10.</summary>
internal static class ProjectFormMaker
{
    public static RatingDraft Make(MarkedProject marked, SurveyDraft survey)
    {
        var project = marked.Project;
        var levels = Levels(marked, survey);
        var score = Rounded.Cents(10 * project.Rate);
        return new RatingDraft
        {
            Project = project.Name,
            Funds = new FundRow(
                project.Original, project.Budget, project.Spent, 10, Rounded.Percent(project.Spent, project.Budget), score),
            GoalExpected = $"{marked.Quantity.Name}{marked.Quantity.Target}",
            GoalReached = $"{marked.Quantity.Name}{marked.Quantity.Actual}",
            Levels = levels,
            TotalWeight = 100,
            TotalScore = score + levels.Sum(level => level.Indicators.Sum(indicator => indicator.Score)),
        };
    }

    private static LevelDraft[] Levels(MarkedProject marked, SurveyDraft survey) =>
    [
        new("产出指标", 50, [marked.Quantity.With(30), Punctual(marked).With(20)]),
        new("效益指标", 30, [Effect(marked).With(30)]),
        new("满意度指标", 10, [SurveyMaker.Measure(survey, 90).With(10)]),
    ];

    private static CountedMeasure Punctual(MarkedProject marked)
    {
        var isBehind = marked.Quantity.IsMissed;
        var got = isBehind ? Math.Floor(95 * marked.Quantity.Earned) : 100;
        return new CountedMeasure(
            "时效指标", "任务按期完成率", "≥", 95, got, "%", $"任务按期完成率偏低，原因是{marked.Project.Kind.Shortfall}；已重排进度并按月督办");
    }

    private static GradedMeasure Effect(MarkedProject marked) =>
        new("社会效益指标", $"{marked.Project.Kind.Name}受益对象覆盖情况", GradedMeasure.Full, 1, "");
}
