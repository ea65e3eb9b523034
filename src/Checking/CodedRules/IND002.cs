using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>What was reached is a figure; an operator in it shows that the target was copied.</summary>
internal sealed class IND002 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (indicator.Actual?.Amount is not { } actual) continue;
            var isCopied = indicator.HasTarget && Plain(indicator.TargetText) == Plain(indicator.ActualText);
            if (IsRange(actual, isCopied)) yield return Fail(context, isCopied ? "fails" : "operator", indicator);
            else if (indicator.Target?.Amount is { Comparator: not Comparator.None }) yield return context.Holds(indicator.Target, indicator.Actual);
        }
    }

    /// <summary>≥95% is no result; 95%以上 is none either where it only repeats the target.</summary>
    private static bool IsRange(Amount actual, bool isCopied) =>
        actual.Comparator is not (Comparator.None or Comparator.Equal) || (isCopied && actual.Vagueness is Vagueness.AtLeast or Vagueness.AtMost);

    private static string Plain(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace('％', '%').Replace('＞', '>').Replace('＜', '<');

    private static Outcome Fail(RuleContext context, string key, Indicator indicator) =>
        context.Fails(key, indicator.Actual!, null, indicator.Target is { } target ? [target] : [], ("指标", indicator.Name), ("目标", indicator.TargetText), ("实际", indicator.ActualText));
}
