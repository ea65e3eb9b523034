namespace Gouji.Model;

/// <summary>Something wrong, to be explained, to be bettered or to be masked, with its place, its evidence and its remedy.</summary>
public sealed record Finding
{
    public required Rule Rule { get; init; }

    /// <summary>Usually the rule's severity; a bridge may soften it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence with both figures and the difference in words.</summary>
    public required Sentence Message { get; init; }

    public required Spot Place { get; init; }

    /// <summary>The other places the finding stands on.</summary>
    public IReadOnlyList<Spot> Related { get; init; } = [];

    /// <summary>The figure as stated and as expected, and stated − expected, in base units (万元, 1, 分 …); null where it is not about a figure.</summary>
    public decimal? Stated { get; init; }

    public decimal? Expected { get; init; }

    public decimal? Difference { get; init; }

    /// <summary>The rounding the printed digits allow, in base units.</summary>
    public decimal? Tolerance { get; init; }

    public Unit Unit { get; init; } = Unit.None;

    /// <summary>Likely wrong cells with the repaired value, likeliest first.</summary>
    public IReadOnlyList<Suspect> Suspects { get; init; } = [];

    /// <summary>Other reported figures that explain the difference to the cent.</summary>
    public IReadOnlyList<Bridge> Bridges { get; init; } = [];

    /// <summary>Findings that follow from the same cause.</summary>
    public IReadOnlyList<Finding> Consequences { get; init; } = [];

    /// <summary>Figures it stands on that recognition of a picture is not sure of.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The changes of characters that put it right, where one repair is clear; of figures only where repairs were asked for.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Why it is left to a person where clear repairs were asked for; null where they were not, and where there is one.</summary>
    public Sentence? LeftToPerson { get; init; }

    public Sentence Remedy => RemedyHere ?? Rule.Remedy;

    /// <summary>A remedy for this case where the rule's own is not enough.</summary>
    public Sentence? RemedyHere { get; init; }

    /// <summary>The same for the same trouble in the next version of the report, whatever moved around it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The finding, then what follows from it, however deep.</summary>
    public IEnumerable<Finding> WithConsequences() => Consequences.SelectMany(c => c.WithConsequences()).Prepend(this);
}

/// <summary>A place with the headings above it and the characters that stand there.</summary>
public sealed record Spot(Location Location, string Where, string Printed)
{
    public static Spot Of(Statement statement) => new(statement.Place, statement.Where, statement.Value.Printed);
}

/// <summary>A cell that may be the wrong one: with <paramref name="Repaired"/> in it the relation would hold.</summary>
/// <param name="Repaired">The value in the unit printed there; null where the cure is not one figure (a missing row).</param>
/// <param name="Kind">What may have happened, as one word: 数字颠倒, 漏项 …</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Confidence">Rank from 0 to 1, to sort by; not a probability.</param>
public sealed record Suspect(Spot Spot, decimal? Repaired, Sentence Kind, Sentence What, IReadOnlyList<Sentence> For, IReadOnlyList<Sentence> Against, decimal Confidence);

/// <summary>Reported figures that add up to the gap exactly.</summary>
public sealed record Bridge(Sentence What, decimal Gap, IReadOnlyList<BridgeTerm> Terms);

/// <summary>One figure of a bridge; a derived one is a difference of reported figures, which its spots name.</summary>
public sealed record BridgeTerm(decimal Amount, Sentence Name, IReadOnlyList<Spot> Spots);

/// <summary>Characters of the report that are to be others.</summary>
/// <param name="Spot">Exactly the characters that change.</param>
/// <param name="Was">What stands there.</param>
/// <param name="Now">What is to stand there; empty where they are to go.</param>
/// <param name="Why">Why nothing else comes into question.</param>
public sealed record Correction(Spot Spot, string Was, string Now, Sentence Why);
