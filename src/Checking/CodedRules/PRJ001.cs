using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A project added during the year has no original budget anywhere in the report.</summary>
internal sealed class PRJ001 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var budgets = context.Book.Filled("项目.支出", Stage.Original).Where(s => s.At.Stage == Stage.Original && s.Amount is not null)
            .ToLookup(s => context.Book.Identity(s.At.Item));
        foreach (var said in context.Book.Of("项目.安排方式").Where(s => s.Value.Printed.Contains("追加", StringComparison.Ordinal) && s.At.Item is not null))
        {
            List<Statement> stated = [.. budgets[context.Book.Identity(said.At.Item)]];
            if (stated.Find(s => s.Amount!.Base > 0) is { } wrong) yield return HasBudget(context, said, wrong);
            else if (stated.Count > 0) yield return context.Holds([.. stated]);
        }
    }

    private static Outcome HasBudget(RuleContext context, Statement said, Statement budget) =>
        context.Fails("fails", budget, new Figures(budget.Amount!.Base, 0, Unit.WanYuan), [said],
            ("项目", said.At.Item!.Name), ("处", budget.Where), ("预算", Money.Of(budget.Amount)), ("他处", said.Where));
}
