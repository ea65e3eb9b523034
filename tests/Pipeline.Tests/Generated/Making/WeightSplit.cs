namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>The weights of the first level, beside 10 for execution; no weight, no level.</summary>
internal sealed record WeightSplit(int Cost, int Output, int Effect, int Satisfaction);
