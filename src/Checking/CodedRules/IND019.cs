using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Problems admitted in words show in the scores, and points lost show in the words.</summary>
internal sealed class IND019 : ICodedRule
{
    private const int ShortChapter = 20;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var scored = Indicators.Of(context.Book).All.Where(i => i.Weight?.Amount is not null && i.Score?.Amount is not null).ToList();
        var problems = ReportText.Of(context.Book).Chapter("问题").ToList();
        if (scored.Count == 0 || problems.Sum(p => p.Text.Length) < ShortChapter) yield break;
        var lost = scored.FindAll(i => i.IsMarkedDown);
        if (lost.Count == 0) yield return context.Fails("full", problems[0].Spot(), null, [Spot.Of(scored[0].Score!)], "full", ("个数", scored.Count));
        else if (lost.FindAll(i => !IsTold(context, i, problems)) is { Count: > 0 } silent && silent.Count == lost.Count) yield return Untold(context, problems[0], silent);
        else yield return context.Holds();
    }

    private static bool IsTold(RuleContext context, Indicator indicator, List<Passage> problems)
    {
        var words = $"{indicator.Name}，{indicator.ReasonText}";
        return problems.Exists(p => SharedWords.Any(words, p.Text)) || ReportText.Of(context.Book).Chapter("措施").Any(p => SharedWords.Any(words, p.Text));
    }

    private static Outcome Untold(RuleContext context, Passage chapter, List<Indicator> silent) => context.Fails(
        "untold", chapter.Spot(), null, silent.Select(i => Spot.Of(i.Score!)), "untold", ("个数", silent.Count), ("指标", Joined.Names([.. silent.Select(i => i.Name)])));
}
