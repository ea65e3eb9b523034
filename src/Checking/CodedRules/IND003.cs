using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Target and actual are of one kind: number against number of one measure, words against words that answer them.</summary>
internal sealed class IND003 : ICodedRule
{
    private static readonly string[] s_wholes = ["覆盖", "全部", "全面", "应", "尽", "均", "都", "完成率", "足额"];
    private static readonly string[] s_grades = ["良好", "优秀", "优良", "较好", "及时", "达成"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            if (!indicator.HasTarget || !indicator.HasActual) continue;
            if (Trouble(indicator) is { } key) yield return Fail(context, key, indicator);
            else if (indicator.Target!.Amount is not null == indicator.Actual!.Amount is not null) yield return context.Holds(indicator.Target, indicator.Actual);
        }
    }

    private static string? Trouble(Indicator indicator) => (indicator.Target!.Value, indicator.Actual!.Value) switch
    {
        (Amount target, Amount actual) => OfTwoMeasures(target.Unit.Dimension, actual.Unit.Dimension) && !SaysAll(target.Printed) && !SaysAll(actual.Printed) ? "measures" : null,
        (Amount target, Words actual) => !GradeWords.IsTime(target) && GradeWords.IsBare(actual.Printed) ? "number" : null,
        (Words target, Amount actual) => IsAnotherThing(target.Printed.Trim(), actual) ? "words" : null,
        (Words target, Words actual) => GradeWords.NamesManner(target.Printed) && IsShort(target.Printed) && GradeWords.IsBare(actual.Printed) ? "manner" : null,
        _ => null,
    };

    /// <summary>A sentence of several demands that also says every day is compound, not a time: another rule's.</summary>
    private static bool IsShort(string target) => !target.AsSpan().ContainsAny('，', '；', '。');

    private static bool OfTwoMeasures(Dimension a, Dimension b) => a != b && (IsOwn(a) || IsOwn(b)) && a != Dimension.Number && b != Dimension.Number;

    private static bool IsOwn(Dimension dimension) => dimension is Dimension.Money or Dimension.Ratio;

    /// <summary>A rule with amounts, a time or a grade cannot be answered by a rate; 应保尽保 can.</summary>
    private static bool IsAnotherThing(string target, Amount actual)
    {
        if (actual.Unit.Dimension != Dimension.Ratio) return false;
        if (target.AsSpan().ContainsAny('%', '％') || target.Contains('率', StringComparison.Ordinal) || target.Contains("百分", StringComparison.Ordinal)) return false;
        if (SaysAll(target) && !target.AsSpan().ContainsAny('元', '或')) return false;
        return Phrases.HasDigit(target) || GradeWords.NamesManner(target) || Phrases.IsAny(target, s_grades);
    }

    /// <summary>21个村全覆盖 is answered by 100%.</summary>
    private static bool SaysAll(string text) => Phrases.HasAny(text, s_wholes);

    private static Outcome Fail(RuleContext context, string key, Indicator indicator) =>
        context.Fails(key, indicator.Actual!, null, [indicator.Target!], ("指标", indicator.Name), ("目标", indicator.TargetText), ("实际", indicator.ActualText));
}
