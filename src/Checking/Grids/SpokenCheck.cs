using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Works out what a sentence says of its own figures.</summary>
internal static class SpokenCheck
{
    public static Verdict Test(FactBook book, SpokenRelation said, Substitution? substitution)
    {
        var result = Range(book, said.Result, substitution);
        var operands = said.Operands.Select(o => Range(book, o, substitution)).ToList();
        if (Work(said, operands) is not { } worked) return new Open(CheckingSentences.ZeroBase);
        return result.Meets(worked) ? new Met(result.Middle - worked.Middle) : new Missed(result, worked);
    }

    /// <summary>A rate cut off instead of rounded is not wrong.</summary>
    public static bool IsMissed(SpokenRelation said, Verdict verdict) => verdict is Missed missed
        && (said.Result.Amount!.Unit.Dimension != Dimension.Ratio || Math.Abs(missed.Difference) > 2 * missed.Left.Radius + missed.Right.Radius);

    public static RelationInstance Relation(RuleContext context, SpokenRelation said, Verdict verdict) =>
        new(context.Page, said.Result, [said.Result, .. said.Operands], verdict, substitution => Test(context.Book, said, substitution));

    private static Interval? Work(SpokenRelation said, List<Interval> operands) => said.Kind switch
    {
        SpokenKind.RateOfChange => Interval.Divide(operands[1], said.IsFall ? operands[0] + operands[1] : operands[0] - operands[1]),
        SpokenKind.Difference => said.IsFall ? operands[1] - operands[0] : operands[0] - operands[1],
        SpokenKind.Growth => Interval.Divide(said.IsFall ? operands[1] - operands[0] : operands[0] - operands[1], operands[1]),
        SpokenKind.Share => Interval.Divide(operands[0], operands[1]),
        _ => operands.Aggregate(Interval.Exactly(0), (sum, part) => sum + part),
    };

    private static Interval Range(FactBook book, Statement statement, Substitution? substitution) =>
        book.Range(statement, ReferenceEquals(substitution?.Statement, statement) ? substitution!.Like(statement) : statement.Amount!);
}
