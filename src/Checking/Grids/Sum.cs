using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>A total of a grid and its parts as a relation.</summary>
internal static class Sum
{
    private const int MostTerms = 12;

    public static Verdict Test(GridView view, Statement whole, IReadOnlyList<Statement> parts, Substitution? substitution)
    {
        if (whole.Amount is null && !ReferenceEquals(substitution?.Statement, whole)) return new Open(CheckingSentences.IsBlank(whole));
        var decimals = GridView.Decimals([whole, .. parts]);
        var left = view.Range(whole, decimals, substitution);
        var right = Interval.Exactly(0);
        foreach (var part in parts) right += view.Range(part, decimals, substitution);
        return left.Meets(right) ? new Met(left.Middle - right.Middle) : new Missed(left, right);
    }

    public static RelationInstance Relation(RuleContext context, GridView view, SumResult sum) =>
        new(context.Page, sum.Whole, [sum.Whole, .. sum.Parts], sum.Verdict, substitution => Test(view, sum.Whole, sum.Parts, substitution)) { IsOnlyReading = sum.IsOnlyReading };

    /// <summary>20 + 77 + 510.61, cut short where there are many.</summary>
    public static string Text(IReadOnlyList<Statement> parts)
    {
        var terms = parts.Where(p => p.Amount is { Base: not 0 }).Select(GridText.Figure).ToList();
        if (terms.Count == 0) return "0";
        return terms.Count <= MostTerms ? string.Join(" + ", terms) : $"{string.Join(" + ", terms.Take(MostTerms / 2))} + …（{terms.Count}）";
    }
}
