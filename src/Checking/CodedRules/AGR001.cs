using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// All statements of one fact agree. Statements with the same stage and scope must all agree; one whose stage or scope is not printed must agree
/// with at least one of those it may mean. What a bridge explains is a difference of scope, not an error, and is AGR002's.
/// </summary>
internal sealed class AGR001 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var concept in context.Book.Concepts.Where(IsComparable).ToList())
            foreach (var statements in Groups(context.Book, concept))
                foreach (var outcome in Compare(context, statements)) yield return outcome;
    }

    /// <summary>The figures of each item, or of the report itself, where there are at least two to compare.</summary>
    private static IEnumerable<List<Statement>> Groups(FactBook book, Concept concept)
    {
        List<Statement> figures = [.. book.Of(concept).Where(s => s.Amount is not null)];
        if (figures.Count < 2) return [];
        if (concept.ItemKind is null) return [figures];
        return figures.GroupBy(s => book.Identity(s.At.Item)).Select(g => g.ToList()).Where(g => g.Count > 1);
    }

    private static bool IsComparable(Concept concept) => concept.Kind == ConceptKind.Figure && concept.ItemKind is null or "项目" or "类" && concept.Name is not ("预算执行分值" or "预算执行得分" or "报告年度");

    private static IEnumerable<Outcome> Compare(RuleContext context, List<Statement> statements)
    {
        HashSet<Statement> told = new(ReferenceEqualityComparer.Instance);
        HashSet<(int, int)> claimed = [];
        foreach (var statement in statements.OrderBy(s => IsOpen(s) ? 1 : 0))
        {
            var (agreeing, differing) = Others(context.Book, statements, statement);
            if (agreeing is not null && IsOpen(statement)) differing = null;
            if (agreeing is not null && claimed.Add(Pair(context.Book, statement, agreeing))) yield return Agreed(context, statement, agreeing);
            if (differing is not null && !told.Contains(differing) && !IsMinor(context.Book, statements, statement, differing) && told.Add(statement)) yield return Differ(context, statement, differing);
        }
    }

    /// <summary>The first other statement that speaks for this one, and the first that speaks against it.</summary>
    private static (Statement? Agreeing, Statement? Differing) Others(FactBook book, List<Statement> statements, Statement statement)
    {
        Statement? agreeing = null, differing = null;
        foreach (var other in statements)
        {
            if (ReferenceEquals(other, statement) || !MaySame(book, other, statement) || !Binds(book, other, statement)) continue;
            if (book.Agree(other, statement)) agreeing ??= other;
            else differing ??= other;
        }

        return (agreeing, differing);
    }

    /// <summary>Whether the other statement can speak against this one: what leaves open the stage or scope that this one states may mean something else.</summary>
    private static bool Binds(FactBook book, Statement other, Statement statement) =>
        (IsSingle(other.At.Stage) || !IsSingle(statement.At.Stage)) && (book.Scope(other) != FundScope.Unstated || book.Scope(statement) == FundScope.Unstated);

    private static bool IsSingle(Stage stage) => stage is Stage.Original or Stage.Adjusted or Stage.Executed or Stage.PriorExecuted;

    private static (int, int) Pair(FactBook book, Statement a, Statement b) =>
        (Math.Min(book.Ordinal(a), book.Ordinal(b)), Math.Max(book.Ordinal(a), book.Ordinal(b)));

    private static bool IsOpen(Statement statement) => statement.Concept.Dimension == Dimension.Money && (statement.At.Scope == FundScope.Unstated || !IsSingle(statement.At.Stage)) && statement.Concept.ItemKind is null;

    /// <summary>Within one part a figure without scope stands beside one of a stated scope on purpose.</summary>
    private static bool MaySame(FactBook book, Statement a, Statement b) =>
        FactBook.Meets(a.At.Stage, b.At.Stage) && (a.Part != b.Part || (book.Scope(a) == FundScope.Unstated) == (book.Scope(b) == FundScope.Unstated)) &&
        FactBook.Meets(book.Scope(a), book.Scope(b)) && a.Amount!.Unit.Dimension == b.Amount!.Unit.Dimension && book.IsSameItem(a.At.Item, b.At.Item);

    /// <summary>When most statements agree among themselves, only those that differ from them are told.</summary>
    private static bool IsMinor(FactBook book, List<Statement> all, Statement statement, Statement differing)
    {
        var with = all.Count(s => !ReferenceEquals(s, statement) && MaySame(book, s, statement) && book.Agree(s, statement));
        var against = all.Count(s => !ReferenceEquals(s, differing) && MaySame(book, s, differing) && book.Agree(s, differing));
        return with > against && all.Exists(s => ReferenceEquals(s, differing));
    }

    private static Outcome Agreed(RuleContext context, Statement a, Statement b)
    {
        context.Claim(Relation(context, a, b, new Met(a.Amount!.Base - b.Amount!.Base)));
        return context.Holds(a, b);
    }

    private static Outcome Differ(RuleContext context, Statement statement, Statement other)
    {
        var (a, b) = (context.Book.Range(statement, statement.Amount!), context.Book.Range(other, other.Amount!));
        var unit = FigureText.UnitOf(statement.Amount!.Unit.Dimension);
        var outcome = context.Fails("fails", statement, new Figures(a.Middle, b.Middle, unit, a.Radius + b.Radius), [other],
            ("名", new Sentence(statement.Concept.Name, statement.Concept.English)), ("项目", statement.At.Item?.Name ?? ""), ("处", statement.Where), ("他处", other.Where),
            ("左", FigureText.Of(statement.Amount!)), ("右", FigureText.Of(other.Amount!)), ("差", FigureText.Number(Math.Abs(a.Middle - b.Middle), unit.Dimension)), ("单位", unit.Name));
        context.Claim(Relation(context, statement, other, new Missed(a, b)), outcome);
        return outcome;
    }

    private static RelationInstance Relation(RuleContext context, Statement a, Statement b, Verdict verdict) =>
        new(context.Page, a, [a, b], verdict, substitution => Test(context.Book, a, b, substitution));

    private static Verdict Test(FactBook book, Statement a, Statement b, Substitution substitution)
    {
        var x = book.Range(a, ReferenceEquals(substitution.Statement, a) ? substitution.Like(a) : a.Amount!);
        var y = book.Range(b, ReferenceEquals(substitution.Statement, b) ? substitution.Like(b) : b.Amount!);
        return x.Meets(y) ? new Met(x.Middle - y.Middle) : new Missed(x, y);
    }
}
