namespace Gouji.Checking.Rules;

/// <summary>A weight, band, ceiling or tolerance from a certain day on.</summary>
/// <param name="Value">30% is 0.30; amounts are in base units.</param>
public sealed record Parameter(string Name, DateOnly Since, decimal Value, string Note, string Basis);
