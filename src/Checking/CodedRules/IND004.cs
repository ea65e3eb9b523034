using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An indicator names one thing that can be measured: no question, no bundle of demands, no slogan.</summary>
internal sealed class IND004 : ICodedRule
{
    private const int ManyDemands = 3;
    private static readonly string[] s_questions = ["是否", "有无", "能否", "如何", "？", "?"];
    private static readonly string[] s_slogans = ["良好", "较好", "加快", "加强", "进一步", "不断", "持续", "逐步", "有效", "显著", "明显", "大力", "提升", "提高", "增强", "改善", "促进", "推动"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            var troubles = Troubles(context, indicator).ToList();
            if (troubles.Count > 0) yield return context.Fails("fails", indicator.Anchor, null, indicator.Target is { } target ? [target] : [], ("指标", indicator.Name), ("毛病", Joined.With("；", "; ", troubles)), ("目标", indicator.TargetText));
            else if (indicator.HasTarget) yield return context.Holds(indicator.Target!);
        }
    }

    private static IEnumerable<Sentence> Troubles(RuleContext context, Indicator indicator)
    {
        if (Phrases.HasAny(indicator.Name, s_questions)) yield return context.Page.Conclusions["question"];
        if (indicator.Target?.Value is not Words { Printed: var target } || GradeWords.IsLegal(target)) yield break;
        if (Demands(target) >= ManyDemands) yield return context.Page.Conclusions["compound"];
        else if (!Phrases.HasDigit(target) && Phrases.HasAny(target, s_slogans)) yield return context.Page.Conclusions["vague"];
    }

    private static int Demands(string target) => target.AsSpan().Trim("，；。,;").Length == 0 ? 0 : 1 + target.AsSpan().TrimEnd("，；。,;").Count('，') + target.AsSpan().TrimEnd("，；。,;").Count('；');
}
