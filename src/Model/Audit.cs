namespace Gouji.Model;

/// <summary>Everything checking said of one report.</summary>
/// <param name="Findings">Most serious first, then in reading order.</param>
/// <param name="Coverage">Which figures were proved.</param>
public sealed record Audit(Report Report, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Finding> Findings, ProofCoverage Coverage)
{
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Every finding followed by its consequences.</summary>
    public IEnumerable<Finding> AllFindings => Findings.SelectMany(f => f.WithConsequences());
}

/// <summary>How many stated figures took part in at least one relation that holds.</summary>
/// <param name="Unproved">The figures nothing speaks for.</param>
public sealed record ProofCoverage(int Figures, int Proved, IReadOnlyList<Statement> Unproved);
