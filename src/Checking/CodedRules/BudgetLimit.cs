using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Spending kept within its budget, or explained. The pages that use it have the sentences fails and zero.</summary>
internal static class BudgetLimit
{
    public static IEnumerable<Outcome> Check(RuleContext context, string concept, params string[] names)
    {
        if (Pairs.Of(context.Book, concept, Stage.Original, Stage.Executed) is not var (budget, spent)) yield break;
        var limit = context.Parameter("一般预算控制上限");
        var isWithin = context.Book.Range(spent, spent.Amount!).Low <= context.Book.Range(budget, budget.Amount!).High * limit;
        yield return isWithin || IsWithinAdjusted(context, concept, spent, limit) || Reasons.Explain(context.Book, names) ? context.Holds(spent, budget) : Over(context, budget, spent);
    }

    /// <summary>A budget changed in the year and printed beside is the one to keep.</summary>
    private static bool IsWithinAdjusted(RuleContext context, string concept, Statement spent, decimal limit) =>
        Pairs.Exact(context.Book, concept, Stage.Adjusted).Any(a => a.Part == spent.Part && FactBook.Meets(a.At.Scope, spent.At.Scope)
            && context.Book.Range(spent, spent.Amount!).Low <= context.Book.Range(a, a.Amount!).High * limit);

    private static Outcome Over(RuleContext context, Statement budget, Statement spent)
    {
        var (planned, used) = (budget.Amount!.Base, spent.Amount!.Base);
        return context.Fails(planned == 0 ? "zero" : "fails", spent, new Figures(used, planned, Unit.WanYuan), [budget],
            ("名", new Sentence(spent.Concept.Name, spent.Concept.English)), ("决算", Money.Of(spent.Amount!)), ("预算", Money.Of(budget.Amount!)),
            ("率", planned == 0 ? "" : FigureText.Number(used / planned, Dimension.Ratio)), ("差", FigureText.Number(used - planned, Dimension.Money)));
    }
}
