using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// All statements of one fact agree. Statements with the same stage and scope must all agree; one whose stage or scope is not printed must agree
/// with at least one of those it may mean. What a bridge explains is a difference of scope, not an error, and is AGR002's.
/// </summary>
/// <remarks>
/// A paragraph that states a concept several times speaks of a total and its parts (年末实有51人，其中在职43人) or of the year before, so these
/// do not contradict one another, and where one of them agrees with a figure elsewhere it answers for the others.
/// </remarks>
internal sealed class AGR001 : ICodedRule
{
    private const int AlikeAtMost = 8;
    private const int ToldAtMost = 200;
    private const int ComparedAtMost = 400;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var concept in context.Book.Concepts.Where(IsComparable).ToList())
            foreach (var statements in Groups(context.Book, concept))
            {
                foreach (var outcome in Compare(context, Unrepeated(context.Book, statements))) yield return outcome;
                if (statements.Count > ComparedAtMost) yield return context.Undecided(CheckingSentences.StatedTooOften(ComparedAtMost), statements[ComparedAtMost]);
            }
    }

    /// <summary>The figures of each item, or of the report itself, where there are at least two to compare.</summary>
    private static IEnumerable<List<Statement>> Groups(FactBook book, Concept concept)
    {
        List<Statement> figures = [.. book.Of(concept).Where(s => s.Amount is not null)];
        if (figures.Count < 2) return [];
        if (concept.ItemKind is null) return [figures];
        return figures.GroupBy(s => book.Identity(s.At.Item)).Select(g => g.ToList()).Where(g => g.Count > 1);
    }

    /// <summary>A figure repeated as in no report is compared a few times only, so that the time stays bounded.</summary>
    private static List<Statement> Unrepeated(FactBook book, List<Statement> statements) => statements.Count <= AlikeAtMost ? statements :
        [.. statements.GroupBy(s => (s.Part, s.At, book.Scope(s), s.Amount)).SelectMany(g => g.Take(AlikeAtMost)).OrderBy(book.Ordinal).Take(ComparedAtMost)];

    private static bool IsComparable(Concept concept) => concept.Kind == ConceptKind.Figure && concept.ItemKind is null or "项目" or "类" && concept.Name is not ("预算执行分值" or "预算执行得分" or "报告年度");

    private static IEnumerable<Outcome> Compare(RuleContext context, List<Statement> statements)
    {
        HashSet<Statement> told = new(ReferenceEqualityComparer.Instance);
        HashSet<(int, int)> claimed = [];
        var paragraphs = statements.ToLookup(ParagraphOf);
        foreach (var statement in statements.OrderBy(s => IsOpen(s) ? 1 : 0))
        {
            var others = statements.FindAll(s => !ReferenceEquals(s, statement) && Binds(context.Book, s, statement) && MaySame(context.Book, s, statement));
            if (others.Count == 0) continue;
            if (IsOpen(statement) && others.FindAll(o => !IsOpen(o)) is { Count: > 0 } settling) others = settling;
            var agreeing = others.Find(o => context.Book.Agree(o, statement));
            var differing = agreeing is not null && IsOpen(statement) ? null : others.Find(o => !context.Book.Agree(o, statement) && !IsAnswered(context.Book, paragraphs, statement, o));
            if (agreeing is not null && claimed.Add(Pair(context.Book, statement, agreeing))) yield return Agreed(context, statement, agreeing);
            if (told.Count < ToldAtMost && differing is not null && !told.Contains(differing) && !(Binds(context.Book, statement, differing) && IsMinor(context.Book, statements, statement, differing)) && told.Add(statement)) yield return Differ(context, statement, differing);
        }
    }

    /// <summary>Whether the other statement can speak against this one: what leaves open the stage or scope that this one states may mean something else.</summary>
    private static bool Binds(FactBook book, Statement other, Statement statement) =>
        (FactBook.IsSingle(other.At.Stage) || !FactBook.IsSingle(statement.At.Stage)) && (book.Scope(other) != FundScope.Unstated || book.Scope(statement) == FundScope.Unstated);

    private static (int, int) Pair(FactBook book, Statement a, Statement b) =>
        (Math.Min(book.Ordinal(a), book.Ordinal(b)), Math.Max(book.Ordinal(a), book.Ordinal(b)));

    private static bool IsOpen(Statement statement) => statement.Concept.Dimension == Dimension.Money && (statement.At.Scope == FundScope.Unstated || !FactBook.IsSingle(statement.At.Stage)) && statement.Concept.ItemKind is null;

    /// <summary>Within one part a figure without scope stands beside one of a stated scope on purpose.</summary>
    private static bool MaySame(FactBook book, Statement a, Statement b) =>
        FactBook.Meets(a.At.Stage, b.At.Stage) && (a.Part != b.Part || (book.Scope(a) == FundScope.Unstated) == (book.Scope(b) == FundScope.Unstated)) &&
        FactBook.Meets(book.Scope(a), book.Scope(b)) && a.Amount!.Unit.Dimension == b.Amount!.Unit.Dimension && book.IsSameItem(a.At.Item, b.At.Item);

    private static bool IsAnswered(FactBook book, ILookup<object, Statement> paragraphs, Statement a, Statement b) =>
        a.Concept.ItemKind is null && (ParagraphOf(a).Equals(ParagraphOf(b)) || Answers(book, paragraphs, a, b) || Answers(book, paragraphs, b, a));

    /// <summary>Whether beside the first statement, in its paragraph, another of the same stage says what the second says.</summary>
    private static bool Answers(FactBook book, ILookup<object, Statement> paragraphs, Statement a, Statement b) =>
        paragraphs[ParagraphOf(a)].Any(s => !ReferenceEquals(s, a) && s.At.Stage == a.At.Stage && MaySame(book, s, b) && book.Agree(s, b));

    /// <summary>The paragraph of the text a statement stands in; in a table each stands alone.</summary>
    private static object ParagraphOf(Statement statement) => statement.Place switch
    {
        ParagraphPlace place => (place.Story, place.Paragraph),
        LinePlace place => place.Line,
        PagePlace { Table: 0, Paragraph: > 0 } place => place.Paragraph,
        _ => statement.Place,
    };

    /// <summary>When most statements agree among themselves, only those that differ from them are told.</summary>
    private static bool IsMinor(FactBook book, List<Statement> all, Statement statement, Statement differing)
    {
        var with = all.Count(s => !ReferenceEquals(s, statement) && MaySame(book, s, statement) && book.Agree(s, statement));
        var against = all.Count(s => !ReferenceEquals(s, differing) && MaySame(book, s, differing) && book.Agree(s, differing));
        return with > against;
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
            ("名", NameOf(statement)), ("项目", ""), ("处", statement.Where), ("他处", other.Where),
            ("左", FigureText.Of(statement.Amount!)), ("右", FigureText.Of(other.Amount!)), ("差", FigureText.Number(Math.Abs(a.Middle - b.Middle), statement.Concept.Dimension)), ("单位", FigureText.UnitWords(statement.Concept.Dimension)));
        context.Claim(Relation(context, statement, other, new Missed(a, b)), outcome);
        return outcome;
    }

    /// <summary>The concept, and of which item it is.</summary>
    private static Sentence NameOf(Statement statement) => statement.At.Item is not { } item
        ? new Sentence(statement.Concept.Name, statement.Concept.English)
        : new Sentence($"“{item.Name}”的{statement.Concept.Name[(item.Kind.Length + 1)..]}", $"“{item.Name}” ({statement.Concept.English})");

    private static RelationInstance Relation(RuleContext context, Statement a, Statement b, Verdict verdict) =>
        new(context.Page, a, [a, b], verdict, substitution => Test(context.Book, a, b, substitution));

    private static Verdict Test(FactBook book, Statement a, Statement b, Substitution substitution)
    {
        var x = book.Range(a, ReferenceEquals(substitution.Statement, a) ? substitution.Like(a) : a.Amount!);
        var y = book.Range(b, ReferenceEquals(substitution.Statement, b) ? substitution.Like(b) : b.Amount!);
        return x.Agrees(y) ? new Met(x.Middle - y.Middle) : new Missed(x, y);
    }
}
