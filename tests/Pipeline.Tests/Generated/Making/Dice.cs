using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Chance with a seed, in the amounts a township deals in.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public bool Chance(double share) => random.NextDouble() < share;

    public int Whole(int low, int high) => random.Next(low, high + 1);

    /// <summary>A share between two bounds, in ten-thousandths.</summary>
    public decimal Share(decimal low, decimal high) => low + ((high - low) * random.Next(0, 10_001) / 10_000m);

    /// <summary>An amount in 万元, mostly with cents.</summary>
    public decimal Money(decimal low, decimal high)
    {
        var amount = Share(low, high);
        return Chance(0.15) ? Math.Max(1, Math.Floor(amount)) : Rounded.Cents(amount);
    }

    public T Pick<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    /// <summary>Some of the items, in random order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }
}
