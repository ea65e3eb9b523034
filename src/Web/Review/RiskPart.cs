using Gouji.Model;

namespace Gouji.Web.Review;

/// <summary>One thing that speaks for looking at a report earlier.</summary>
/// <param name="Points">What it counts, of 100.</param>
public sealed record RiskPart(decimal Points, Sentence Why);
