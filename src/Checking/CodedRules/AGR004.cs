using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The titles of all parts bear one fiscal year.</summary>
internal sealed class AGR004 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Statement> years = [.. context.Book.Filled("报告年度").Where(s => s.Amount is not null)];
        if (years.Count < 2) yield break;
        var usual = years.GroupBy(s => s.Amount!.Base).MaxBy(g => g.Count())!.First();
        List<Statement> differing = [.. years.Where(s => s.Amount!.Base != usual.Amount!.Base).DistinctBy(s => s.Part)];
        if (differing.Count == 0) yield return context.Holds([.. years]);
        foreach (var statement in differing)
            yield return context.Fails("fails", statement, null, [usual], ("处", statement.Where), ("年度", FigureText.Of(statement.Amount!)),
                ("他处", usual.Where), ("通常", FigureText.Of(usual.Amount!)));
    }
}
