using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>How a computed number is printed: money with two decimals or as many as its terms have, rates with two and %, points with as many as they need up to two.</summary>
internal sealed record PrintedValue(Value Value, Derivation Derivation)
{
    private const int Usual = 2;
    private const int Most = 6;

    public static PrintedValue Of(FactKey target, Worked worked, Worksheet sheet)
    {
        if (target.Concept.Kind == ConceptKind.Grade) return new PrintedValue(GradeBands.Of(worked.Number, sheet), worked.Way.Derivation);
        var unit = UnitOf(target, worked, sheet);
        var decimals = unit.Dimension == Dimension.Money ? Decimals(worked, unit, sheet) : unit.IsExact ? 0 : Usual;
        var number = Rounding.Of(worked.Number / unit.ToBase, decimals);
        var amount = unit.Dimension == Dimension.Points ? Points(number) : new Amount(number, decimals, unit, Text(number, decimals, unit));
        return new PrintedValue(amount, Rounded(target, worked, amount));
    }

    /// <summary>Whether a value a person sees is the number to its own last digit.</summary>
    public static bool Agrees(Value value, Worked worked, Worksheet sheet) => value switch
    {
        Grade or Words => GradeBands.Stated(value) == GradeBands.Of(worked.Number, sheet).Level,
        Amount { Vagueness: Vagueness.None } amount => IsRoundedTo(amount, worked),
        Amount amount => amount.Range(0) is var range && range.Low <= worked.Number && worked.Number <= range.High,
        _ => false,
    };

    /// <summary>Sums of what is printed need no rounding; quotients and products end somewhere.</summary>
    public static Derivation Rounded(FactKey target, Worked worked, Value value) =>
        value is Amount amount ? Rounded(target, worked.Way.Derivation, amount.Decimals, amount.Unit) : worked.Way.Derivation;

    /// <summary>As a blank will be printed once its terms are there.</summary>
    public static Derivation Usually(FactKey target, Derivation derivation) =>
        Rounded(target, derivation, Usual, target.Concept.Dimension == Dimension.Ratio ? Unit.Percent : Unit.Point);

    private static Derivation Rounded(FactKey target, Derivation derivation, int decimals, Unit unit) =>
        target.Concept.Dimension is Dimension.Ratio or Dimension.Points && IsDivided(derivation) ? new RoundedTo(derivation, decimals, unit) : derivation;

    /// <summary>Points are counted exactly; what was divided is rounded to the digits printed.</summary>
    private static bool IsRoundedTo(Amount amount, Worked worked)
    {
        var difference = Math.Abs(amount.Number - Rounding.Exact(worked.Number / amount.Unit.ToBase));
        return amount.Unit.Dimension == Dimension.Points && !IsDivided(worked.Way.Derivation) ? difference == 0 : difference * 2 <= Step(amount.Decimals);
    }

    private static decimal Step(int decimals)
    {
        var step = 1m;
        for (var i = 0; i < Math.Min(decimals, 15); i++) step /= 10;
        return step;
    }

    /// <summary>The unit of the first term of its kind, so that a table in 元 stays in 元.</summary>
    private static Unit UnitOf(FactKey target, Worked worked, Worksheet sheet)
    {
        if (target.Concept.Dimension == Dimension.Ratio) return Unit.Percent;
        foreach (var amount in Terms(worked, sheet))
            if (amount.Unit.Dimension == target.Concept.Dimension && amount.Unit.Dimension != Dimension.Points) return amount.Unit;
        return FigureText.UnitOf(target.Concept.Dimension);
    }

    private static int Decimals(Worked worked, Unit unit, Worksheet sheet) =>
        Math.Min(Most, Terms(worked, sheet).Where(t => t.Unit == unit).Select(t => t.Decimals).Append(Usual).Max());

    private static IEnumerable<Amount> Terms(Worked worked, Worksheet sheet) => worked.Way.Derivation.Facts().Select(k => sheet.Index.Find(k)?.Value).OfType<Amount>();

    private static Amount Points(decimal number)
    {
        var text = number.ToString("0.##", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new Amount(number, point < 0 ? 0 : text.Length - point - 1, Unit.Point, text);
    }

    private static string Text(decimal number, int decimals, Unit unit) =>
        number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + (unit == Unit.Percent ? "%" : "");

    private static bool IsDivided(Derivation derivation) => derivation switch
    {
        QuotientOf or ProductOf => true,
        LeastOf least => least.Terms.Any(IsDivided),
        GreatestOf greatest => greatest.Terms.Any(IsDivided),
        DifferenceOf difference => IsDivided(difference.From) || IsDivided(difference.Less),
        SumOf sum => sum.Terms.Any(IsDivided),
        SizeOf size => IsDivided(size.Number),
        AtLeastThen choice => IsDivided(choice.Then) || IsDivided(choice.Else),
        _ => false,
    };
}
