using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The weight printed behind a first-level indicator is the sum of its indicators' weights in the same part.</summary>
internal sealed class SCO003 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var indicators = Indicators.Of(context.Book).All.ToList();
        foreach (var level in context.Book.Of("一级指标.分值").Where(s => s.Amount is not null).GroupBy(s => (s.Part, s.At.Item!.Name)))
            if (level.DistinctBy(s => s.Amount!.Base).Count() == 1 && Compare(context, level.First(), indicators) is { } outcome) yield return outcome;
    }

    private static Outcome? Compare(RuleContext context, Statement printed, List<Indicator> indicators)
    {
        var rows = indicators.FindAll(i => i.Item.List == printed.At.Item!.List && i.FirstName == printed.At.Item.Name);
        if (rows.Count == 0 || rows.Exists(r => r.Weight is null or { Value: Model.Words })) return null;
        List<Statement> weights = [.. rows.Select(r => r.Weight!)];
        var relation = SumClaim.Of(context, printed, weights);
        var outcome = relation.Verdict is Missed missed ? Fail(context, printed, weights, missed) : context.Holds([printed, .. weights]);
        context.Claim(relation, outcome);
        return outcome;
    }

    private static Outcome Fail(RuleContext context, Statement printed, List<Statement> weights, Missed missed) => context.Fails(
        "fails", printed, new Figures(missed.Left.Middle, missed.Right.Middle, Unit.Point, missed.Tolerance), weights,
        ("一级", printed.At.Item!.Name),
        ("左", FigureText.Number(missed.Left.Middle, Dimension.Points)),
        ("算式", string.Join(" + ", weights.Where(w => w.Amount is not null).Select(w => FigureText.Of(w.Amount!)))),
        ("右", FigureText.Number(missed.Right.Middle, Dimension.Points)),
        ("差", FigureText.Number(Math.Abs(missed.Difference), Dimension.Points)));
}
