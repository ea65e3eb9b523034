using Gouji.Checking.Grids;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A change, a rate or a share told in a sentence follows from the figures of the sentence itself.</summary>
internal sealed class GEN009 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var said in context.Report.Spoken.Where(s => s.Kind is not (SpokenKind.PartsOf or SpokenKind.SumOf)))
        {
            var verdict = SpokenCheck.Test(context.Book, said, null);
            if (verdict is Open(var why)) yield return context.Undecided(why, said.Result);
            else if (verdict is Met(var rounding))
            {
                context.Claim(SpokenCheck.Relation(context, said, verdict));
                yield return new Holds(context.Rule, [said.Result, .. said.Operands], rounding);
            }
            else if (SpokenCheck.IsMissed(said, verdict)) yield return Fail(context, said, (Missed)verdict);
        }
    }

    private static Outcome Fail(RuleContext context, SpokenRelation said, Missed missed)
    {
        var dimension = said.Result.Amount!.Unit.Dimension;
        var outcome = context.Fails("fails", Spot.Of(said.Result), new Figures(missed.Left.Middle, missed.Right.Middle, FigureText.UnitOf(dimension), missed.Tolerance), said.Operands.Select(Spot.Of),
            $"{said.Kind}|{said.Result.Label}|{string.Join('|', said.Operands.Select(o => o.Label))}", ("名", said.Result.Label), ("左", FigureText.Of(said.Result.Amount)), ("算式", Text(said)),
            ("右", FigureText.Number(missed.Right.Middle, dimension)), ("差", FigureText.Number(Math.Abs(missed.Difference), dimension)), ("单位", GridText.Unit(said.Result)));
        context.Claim(SpokenCheck.Relation(context, said, missed), outcome);
        return outcome;
    }

    private static string Text(SpokenRelation said)
    {
        var (a, b) = (GridText.Figure(said.Operands[0]), GridText.Figure(said.Operands[1]));
        return (said.Kind, said.IsFall) switch
        {
            (SpokenKind.RateOfChange, true) => $"{b} ÷ ({a} + {b})",
            (SpokenKind.RateOfChange, false) => $"{b} ÷ ({a} − {b})",
            (SpokenKind.Difference, true) => $"{b} − {a}",
            (SpokenKind.Difference, false) => $"{a} − {b}",
            (SpokenKind.Growth, true) => $"({b} − {a}) ÷ {b}",
            (SpokenKind.Growth, false) => $"({a} − {b}) ÷ {b}",
            _ => $"{a} ÷ {b}",
        };
    }
}
