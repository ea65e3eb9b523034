namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>The hand in which a report is written: which of several sentences it uses for a fact, and how it lays out numbers.</summary>
/// <remarks>The same seed always chooses the same sentences.</remarks>
public sealed class Wording(int seed, NumberLook look)
{
    private readonly Random random = new(seed);

    public NumberLook Look { get; } = look;

    /// <summary>One of several ways of saying the same.</summary>
    public T Pick<T>(params ReadOnlySpan<T> ways) => ways[random.Next(ways.Length)];

    public bool Chance(double share) => random.NextDouble() < share;
}
