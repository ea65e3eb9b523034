using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>
/// Evaluates a formula for a binding, in intervals: each figure counts for all numbers its digits may stand for, so the tolerance of a sum
/// grows with its terms. A blank in a sum adds nothing but is remembered; anywhere else it leaves the relation open.
/// </summary>
internal sealed class Evaluation(FactBook book, Parameters parameters, Binding binding, Substitution? substitution)
{
    private Sentence? _open;
    private bool _anyFigure;

    public Verdict Of(Formula formula)
    {
        if (formula.When is { } when && Truth(when) is var truth && truth != true) return truth is null ? new Open(_open ?? CheckingSentences.NotStated) : NotClaimed.Instance;
        _open = null;
        return formula.Claim switch
        {
            Comparison comparison => Compare(comparison),
            Requirement requirement => Require(requirement),
            Filled filled => IsFilled(filled.Subject) == filled.IsFilled ? new Met(0) : new Missed(default, default),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Verdict Require(Requirement requirement) => Truth(requirement.Cause) switch
    {
        null => new Open(_open ?? CheckingSentences.NotStated),
        false => NotClaimed.Instance,
        true => IsFilled(requirement.Needed) ? new Met(0) : new Missed(default, default),
    };

    private Verdict Compare(Comparison comparison)
    {
        if (Text(comparison.Left) is { } left && Text(comparison.Right) is { } right)
            return (left == right) == (comparison.Relation == Relation.Equal) ? new Met(0) : new Missed(default, default);
        var (a, b) = (Value(comparison.Left), Value(comparison.Right));
        if (a is null || b is null) return new Open(_open ?? CheckingSentences.NotStated);
        if (!_anyFigure) return new Open(CheckingSentences.NotStated);
        (a, b) = (Rounded(comparison.Left, comparison.Right, a.Value), Rounded(comparison.Right, comparison.Left, b.Value));
        return Holds(comparison.Relation, a.Value, b.Value) ? new Met(comparison.Relation == Relation.Equal ? a.Value.Middle - b.Value.Middle : 0) : new Missed(a.Value, b.Value);
    }

    private static bool Holds(Relation relation, Interval a, Interval b) => relation switch
    {
        Relation.Equal => a.Meets(b),
        Relation.NotEqual => !a.Meets(b) || a.Middle != b.Middle,
        Relation.Less => a.Low < b.High,
        Relation.AtMost => a.Low <= b.High,
        Relation.More => a.High > b.Low,
        Relation.AtLeast => a.High >= b.Low,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Points are counted, but a score that is computed is rounded to the decimals it prints.</summary>
    private Interval Rounded(Expression side, Expression other, Interval value)
    {
        if (side is not Reference reference || Amount(binding.Of(reference)) is not { Unit.Dimension: Dimension.Points } amount || !IsComputed(other)) return value;
        return amount.Range(0) is var range && substitution?.Statement == binding.Of(reference) ? new Interval(value.Middle - range.Radius, value.Middle + range.Radius) : range;
    }

    private static bool IsComputed(Expression expression) => expression switch
    {
        Operation { Operator: Operator.Times or Operator.DividedBy } => true,
        Operation operation => IsComputed(operation.Left) || IsComputed(operation.Right),
        Call call => call.Arguments.Any(IsComputed),
        _ => false,
    };

    /// <summary>Whether a condition is so, by the figures as printed; null when they do not tell.</summary>
    private bool? Truth(Condition condition) => condition switch
    {
        Filled filled => IsFilled(filled.Subject) == filled.IsFilled,
        Junction { Connective: Connective.And } both => Truth(both.Left) is false || Truth(both.Right) is false ? false : Truth(both.Left) & Truth(both.Right),
        Junction either => Truth(either.Left) is true || Truth(either.Right) is true ? true : Truth(either.Left) | Truth(either.Right),
        Comparison comparison => Exactly(comparison),
        _ => null,
    };

    private bool? Exactly(Comparison comparison)
    {
        if (Text(comparison.Left) is { } left && Text(comparison.Right) is { } right) return (left == right) == (comparison.Relation == Relation.Equal);
        if (Value(comparison.Left) is not { } a || Value(comparison.Right) is not { } b) return null;
        return comparison.Relation switch
        {
            Relation.Equal => a.Middle == b.Middle,
            Relation.NotEqual => a.Middle != b.Middle,
            Relation.Less => a.Middle < b.Middle,
            Relation.AtMost => a.Middle <= b.Middle,
            Relation.More => a.Middle > b.Middle,
            Relation.AtLeast => a.Middle >= b.Middle,
            _ => null,
        };
    }

    private bool IsFilled(Expression subject)
    {
        foreach (var reference in References.In(subject))
            if (binding.Of(reference) is not { IsBlank: false }) return false;
        return true;
    }

    private string? Text(Expression expression) => expression switch
    {
        Quotation quotation => quotation.Text,
        Reference reference when binding.Of(reference) is { Value: Words or Grade } statement => statement.Value.Printed,
        _ => null,
    };

    private Interval? Value(Expression expression) => expression switch
    {
        Number number => Interval.Exactly(number.Value),
        Setting setting => Parameter(setting),
        Reference reference => Value(reference, binding.Of(reference)),
        Negation negation => -Value(negation.Of),
        Operation operation => Operate(operation),
        Call call => Apply(call),
        Aggregate aggregate => Gather(aggregate),
        _ => Unknown(CheckingSentences.NotANumber),
    };

    private Interval? Parameter(Setting setting) =>
        parameters.At(setting.Name, book.Report.Year ?? int.MaxValue / 400000) is { } value ? Interval.Exactly(value) : Unknown(CheckingSentences.NoParameter(setting.Name));

    private Interval? Value(Reference reference, Statement? statement)
    {
        if (statement is null) return reference.Otherwise is { } otherwise ? Interval.Exactly(otherwise) : Unknown(_open ?? CheckingSentences.Missing(reference.Concept.Name));
        if (ReferenceEquals(substitution?.Statement, statement)) return Figure(book.Range(statement, substitution.Like(statement)));
        return statement.Value switch
        {
            Model.Amount amount => Figure(book.Range(statement, amount)),
            Blank => Unknown(_open ?? CheckingSentences.IsBlank(statement)),
            _ => Unknown(CheckingSentences.NotANumber),
        };
    }

    private Interval Figure(Interval range)
    {
        _anyFigure = true;
        return range;
    }

    private static Amount? Amount(Statement? statement) => statement?.Amount;

    private Interval? Operate(Operation operation)
    {
        var (a, b) = (Value(operation.Left), Value(operation.Right));
        if (operation.Operator is Operator.Plus or Operator.Minus)
        {
            a ??= Nothing(operation.Left);
            b ??= Nothing(operation.Right);
        }

        if (a is not { } x || b is not { } y) return null;
        return operation.Operator switch
        {
            Operator.Plus => x + y,
            Operator.Minus => x - y,
            Operator.Times => x * y,
            _ => Interval.Divide(x, y) ?? Unknown(CheckingSentences.ZeroBase),
        };
    }

    /// <summary>A blank term of a sum adds nothing: 0 should have been written, which is another rule's matter.</summary>
    private Interval? Nothing(Expression term) =>
        term is Reference reference && binding.Of(reference) is { IsBlank: true } ? Interval.Exactly(0) : null;

    private Interval? Apply(Call call)
    {
        Interval? result = null;
        foreach (var argument in call.Arguments)
        {
            if (Value(argument) is not { } value) return null;
            result = result is not { } before ? value : call.Function == Function.Least ? Interval.Min(before, value) : Interval.Max(before, value);
        }

        return call.Function == Function.Absolute && result is { } x ? Interval.Max(x, -x) : result;
    }

    private Interval? Gather(Aggregate aggregate)
    {
        Interval? result = null;
        var count = 0;
        foreach (var element in binding.Of(aggregate))
        {
            if (InElement(aggregate.Of, element) is not { } value) continue;
            count++;
            result = result is not { } before ? value : aggregate.Function switch
            {
                Function.Least => Interval.Min(before, value),
                Function.Greatest => Interval.Max(before, value),
                _ => before + value,
            };
        }

        if (aggregate.Function == Function.Count) return Interval.Exactly(count);
        return result ?? Unknown(CheckingSentences.NotStated);
    }

    private Interval? InElement(Expression expression, Binding.Element element) => expression switch
    {
        Reference reference => Value(reference, element.Of(reference) ?? binding.Of(reference)),
        Operation operation when InElement(operation.Left, element) is { } a && InElement(operation.Right, element) is { } b => operation.Operator switch
        {
            Operator.Plus => a + b,
            Operator.Minus => a - b,
            Operator.Times => a * b,
            _ => Interval.Divide(a, b),
        },
        Negation negation => -InElement(negation.Of, element),
        Number number => Interval.Exactly(number.Value),
        _ => null,
    };

    /// <summary>Only the first reason is told, and only that one is put into words: a long list may have thousands of blanks.</summary>
    private Interval? Unknown(Sentence why)
    {
        _open ??= why;
        return null;
    }
}
