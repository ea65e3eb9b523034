using System.Globalization;
using System.Text;

namespace Gouji.Checking.Formulas;

/// <summary>
/// Writes a formula in one canonical way: half-width signs with blanks around them, × and ÷, selectors after the
/// concept's own name.
/// </summary>
internal sealed class Rendering
{
    private readonly StringBuilder _text = new();

    public string Of(Formula formula)
    {
        if (formula.When is { } when) Add("当 ").Add(when).Add(" 时，");
        return Of(formula.Claim);
    }

    public string Of(Condition condition) => Add(condition)._text.ToString();

    public string Of(Expression expression) => Add(expression)._text.ToString();

    private Rendering Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>已填 belongs to a name; any other expression stands bare, and can only stand before 须有.</summary>
    private Rendering Add(Condition condition) => condition switch
    {
        Comparison c => Add(c.Left).Add(Sign(c.Relation)).Add(c.Right),
        Filled f => Add(f.Subject).Add(f.Subject is not Reference ? "" : f.IsFilled ? " 已填" : " 未填"),
        Junction j => Add(j.Left).Add(j.Connective == Connective.And ? " 且 " : " 或者 ").Add(j.Right),
        Requirement { Cause: Filled { IsFilled: true } bare } r => Add(bare.Subject).Add(" 须有 ").Add(r.Needed),
        Requirement r => Add(r.Cause).Add(" 须有 ").Add(r.Needed),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Rendering Add(Expression expression) => expression switch
    {
        Number n => Add(Digits(n.IsPercent ? n.Value * 100 : n.Value)).Add(n.IsPercent ? "%" : ""),
        Quotation q => q.Text.Contains('”') ? Add($"\"{q.Text}\"") : Add($"“{q.Text}”"),
        Reference r => Add(r),
        Setting s => AddName(s.Name),
        Negation n => Add("-").AddOperand(n.Of, 3),
        Operation o => Add(o, ExpressionParser.Power(o.Operator)),
        Call c => AddCall(c.Function, c.Arguments),
        Aggregate a => AddCall(a.Function, [a.Of]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Operators of one power are read from the left, so on the right they need brackets.</summary>
    private Rendering Add(Operation operation, int power) =>
        AddOperand(operation.Left, power).Add(Sign(operation.Operator)).AddOperand(operation.Right, power + 1);

    /// <summary>In brackets when it binds less closely than its place asks for.</summary>
    private Rendering AddOperand(Expression operand, int power) =>
        operand is Operation o && ExpressionParser.Power(o.Operator) < power ? Add("(").Add(operand).Add(")") : Add(operand);

    private Rendering AddCall(Function function, IReadOnlyList<Expression> arguments)
    {
        Add(FunctionText.Render(function)).Add("(").Add(arguments[0]);
        foreach (var argument in arguments.Skip(1)) Add(", ").Add(argument);
        return Add(")");
    }

    private Rendering Add(Reference reference)
    {
        AddConcept(reference.Concept.Name);
        if (reference.Stage is { } stage) Add($"[{SelectorText.Render(stage)}]");
        if (reference.Scope is { } scope) Add($"[{SelectorText.Render(scope)}]");
        if (reference.AllScopes) Add($"[{SelectorText.AllScopes}]");
        return reference.Otherwise is { } number ? Add(" 或 ").Add(Digits(number)) : this;
    }

    private Rendering AddConcept(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? AddName(name) : AddName(name[..dot]).Add(".").AddName(name[(dot + 1)..]);
    }

    private Rendering AddName(string name) => Keywords.IsPlainName(name) ? Add(name) : Add($"「{name}」");

    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Sign(Operator sign) => sign switch
    {
        Operator.Plus => " + ",
        Operator.Minus => " - ",
        Operator.Times => " × ",
        _ => " ÷ ",
    };

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Equal => " = ",
        Relation.NotEqual => " ≠ ",
        Relation.Less => " < ",
        Relation.AtMost => " ≤ ",
        Relation.More => " > ",
        _ => " ≥ ",
    };
}
