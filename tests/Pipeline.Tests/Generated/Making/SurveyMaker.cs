using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Invents a satisfaction survey and the indicator measured by it.</summary>
internal static class SurveyMaker
{
    public static SurveyDraft Make(Dice dice)
    {
        var returned = dice.Whole(96, 280);
        var content = (int)Math.Floor(returned * dice.Share(0.89m, 0.99m));
        return new SurveyDraft(returned + dice.Whole(0, 24), returned, content, Rounded.Percent(content, returned));
    }

    public static Measure Measure(SurveyDraft survey, decimal target) => new CountedMeasure(
        "服务对象满意度指标", "服务对象满意度", "≥", target, survey.Rate, "%",
        "服务对象满意度低于指标值，原因是少数住户对施工扬尘和停水通知不满意；施工时段已提前公示并增加洒水",
        $"（有效问卷{survey.Returned}份）");
}
