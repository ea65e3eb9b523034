namespace Gouji.Model.Filings;

/// <summary>
/// How a figure is worked out from other facts: an expression that can be evaluated, told in words and written as a formula of a spreadsheet. A closed set.
/// Numbers are in base units (万元, 1 for ratios, 分).
/// </summary>
public abstract record Derivation;

/// <summary>The figure of another fact; it has none where the fact is blank or words.</summary>
public sealed record FactTerm(FactKey Key) : Derivation;

/// <summary>A number of the form or the regulation, such as 100 points.</summary>
public sealed record NumberTerm(decimal Number) : Derivation;

/// <summary>A sum; a blank among the terms counts nothing, but all blank gives none.</summary>
public sealed record SumOf(IReadOnlyList<Derivation> Terms) : Derivation;

/// <summary>What is left of one figure less another.</summary>
public sealed record DifferenceOf(Derivation From, Derivation Less) : Derivation;

/// <summary>A product; it has no value where a factor has none.</summary>
public sealed record ProductOf(IReadOnlyList<Derivation> Factors) : Derivation;

/// <summary>A quotient; on a zero base it has no value.</summary>
public sealed record QuotientOf(Derivation Dividend, Derivation Divisor) : Derivation;

/// <summary>The least of several, where all are known: a rate of at most 1.</summary>
public sealed record LeastOf(IReadOnlyList<Derivation> Terms) : Derivation;

/// <summary>The greatest of several, where all are known: points of at least 0.</summary>
public sealed record GreatestOf(IReadOnlyList<Derivation> Terms) : Derivation;

/// <summary>The number without its sign.</summary>
public sealed record SizeOf(Derivation Number) : Derivation;

/// <summary>Rounded half away from zero, as 四舍五入 does, to decimals of a unit: a rate of two decimals in %.</summary>
public sealed record RoundedTo(Derivation Number, int Decimals, Unit Unit) : Derivation;

/// <summary>One of two, as left is at least right.</summary>
public sealed record AtLeastThen(Derivation Left, Derivation Right, Derivation Then, Derivation Else) : Derivation;
