using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>No project whose name names nothing takes most of the money.</summary>
internal sealed class BUD012 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        HashSet<int> told = [];
        foreach (var list in Lists(context))
        {
            var total = list.Sum(s => s.Amount!.Base);
            var large = list.Where(s => GenericNames.IsGeneric(s.At.Item!.Name) && s.Amount!.Base > total * context.Parameter("大额兜底项目占比")).ToList();
            if (large.Count == 0) yield return context.Holds();
            foreach (var statement in large.Where(s => told.Add(context.Book.Identity(s.At.Item))))
                yield return CatchAll(context, statement, total, list.Count);
        }
    }

    /// <summary>Lists of at least two projects with what each spent.</summary>
    private static IEnumerable<List<Statement>> Lists(RuleContext context) => context.Book.Filled("项目.支出", Stage.Executed)
        .Where(s => s.At.Stage == Stage.Executed && s.Amount is { Base: > 0 } && s.At.Item is not null)
        .GroupBy(s => s.At.Item!.List).Select(g => g.DistinctBy(s => s.At.Item).ToList()).Where(l => l.Count > 1);

    private static Outcome CatchAll(RuleContext context, Statement statement, decimal total, int count)
    {
        var spent = statement.Amount!.Base;
        var all = context.Book.Filled("项目支出", Stage.Executed).Where(s => s.Amount is not null && s.Amount.Base > total).MaxBy(s => s.Amount!.Base);
        return context.Fails(all is null ? "fails" : "whole", statement, null, all is null ? [] : [all],
            ("项目", statement.At.Item!.Name), ("支出", Money.Of(statement.Amount)), ("项数", count), ("合计", FigureText.Number(total, Dimension.Money)),
                ("占比", FigureText.Number(spent / total, Dimension.Ratio)),
            ("总额", all is null ? "" : Money.Of(all.Amount!)), ("总占比", all is null
                ? "" : FigureText.Number(spent / all.Amount!.Base, Dimension.Ratio)));
    }
}
