using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Project spending that departs much from the year before or from its original budget is explained; a reason for the whole budget's change covers the latter.</summary>
internal sealed class BUD009 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var before = Pairs.Of(context.Book, "项目支出", Stage.PriorExecuted, Stage.Executed);
        var budget = Pairs.Of(context.Book, "项目支出", Stage.Original, Stage.Executed);
        if ((before ?? budget) is not var (_, spent)) yield break;
        var (last, planned) = (Beyond(context, before?.From, spent), Beyond(context, budget?.From, spent));
        if (last is not null && Reasons.Explain(context.Book, "项目支出")) last = null;
        if (planned is not null && (Reasons.Explain(context.Book, "项目支出") || BudgetChange.IsExplained(context.Book))) planned = null;
        if (last is null && planned is null) yield return context.Holds(spent);
        else yield return Departs(context, spent, last, planned);
    }

    /// <summary>The base, when the figure departs from it by more than the line.</summary>
    private static Statement? Beyond(RuleContext context, Statement? from, Statement spent) =>
        from is { Amount.Base: > 0 and var value } && Math.Abs(spent.Amount!.Base / value - 1) > context.Parameter("增长率说明线") ? from : null;

    private static Outcome Departs(RuleContext context, Statement spent, Statement? last, Statement? planned)
    {
        var key = last is null ? "budget" : planned is null ? "year" : "fails";
        var figures = new Figures(spent.Amount!.Base, (last ?? planned)!.Amount!.Base, Unit.WanYuan);
        return context.Fails(key, spent, figures, new[] { last, planned }.OfType<Statement>(),
            ("决算", Money.Of(spent.Amount)), ("上年", last is null ? "" : Money.Of(last.Amount!)), ("比上年", Change(spent, last)),
                ("预算", planned is null ? "" : Money.Of(planned.Amount!)),
            ("比预算", planned is null ? "" : FigureText.Number(spent.Amount.Base / planned.Amount!.Base, Dimension.Ratio)));
    }

    private static Sentence Change(Statement spent, Statement? last)
    {
        var rate = last is null ? 0 : spent.Amount!.Base / last.Amount!.Base - 1;
        var text = FigureText.Number(Math.Abs(rate), Dimension.Ratio);
        return rate > 0 ? new Sentence($"增加 {text}", $"up {text}") : new Sentence($"减少 {text}", $"down {text}");
    }
}
