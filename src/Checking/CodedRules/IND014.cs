using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The reason for a deviation is about the indicator it stands beside: it shares at least one character that says something.</summary>
internal sealed class IND014 : ICodedRule
{
    private const int Shortest = 6;
    private const string Everywhere = "的了和与及在是为有对不未数量率度年月中上下个部分其他项目指标完成达到实际目标";

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (!indicator.HasReason || indicator.ReasonText.Length < Shortest) continue;
            if (Concerns(indicator.ReasonText, indicator.Name + indicator.TargetText + indicator.ActualText)) yield return context.Holds(indicator.Reason!);
            else yield return context.Fails("fails", indicator.Reason!, null, [indicator.Anchor], ("指标", indicator.Name), ("原因", indicator.ReasonText));
        }
    }

    private static bool Concerns(string reason, string indicator)
    {
        foreach (var c in reason)
            if (Phrases.IsHan(c) && !Everywhere.Contains(c, StringComparison.Ordinal) && indicator.Contains(c, StringComparison.Ordinal)) return true;
        return false;
    }
}
