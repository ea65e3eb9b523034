namespace Gouji.Writing.Publication;

/// <summary>复核得分 of one indicator beside its own score, as it is published.</summary>
/// <param name="Fact">The number of the published fact that is the unit's own score; null where the document does not print it.</param>
/// <param name="Score">分.</param>
public sealed record PublicRescore(string Indicator, int? Fact, decimal Score, string Reason);
