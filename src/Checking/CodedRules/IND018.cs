using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The goal of the year says what will be reached, and what was reached is told, not repeated.</summary>
internal sealed class IND018 : ICodedRule
{
    private const int ShortGoal = 15;
    private const int ShortTale = 10;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var goal in context.Book.Of("预期目标"))
        {
            if (goal.Value is not Words { Printed: var text }) continue;
            if (text.Length < ShortGoal && !Phrases.HasDigit(text)) yield return context.Fails("fails", goal, null, null, ("目标", text), ("字数", text.Length));
            else yield return context.Holds(goal);
        }

        foreach (var tale in context.Book.Of("实际完成情况"))
            if (tale.Value is Words { Printed.Length: >= ShortTale } words && !Phrases.HasDigit(words.Printed) && Source(context, words.Printed) is { } source)
                yield return context.Fails("copied", Spot.Of(tale), null, [source], $"copied|{tale.Part}", ("处", source.Where));
    }

    /// <summary>Where the same words stand: the goal, or the body.</summary>
    private static Spot? Source(RuleContext context, string tale)
    {
        var core = tale.Trim().TrimEnd('。');
        foreach (var goal in context.Book.Of("预期目标"))
            if (goal.Value.Printed.Contains(core, StringComparison.Ordinal)) return Spot.Of(goal);
        foreach (var passage in ReportText.Of(context.Book).Body)
            if (passage.Text.IndexOf(core, StringComparison.Ordinal) is >= 0 and var at) return passage.Spot(at, core.Length);
        return null;
    }
}
