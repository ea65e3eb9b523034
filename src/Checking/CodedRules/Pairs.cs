using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Figures that stand in one row of one table, or in one text: a concept at two stages.</summary>
internal static class Pairs
{
    /// <summary>The concept at both stages as one part states it, an annex before the body; null where no part states both.</summary>
    public static (Statement From, Statement To)? Of(FactBook book, string concept, Stage from, Stage to)
    {
        foreach (var part in Exact(book, concept, from).GroupBy(s => s.Part).OrderBy(g => g.Key == BodyText.Body))
            foreach (var first in part)
                if (Exact(book, concept, to).FirstOrDefault(s => s.Part == part.Key
                    && FactBook.Meets(s.At.Scope, first.At.Scope)) is { } second) return (first, second);
        return null;
    }

    /// <summary>The total of all funds at a stage, of an annex before the body; null where none is stated.</summary>
    public static Statement? Total(FactBook book, Stage stage) =>
        Exact(book, "总支出", stage).Where(s => book.Scope(s) == FundScope.All).OrderBy(s => s.Part == BodyText.Body).FirstOrDefault();

    /// <summary>Statements of exactly this stage whose figure is not vague.</summary>
    public static IEnumerable<Statement> Exact(FactBook book, string concept, Stage stage) =>
        book.Of(concept).Where(s => s.At.Stage == stage && s.Amount is { Vagueness: Vagueness.None });
}
