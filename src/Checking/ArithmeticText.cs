using Gouji.Checking.Formulas;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>A side of a formula written with its figures: 20 + 77 + 510.61 + 1873.38.</summary>
internal static class ArithmeticText
{
    private const int MostTerms = 12;

    public static string Of(Expression expression, Binding binding) => Of(expression, binding.Of, binding);

    private static string Of(Expression expression, Func<Reference, Statement?> statement, Binding binding) => expression switch
    {
        Reference reference => Figure(statement(reference), reference),
        Formulas.Number number => number.IsPercent ? $"{number.Value * 100:0.##}%" : $"{number.Value:0.####}",
        Operation { Operator: Operator.Plus, Right: Reference { Otherwise: 0 } absent } operation when statement(absent) is null or { Value: Blank } => Of(operation.Left, statement, binding),
        Negation negation => "−" + Of(negation.Of, statement, binding),
        Operation operation => $"{Inner(operation.Left, operation, statement, binding)} {Sign(operation.Operator)} {Inner(operation.Right, operation, statement, binding)}",
        Call call => $"{FunctionName(call.Function)}({string.Join(", ", call.Arguments.Select(a => Of(a, statement, binding)))})",
        Aggregate { Function: Function.Sum } aggregate => Sum(aggregate, binding),
        Aggregate aggregate => $"{FunctionName(aggregate.Function)}({Sum(aggregate, binding)})",
        _ => FormulaText.Render(expression),
    };

    private static string Sum(Aggregate aggregate, Binding binding)
    {
        var terms = binding.Of(aggregate).Select(e => Of(aggregate.Of, e.Of, binding)).Where(t => t.Length > 0).ToList();
        return terms.Count <= MostTerms ? string.Join(" + ", terms) : $"{string.Join(" + ", terms.Take(MostTerms / 2))} + …（{terms.Count}）";
    }

    private static string Figure(Statement? statement, Reference reference) => statement?.Value switch
    {
        Amount amount => FigureText.Of(amount),
        Blank => "",
        null => $"{reference.Otherwise:0.####}",
        var other => other.Printed,
    };

    private static string Inner(Expression inner, Operation outer, Func<Reference, Statement?> statement, Binding binding)
    {
        var text = Of(inner, statement, binding);
        if (text.Length == 0) return "（空）";
        var isSum = inner is Operation { Operator: Operator.Plus or Operator.Minus } || (inner is Aggregate { Function: Function.Sum } && text.Contains(" + ", StringComparison.Ordinal));
        var needsBrackets = isSum && (outer.Operator is Operator.Times or Operator.DividedBy || (outer.Operator == Operator.Minus && ReferenceEquals(inner, outer.Right)));
        return needsBrackets ? $"({text})" : text;
    }

    private static string Sign(Operator op) => op switch { Operator.Plus => "+", Operator.Minus => "−", Operator.Times => "×", _ => "÷" };

    private static string FunctionName(Function function) => function switch
    {
        Function.Least => "最小",
        Function.Greatest => "最大",
        Function.Absolute => "绝对值",
        Function.Count => "个数",
        _ => "合计",
    };
}
