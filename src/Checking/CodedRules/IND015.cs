using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An economic effect is income, saving or growth; keeping to a procedure is not one.</summary>
internal sealed class IND015 : ICodedRule
{
    private static readonly string[] s_procedures = ["流程", "程序", "制度", "合规", "规范", "采购", "内控", "公开", "监督"];
    private static readonly string[] s_effects = ["收入", "增收", "产值", "节约", "利润", "税", "效益", "增长", "成本", "节支", "创收", "经济", "降低", "带动", "投资", "资产", "就业"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (!indicator.IsOf(context.Book, "经济效益指标")) continue;
            if (!Phrases.HasAny(indicator.Name, s_procedures) || Phrases.HasAny(indicator.Name, s_effects)) yield return context.Holds(indicator.Anchor);
            else yield return context.Fails("fails", indicator.Anchor, null, indicator.Second is { } second ? [second] : [], ("指标", indicator.Name));
        }
    }
}
