using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>What a relation says of the figures bound to it. A closed set.</summary>
internal abstract record Verdict;

/// <summary>Both sides meet; <paramref name="Rounding"/> is the difference the printed digits excuse.</summary>
internal sealed record Met(decimal Rounding) : Verdict;

/// <summary>The sides do not meet.</summary>
internal sealed record Missed(Interval Left, Interval Right) : Verdict
{
    public decimal Difference => Left.Middle - Right.Middle;

    public decimal Tolerance => Left.Radius + Right.Radius;
}

/// <summary>The condition for the claim is not so here.</summary>
internal sealed record NotClaimed : Verdict
{
    public static readonly NotClaimed Instance = new();
}

/// <summary>What is stated does not suffice.</summary>
internal sealed record Open(Sentence Why) : Verdict;
