using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Satisfaction is asked, not felt: somewhere the report says how many were asked and how.</summary>
internal sealed class IND008 : ICodedRule
{
    private static readonly string[] s_surveys = ["问卷", "调查", "测评", "访谈", "走访", "回访", "抽样", "随机", "样本", "评价器", "电话", "投票", "民调"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var rated = Indicators.Of(context.Book).All.Where(i => i.IsSatisfaction && i.HasActual).ToList();
        if (rated.Count == 0) yield break;
        var told = rated.Exists(i => IsSurvey(i.ActualText) || IsSurvey(i.ReasonText)) || ReportText.Of(context.Book).Body.Any(p => IsToldIn(p.Text));
        if (told) yield return context.Holds(rated[0].Actual!);
        else yield return context.Fails("fails", rated[0].Actual!, null, rated.Skip(1).Select(i => i.Actual!), ("指标", rated[0].Name), ("实际", rated[0].ActualText));
    }

    private static bool IsSurvey(string text) => Phrases.HasAny(text, s_surveys) || (Phrases.HasDigit(text) && text.AsSpan().ContainsAny('份', '人', '户'));

    private static bool IsToldIn(string text)
    {
        var at = text.IndexOf("满意", StringComparison.Ordinal);
        return at >= 0 && IsSurvey(Sentences.At(text, at).ToString());
    }
}
