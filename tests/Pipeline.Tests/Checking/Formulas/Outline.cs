using System.Globalization;
using Gouji.Checking.Formulas;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

/// <summary>A formula with every bracket written, without places, to compare trees.</summary>
internal static class Outline
{
    public static string Of(Formula formula) => $"{(formula.When is { } when ? Of(when) : "always")}: {Of(formula.Claim)}";

    private static string Of(Condition condition) => condition switch
    {
        Comparison c => $"({Of(c.Left)} {c.Relation} {Of(c.Right)})",
        Filled f => $"({Of(f.Subject)} {f.IsFilled})",
        Junction j => $"({Of(j.Left)} {j.Connective} {Of(j.Right)})",
        Requirement r => $"({Of(r.Cause)} needs {Of(r.Needed)})",
        _ => "?",
    };

    private static string Of(Expression expression) => expression switch
    {
        Number n => n.Value.ToString("0.######", CultureInfo.InvariantCulture) + (n.IsPercent ? "%" : ""),
        Quotation q => $"“{q.Text}”",
        Reference r => $"{r.Concept}[{r.Stage}][{r.Scope}][{r.AllScopes}]{r.Otherwise?.ToString("0.######", CultureInfo.InvariantCulture)}",
        Setting s => s.Name,
        Negation n => $"(- {Of(n.Of)})",
        Operation o => $"({Of(o.Left)} {o.Operator} {Of(o.Right)})",
        Call c => $"{c.Function}({string.Join("; ", c.Arguments.Select(Of))})",
        Aggregate a => $"{a.Function} over {(a.OverScopes ? "scopes" : a.ItemKind)}({Of(a.Of)})",
        _ => "?",
    };
}
