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
    public static bool? Of(Indicator indicator, Vocabulary vocabulary)
    {
        if (indicator.Target?.Amount is not { } target || indicator.Actual?.Amount is not { } actual || !AreComparable(target, actual)) return null;
        var comparator = target.Comparator == Comparator.None ? Usual(indicator, target, vocabulary) : target.Comparator;
        if (comparator == Comparator.None) return actual.Base == target.Base ? true : null;
        return Meets(comparator, Range(actual), Range(target), actual.Base == target.Base);
    }

    private static bool AreComparable(Amount target, Amount actual) =>
        target.Vagueness == Vagueness.None && actual.Vagueness == Vagueness.None && actual.Comparator is Comparator.None or Comparator.Equal
        && target.Unit.Dimension == actual.Unit.Dimension && (target.Unit.Name == actual.Unit.Name || target.Unit.Dimension is Dimension.Money or Dimension.Ratio)
        && Noun(target) == Noun(actual);

    /// <summary>What is counted, printed behind the number where the unit does not say it all: 21个村 is not 21个组.</summary>
    private static string Noun(Amount amount) => amount.Unit.Dimension is Dimension.Money or Dimension.Ratio ? "" : new string([.. amount.Printed.Where(c => char.IsLetter(c) && !IsOperator(c))]);

    private static bool IsOperator(char c) => "大小等不低少高超过于".Contains(c, StringComparison.Ordinal);

    private static Comparator Usual(Indicator indicator, Amount target, Vocabulary vocabulary)
    {
        if (Class(indicator, vocabulary) is not { } known) return Comparator.None;
        if (known.Direction == Comparator.AtLeast && (target.Unit.Dimension == Dimension.Money || ReverseWords.In(indicator.Item.Name) || ReverseWords.IsTime(target.Unit.Name))) return Comparator.None;
        return known.Direction;
    }

    /// <summary>A cost that is not money has no sure direction: it may be a benefit put under the wrong head.</summary>
    private static IndicatorClass? Class(Indicator indicator, Vocabulary vocabulary)
    {
        var found = vocabulary.IndicatorClasses.FirstOrDefault(c => Is(c.First, indicator.FirstName) && (Is(c.Second, indicator.SecondName) || c.Synonyms.Contains(indicator.SecondName)));
        return found is { Direction: Comparator.AtMost } && indicator.Target!.Amount!.Unit.Dimension != Dimension.Money ? null : found;
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
