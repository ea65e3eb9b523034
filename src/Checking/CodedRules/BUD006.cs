using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The stated change of the basic budget is what basic spending differs from its original budget by, in one of the scopes stated.</summary>
internal sealed class BUD006 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Statement> cells = [.. context.Book.Of(BasicBudget.Stated).Where(s => s.At.Stage != Stage.PriorExecuted
            && s.Value is Amount or Blank { IsStruckOut: false })];
        var changes = BasicBudget.Changes(context.Book, out var originals);
        if (cells.Count == 0 || changes.Count == 0) yield break;
        List<Statement> filled = [.. cells.Where(s => s.Amount is not null)];
        if (filled.Count == 0) yield return changes.TrueForAll(c => c.Amount != 0)
            ? Differs(context, "blank", cells[^1], changes, originals) : context.Holds();
        else if (filled.Find(f => changes.Exists(c => Agrees(context, f, c))) is { } agreeing)
            yield return context.Holds([agreeing, .. originals, .. changes.Select(c => c.Executed)]);
        else yield return Differs(context, "fails", filled[^1], changes, originals);
    }

    /// <summary>As many figures as the change is made of may each be rounded.</summary>
    private static bool Agrees(RuleContext context, Statement stated, BasicChange change) =>
        Math.Abs(stated.Amount!.Base - change.Amount) <= context.Book.Range(stated, stated.Amount).Radius + 3 * context.Book.Range(change.Executed,
            change.Executed.Amount!).Radius;

    private static Outcome Differs(RuleContext context, string key, Statement cell, List<BasicChange> changes, List<Statement> originals)
    {
        var figures = cell.Amount is { } stated ? new Figures(stated.Base, changes[0].Amount, Unit.WanYuan) : null;
        return context.Fails(key, cell, figures, [.. originals, .. changes.Select(c => c.Executed)],
            ("所写", cell.Amount is { } amount ? Money.Of(amount) : ""), ("年初", Original(originals)), ("算式", Joined(context, changes)));
    }

    private static string Original(List<Statement> originals) => originals.Count == 1
        ? Money.Of(originals[0].Amount!)
        : $"{Money.Of(originals[0].Amount!)} − {Money.Of(originals[1].Amount!)} = {FigureText.Number(originals[0].Amount!.Base - originals[1].Amount!.Base, Dimension.Money)}";

    private static Sentence Joined(RuleContext context, List<BasicChange> changes) => new(
        string.Join("，或 ", changes.Select(c => Sum(c) + (c.Scope == FundScope.Unstated ? "" : $"（{context.Book.Vocabulary.Name(c.Scope).Zh}）"))),
        string.Join(", or ", changes.Select(c => Sum(c) + (c.Scope == FundScope.Unstated ? "" : $" ({context.Book.Vocabulary.Name(c.Scope).En})"))));

    private static string Sum(BasicChange change) => $"{Money.Of(change.Executed.Amount!)} − {FigureText.Number(change.Original, Dimension.Money)} = {FigureText.Number(change.Amount, Dimension.Money)}";
}
