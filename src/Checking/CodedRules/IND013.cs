using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Where the target is in words, completion is one of the three grades that bound the score; told once for a table.</summary>
internal sealed class IND013 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var table in Indicators.Of(context.Book).Tables)
        {
            var inWords = table.Rows.FindAll(i => IsInWords(i.Target?.Value) && i.Actual?.Value is Words);
            var bare = inWords.FindAll(i => GradeWords.IsBare(i.ActualText) && !IsOnScale(i));
            if (bare.Count > 0) yield return Fail(context, bare);
            else if (inWords.Count > 0) yield return context.Holds([.. inWords.Select(i => i.Actual!)]);
        }
    }

    private static bool IsInWords(Value? target) => target is Words || (target is Amount amount && GradeWords.IsTime(amount));

    /// <summary>Where the target prints the scale itself (优良中低差), the grade reached is one of it.</summary>
    private static bool IsOnScale(Indicator indicator) =>
        indicator.TargetText.Contains('优') && indicator.TargetText.Contains('差') && indicator.TargetText.Contains(indicator.ActualText.Trim(), StringComparison.Ordinal);

    private static Outcome Fail(RuleContext context, List<Indicator> bare) => context.Fails(
        "fails", bare[0].Actual!, null, bare.Skip(1).Select(i => i.Actual!),
        ("个数", bare.Count), ("指标", Joined.Names([.. bare.Select(i => i.Name)])), ("实际", Joined.Names([.. bare.Select(i => i.ActualText).Distinct()])));
}
