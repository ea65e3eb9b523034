using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An output is something done in the year; what the unit has anyway (villages, inhabitants, posts) is none.</summary>
internal sealed class IND005 : ICodedRule
{
    private static readonly string[] s_attributes = ["所辖", "下辖", "辖区", "户籍人口", "常住人口", "总人口", "人口数", "编制", "在职人", "在编人", "供养人员", "内设机构", "行政村", "人员数"];
    private static readonly string[] s_doings = ["覆盖", "率", "发放", "保障", "完成", "培训", "服务", "补助", "建设", "改造", "整治", "清", "巡", "修"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (!indicator.IsOf(context.Book, "数量指标") || indicator.Target?.Amount is not { } target || indicator.Actual?.Amount is not { } actual) continue;
            if (target.Base == actual.Base && IsAttribute(indicator.Name)) yield return Fail(context, indicator);
            else yield return context.Holds(indicator.Target, indicator.Actual);
        }
    }

    private static bool IsAttribute(string name) => Phrases.HasAny(name, s_attributes) && !Phrases.HasAny(name, s_doings);

    private static Outcome Fail(RuleContext context, Indicator indicator) =>
        context.Fails("fails", indicator.Anchor, null, [indicator.Target!, indicator.Actual!], ("指标", indicator.Name), ("目标", indicator.TargetText), ("实际", indicator.ActualText));
}
