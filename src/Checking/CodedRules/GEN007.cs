using Gouji.Checking.Facts;
using Gouji.Checking.Grids;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// One name has one value: what a sentence says of a row of a table, and what two tables say under the same row and head. Tables that differ in
/// most of what they share are of different scopes and say nothing of one another.
/// </summary>
internal sealed class GEN007 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => [.. Sentences(context), .. Tables(context)];

    private static IEnumerable<Outcome> Sentences(RuleContext context)
    {
        if (context.Report.Grids.Count == 0) yield break;
        var cells = new NamedCells(context.Report.Grids);
        foreach (var said in context.Book.Of("句中数.金额"))
            if (cells.Of(said.At.Item!.Name) is { Count: > 0 } named && Compare(context, said, named) is { } outcome) yield return outcome;
    }

    private static Outcome? Compare(RuleContext context, Statement said, List<Statement> cells)
    {
        if (cells.Find(c => context.Book.Agree(c, said)) is { } agreeing) return Agreed(context, said, agreeing);
        var meant = cells.FindAll(c => said.At.Stage != Stage.Unstated && c.At.Stage == said.At.Stage);
        if (meant is [var told]) return Fail(context, said, told);
        var slips = (cells.Count == 1 ? cells : meant).FindAll(c => Mistaken.Looks(said.Amount!.Base, c.Amount!.Base, context.Book.Decimals(c)));
        return slips is [var slip] ? Fail(context, said, slip) : null;
    }

    private static IEnumerable<Outcome> Tables(RuleContext context)
    {
        foreach (var (pairs, agreeing) in SharedCells.Of(context.Book, context.Report.Grids))
            foreach (var (a, b) in pairs)
                yield return agreeing.Contains((a, b)) ? Agreed(context, a, b) : Fail(context, b, a);
    }

    private static Holds Agreed(RuleContext context, Statement a, Statement b)
    {
        context.Claim(Relation(context, a, b, new Met(a.Amount!.Base - b.Amount!.Base)));
        return new Holds(context.Rule, [a, b]);
    }

    private static Outcome Fail(RuleContext context, Statement said, Statement other)
    {
        var (a, b) = (context.Book.Range(said, said.Amount!), context.Book.Range(other, other.Amount!));
        var isSlip = Mistaken.IsUnitSlip(said.Amount!.Base, other.Amount!.Base);
        var dimension = said.Amount.Unit.Dimension;
        var outcome = context.Fails(isSlip ? "unit" : "fails", Spot.Of(said), new Figures(a.Middle, b.Middle, FigureText.UnitOf(dimension), a.Radius + b.Radius), [Spot.Of(other)],
            $"{said.At.Item?.Name}|{other.At.Item?.Name}", ("处", said.Where), ("他处", other.Where), ("左", GridText.Figure(said)), ("右", GridText.Figure(other)),
            ("差", FigureText.Number(Math.Abs(a.Middle - b.Middle), dimension)), ("单位", GridText.Unit(said)));
        context.Claim(Relation(context, said, other, new Missed(a, b)), outcome);
        return outcome;
    }

    private static RelationInstance Relation(RuleContext context, Statement a, Statement b, Verdict verdict) => new(context.Page, a, [a, b], verdict, substitution => Test(context.Book, a, b, substitution));

    private static Verdict Test(FactBook book, Statement a, Statement b, Substitution substitution)
    {
        var x = book.Range(a, ReferenceEquals(substitution.Statement, a) ? substitution.Like(a) : a.Amount!);
        var y = book.Range(b, ReferenceEquals(substitution.Statement, b) ? substitution.Like(b) : b.Amount!);
        return x.Agrees(y) ? new Met(x.Middle - y.Middle) : new Missed(x, y);
    }
}
