using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A total and its parts as a relation, so that likely causes can be tried on it. Blank parts add nothing.</summary>
internal static class SumClaim
{
    public static RelationInstance Of(RuleContext context, Statement total, IReadOnlyList<Statement> parts) =>
        new(context.Page, total, [total, .. parts], Test(context.Book, total, parts, null), substitution => Test(context.Book, total, parts, substitution));

    private static Verdict Test(FactBook book, Statement total, IReadOnlyList<Statement> parts, Substitution? substitution)
    {
        if (Range(book, total, substitution) is not { } left) return new Open(CheckingSentences.IsBlank(total));
        var right = parts.Aggregate(Interval.Exactly(0), (sum, part) => sum + (Range(book, part, substitution) ?? Interval.Exactly(0)));
        return left.Meets(right) ? new Met(left.Middle - right.Middle) : new Missed(left, right);
    }

    private static Interval? Range(FactBook book, Statement statement, Substitution? substitution)
    {
        if (ReferenceEquals(substitution?.Statement, statement)) return book.Range(statement, substitution.Like(statement));
        return statement.Amount is { } amount ? book.Range(statement, amount) : null;
    }
}
