namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>A kind of project a township runs, with what it buys and what can be counted.</summary>
/// <param name="Classes">code and name of one or two functional classes it is booked under</param>
/// <param name="Result">a sentence with {0} for the quantity reached</param>
/// <param name="Shortfall">why less was done than planned, in words that follow 原因是</param>
internal sealed record ProjectKind(
    string Name, string[] Classes, int Low, int High, string Purpose, string Result,
    string Quantity, string Unit, int Least, int Most, string Shortfall, string Addition);
