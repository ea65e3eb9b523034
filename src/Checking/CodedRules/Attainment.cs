using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Whether an indicator's actual meets its target to the letter. Only two plain numbers of one unit are compared; without an operator the
/// class of the indicator gives the direction, and where the name leaves it open only equality tells.
/// </summary>
internal static class Attainment
{
    /// <summary>True where the target is met, false where it is missed, null where the words do not tell.</summary>
    public static bool? Of(Indicator indicator, Vocabulary vocabulary) => indicator.Target?.Amount is { } target && indicator.Actual?.Amount is { } actual
        ? Of(new Aimed(indicator.Item.Name, indicator.FirstName, indicator.SecondName, target, actual), vocabulary)
        : null;

    public static bool? Of(Aimed aimed, Vocabulary vocabulary)
    {
        var (target, actual) = (aimed.Target, aimed.Actual);
        if (!AreComparable(target, actual)) return null;
        var comparator = Direction(aimed, vocabulary);
        if (comparator == Comparator.None) return actual.Base == target.Base ? true : null;
        return Meets(comparator, Range(actual), Range(target), actual.Base == target.Base);
    }

    /// <summary>The operator printed before the target, else the direction of its class; None where that is not sure.</summary>
    public static Comparator Direction(Aimed aimed, Vocabulary vocabulary) =>
        aimed.Target.Comparator == Comparator.None ? Usual(aimed, vocabulary) : aimed.Target.Comparator;

    /// <summary>Whether both are plain numbers of one thing.</summary>
    public static bool AreComparable(Amount target, Amount actual) =>
        target.Vagueness == Vagueness.None && actual.Vagueness == Vagueness.None && actual.Comparator is Comparator.None or Comparator.Equal
        && target.Unit.Dimension == actual.Unit.Dimension && (target.Unit.Name == actual.Unit.Name || target.Unit.Dimension is Dimension.Money or Dimension.Ratio)
        && Noun(target) == Noun(actual);

    /// <summary>What is counted, printed behind the number where the unit does not say it all: 21个村 is not 21个组.</summary>
    private static string Noun(Amount amount) => amount.Unit.Dimension is Dimension.Money or Dimension.Ratio ? "" : new string([.. amount.Printed.Where(c => char.IsLetter(c) && !IsOperator(c))]);

    private static bool IsOperator(char c) => "大小等不低少高超过于".Contains(c, StringComparison.Ordinal);

    private static Comparator Usual(Aimed aimed, Vocabulary vocabulary)
    {
        if (Class(aimed, vocabulary) is not { } known) return Comparator.None;
        if (known.Direction == Comparator.AtLeast && (aimed.Target.Unit.Dimension == Dimension.Money || ReverseWords.In(aimed.Name) || ReverseWords.IsTime(aimed.Target.Unit.Name))) return Comparator.None;
        return known.Direction;
    }

    /// <summary>A cost that is not money has no sure direction: it may be a benefit put under the wrong head.</summary>
    private static IndicatorClass? Class(Aimed aimed, Vocabulary vocabulary)
    {
        var found = vocabulary.IndicatorClasses.FirstOrDefault(c => Is(c.First, aimed.First) && (Is(c.Second, aimed.Second) || c.Synonyms.Contains(aimed.Second)));
        return found is { Direction: Comparator.AtMost } && aimed.Target.Unit.Dimension != Dimension.Money ? null : found;
    }

    private static bool Is(string name, string printed) => printed.Length > 0 && (name == printed || name == printed + "指标");

    private static Interval Range(Amount amount) => amount.Unit.Dimension is Dimension.Money or Dimension.Ratio ? amount.Range(0) : Interval.Exactly(amount.Base);

    private static bool? Meets(Comparator comparator, Interval actual, Interval target, bool equal) => comparator switch
    {
        Comparator.AtLeast => actual.High >= target.Low,
        Comparator.More => !equal && actual.High > target.Low,
        Comparator.AtMost => actual.Low <= target.High,
        Comparator.Less => !equal && actual.Low < target.High,
        _ => equal ? true : actual.High < target.Low || target.Middle == 0 ? false : null,
    };
}
