using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A budget that changes much during the year is explained; changes of single projects that are named do not yet say why.</summary>
internal sealed class BUD004 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.IsElsewhere(context.Report)) yield break;
        if (BudgetChange.Of(context.Book) is not { } change) yield break;
        if (Math.Abs(change.Rate) <= context.Parameter("调整率上限") || BudgetChange.IsExplained(context.Book))
            yield return context.Holds(change.Adjusted, change.Original);
        else yield return Unexplained(context, change);
    }

    private static Outcome Unexplained(RuleContext context, BudgetChange change)
    {
        List<ListedProject> changed = [.. ListedProjects.Of(context.Book).Where(p => p.Change != 0)];
        var named = changed.Sum(p => p.Change);
        return context.Fails(changed.Count == 0 ? "fails" : "named", change.Adjusted, new Figures(change.Adjusted.Amount!.Base,
            change.Original.Amount!.Base, Unit.WanYuan), [change.Original, .. changed.SelectMany(p => p.Figures)],
            ("年初", Money.Of(change.Original.Amount!)), ("全年", Money.Of(change.Adjusted.Amount!)),
                ("增减", change.Amount > 0 ? new Sentence("增加", "up") : new Sentence("减少", "down")),
            ("差", FigureText.Number(Math.Abs(change.Amount), Dimension.Money)), ("率", FigureText.Number(Math.Abs(change.Rate), Dimension.Ratio)),
            ("项数", changed.Count), ("列明", FigureText.Number(named, Dimension.Money)),
                ("其余", FigureText.Number(change.Amount - named, Dimension.Money)));
    }
}
