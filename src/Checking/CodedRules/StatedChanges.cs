using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Checks what sentences say of changes and shares: finds the two figures meant and works the change out again.</summary>
internal static class StatedChanges
{
    /// <summary>Every statement of the concept, against every pair of figures it may mean; one pair that fits is enough.</summary>
    public static IEnumerable<Outcome> Check(RuleContext context, string concept, Func<Interval, Interval, Interval?> work)
    {
        foreach (var said in context.Book.Of(concept).Where(s => s.Amount is not null))
        {
            var pairs = Pairs(context.Book, said);
            if (pairs.Count == 0) continue;
            var fitting = pairs.FindIndex(p => Fits(context.Book, said, p, work, null) is Met);
            var (to, from) = pairs[Math.Max(fitting, 0)];
            var relation = Relation(context, said, to, from, work, IsOne(context.Book, said, pairs, work));
            var outcome = relation.Verdict switch
            {
                Met => context.Holds(said, to, from),
                Missed missed => Differs(context, said, to, from, missed),
                _ => context.Undecided(CheckingSentences.ZeroBase, said, to, from),
            };
            context.Claim(relation, outcome);
            yield return outcome;
        }
    }

    private static RelationInstance Relation(RuleContext context, Statement said, Statement to, Statement from, Func<Interval, Interval, Interval?> work, bool isOne) =>
        new(context.Page, said, [said, to, from], Fits(context.Book, said, (to, from), work, null), substitution => Fits(context.Book, said, (to, from), work, substitution)) { IsOnlyReading = isOne };

    /// <summary>Whether every pair that may be meant gives the same result, written as the sentence writes it.</summary>
    private static bool IsOne(FactBook book, Statement said, List<(Statement To, Statement From)> pairs, Func<Interval, Interval, Interval?> work) =>
        pairs.Select(p => work(Range(book, p.To, null), Range(book, p.From, null)) is { } worked ? decimal.Round(worked.Middle, book.Decimals(said)) : (decimal?)null).Distinct().Count() == 1;

    /// <summary>The figures compared, those of the sentence's own part first.</summary>
    private static List<(Statement To, Statement From)> Pairs(FactBook book, Statement said)
    {
        var concept = book.Vocabulary[said.At.Item!.Name];
        var (to, from) = Stages(said.At.Stage);
        var figures = book.Of(concept).Where(s => s.Amount is not null).ToList();
        return [.. figures.Where(s => Is(s, to)).SelectMany(a => figures.Where(b => Is(b, from) && FactBook.Meets(book.Scope(a), book.Scope(b))).Select(b => (To: a, From: b)))
            .OrderBy(p => (p.To.Part == said.Part ? 0 : 1) + (p.From.Part == said.Part ? 0 : 1))];
    }

    private static bool Is(Statement statement, Stage stage) => statement.At.Stage != Stage.Unstated && (statement.At.Stage & stage) != 0;

    /// <summary>A year before is what is compared with; else the budget before the spending, the first budget before the changed one.</summary>
    private static (Stage To, Stage From) Stages(Stage both)
    {
        var from = both.HasFlag(Stage.PriorExecuted) ? Stage.PriorExecuted : both.HasFlag(Stage.Original) ? Stage.Original : Stage.Adjusted;
        return (both & ~from, from);
    }

    private static Verdict Fits(FactBook book, Statement said, (Statement To, Statement From) pair, Func<Interval, Interval, Interval?> work, Substitution? substitution)
    {
        if (work(Range(book, pair.To, substitution), Range(book, pair.From, substitution)) is not { } worked) return new Open(CheckingSentences.ZeroBase);
        var stated = Range(book, said, substitution);
        var size = worked.Middle < 0 ? -worked : worked;
        return stated.Meets(size) ? new Met(stated.Middle - size.Middle) : new Missed(stated, size);
    }

    private static Interval Range(FactBook book, Statement statement, Substitution? substitution) =>
        book.Range(statement, ReferenceEquals(substitution?.Statement, statement) ? substitution!.Like(statement) : statement.Amount!);

    private static Outcome Differs(RuleContext context, Statement said, Statement to, Statement from, Missed missed)
    {
        var dimension = said.Amount!.Unit.Dimension;
        var concept = context.Book.Vocabulary[said.At.Item!.Name];
        return context.Fails("fails", said, new Figures(missed.Left.Middle, missed.Right.Middle, FigureText.UnitOf(dimension), missed.Tolerance), [to, from],
            ("名", new Sentence(concept.Name, concept.English)), ("左", FigureText.Of(said.Amount)), ("右", FigureText.Number(missed.Right.Middle, dimension)),
            ("差", FigureText.Number(Math.Abs(missed.Difference), dimension)), ("本数", FigureText.Of(to.Amount!)), ("基数", FigureText.Of(from.Amount!)), ("单位", FigureText.UnitOf(dimension).Name));
    }
}
