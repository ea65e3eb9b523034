using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Where last year's project spending has a total and some rows, every project's row says what it was, if only 0.</summary>
internal sealed class CMP003 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var list in context.Book.Of("项目.支出").Where(s => s.At is { Stage: Stage.PriorExecuted, Item: not null }).GroupBy(s => s.Part))
        {
            if (Pairs.Exact(context.Book, "项目支出", Stage.PriorExecuted).FirstOrDefault(s => s.Part == list.Key
                && s.Amount!.Base > 0) is not { } total) continue;
            List<Statement> blank = [.. list.Where(s => s.Value is Blank { IsStruckOut: false })];
            if (blank.Count == 0) yield return context.Holds();
            else if (blank.Count < list.Count()) yield return context.Fails("fails", blank[0], null, [.. blank.Skip(1), total],
                ("部分", list.Key), ("合计", Money.Of(total.Amount!)), ("数", blank.Count), ("项目", string.Join("、", blank.Select(s => s.At.Item!.Name))));
        }
    }
}
