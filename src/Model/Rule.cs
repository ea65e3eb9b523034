namespace Gouji.Model;

/// <summary>A statement that must hold in a report, as its page gives it.</summary>
/// <param name="Id">Three letters and three digits, never reused.</param>
/// <param name="Basis">The regulation or form it stands on.</param>
public sealed record Rule(string Id, Sentence Title, Severity Severity, Sentence Remedy, Sentence Basis);

/// <summary>What a finding asks of the reporting body.</summary>
public enum Severity
{
    /// <summary>Must be corrected.</summary>
    Error,
    /// <summary>Correct or explain.</summary>
    Verify,
    /// <summary>Better so.</summary>
    Advice,
    /// <summary>Before publishing.</summary>
    Privacy,
}
