using Gouji.Checking.Grids;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// A sentence's total is the sum of the parts it lists. 其中 need not name all parts, so without words that say so only a sum that misses by what
/// looks like a slip of the pen is told, and one that is more than the total.
/// </summary>
internal sealed class GEN008 : ICodedRule
{
    private static readonly string[] s_nesting = ["包括", "含", "主要", "用于", "分别"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var said in context.Report.Spoken.Where(s => s.Kind is SpokenKind.PartsOf or SpokenKind.SumOf))
        {
            var verdict = SpokenCheck.Test(context.Book, said, null);
            if (verdict is Met(var rounding))
            {
                context.Claim(SpokenCheck.Relation(context, said, verdict));
                yield return new Holds(context.Rule, [said.Result, .. said.Operands], rounding);
            }
            else if (verdict is Missed missed && IsWrong(context, said, missed))
            {
                yield return Fail(context, said, missed);
            }
        }
    }

    private static bool IsWrong(RuleContext context, SpokenRelation said, Missed missed) =>
        !IsNested(said, missed) && (said.IsTold || IsSlip(context, said, missed) || IsMoreThanAll(said, missed));

    /// <summary>A part may itself be split behind it, so that a part and its parts stand in one list.</summary>
    private static bool IsNested(SpokenRelation said, Missed missed)
    {
        foreach (var operand in said.Operands)
            if (Math.Abs(-missed.Difference - operand.Amount!.Base) <= missed.Tolerance || operand.Amount.Base == said.Result.Amount!.Base) return true;
        return false;
    }

    /// <summary>Parts that 其中 names are not more than the whole, whether or not it names all; a part split once more in the list explains the excess.</summary>
    private static bool IsMoreThanAll(SpokenRelation said, Missed missed)
    {
        var excess = -missed.Difference;
        if (said.Kind != SpokenKind.PartsOf || excess <= missed.Tolerance || said.Operands.Any(o => o.Amount!.Base < 0 || s_nesting.Any(w => o.Label.Contains(w, StringComparison.Ordinal)))) return false;
        for (var from = 0; from < said.Operands.Count; from++)
        {
            var sum = 0m;
            for (var to = from; to < said.Operands.Count; to++)
                if (Math.Abs((sum += said.Operands[to].Amount!.Base) - excess) <= missed.Tolerance) return false;
        }

        return true;
    }

    private static bool IsSlip(RuleContext context, SpokenRelation said, Missed missed)
    {
        if (Mistaken.Looks(said.Result.Amount!.Base, missed.Right.Middle, context.Book.Decimals(said.Result))) return true;
        return said.Operands.Any(o => Mistaken.Looks(o.Amount!.Base, o.Amount.Base + missed.Difference, context.Book.Decimals(o)));
    }

    private static Outcome Fail(RuleContext context, SpokenRelation said, Missed missed)
    {
        var outcome = context.Fails("fails", Spot.Of(said.Result), new Figures(missed.Left.Middle, missed.Right.Middle, Unit.WanYuan, missed.Tolerance), said.Operands.Select(Spot.Of),
            $"{said.Result.Label}|{string.Join('|', said.Operands.Select(o => o.Label))}", ("名", said.Result.Label), ("左", GridText.Figure(said.Result)), ("算式", Sum.Text(said.Operands)),
            ("右", FigureText.Number(missed.Right.Middle, Dimension.Money)), ("差", FigureText.Number(Math.Abs(missed.Difference), Dimension.Money)), ("单位", GridText.Unit(said.Result)));
        context.Claim(SpokenCheck.Relation(context, said, missed), outcome);
        return outcome;
    }
}
