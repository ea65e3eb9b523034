using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An adjusted budget equal to what was spent, to the cent, is one only where nothing else in the report says otherwise.</summary>
internal sealed class BUD005 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.IsElsewhere(context.Report)) yield break;
        if (Pairs.Total(context.Book, Stage.Adjusted) is not { } adjusted || Pairs.Total(context.Book, Stage.Executed) is not { } spent) yield break;
        if (adjusted.Amount!.Base != spent.Amount!.Base || spent.Amount.Base == 0) yield break;
        var projects = ListedProjects.Of(context.Book);
        if (projects.Exists(p => p.Left > 0)) yield return LeftOver(context, adjusted, spent, projects);
        else if (IsUnexplained(context)) yield return Copied(context, adjusted, spent);
        else yield return context.Holds(adjusted, spent);
    }

    private static bool IsUnexplained(RuleContext context) =>
        BudgetChange.Of(context.Book) is { } change && Math.Abs(change.Rate) > context.Parameter("调整率上限") && !BudgetChange.IsExplained(context.Book);

    private static Outcome LeftOver(RuleContext context, Statement adjusted, Statement spent, List<ListedProject> projects)
    {
        var (budget, used) = (projects.Sum(p => p.Budget), projects.Sum(p => p.Spent));
        List<ListedProject> under = [.. projects.Where(p => p.Left > 0)];
        return context.Fails("projects", adjusted, new Figures(adjusted.Amount!.Base, spent.Amount!.Base, Unit.WanYuan), [spent, .. under
            .SelectMany(p => p.Figures)],
            ("全年", Money.Of(adjusted.Amount!)), ("预算", FigureText.Number(budget, Dimension.Money)), ("支出", FigureText.Number(used, Dimension.Money)),
            ("率", FigureText.Number(used / budget, Dimension.Ratio)), ("项目", string.Join("、", under.Select(p => p.Item.Name))),
                ("余", FigureText.Number(under.Sum(p => p.Left), Dimension.Money)));
    }

    private static Outcome Copied(RuleContext context, Statement adjusted, Statement spent)
    {
        var change = BudgetChange.Of(context.Book)!;
        return context.Fails("fails", adjusted, new Figures(adjusted.Amount!.Base, change.Original.Amount!.Base, Unit.WanYuan), [spent,
            change.Original],
            ("全年", Money.Of(adjusted.Amount!)), ("年初", Money.Of(change.Original.Amount!)),
                ("差", FigureText.Number(Math.Abs(change.Amount), Dimension.Money)), ("率", FigureText.Number(Math.Abs(change.Rate), Dimension.Ratio)));
    }
}
