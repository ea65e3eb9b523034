using Gouji.Model;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Filings;

/// <summary>A finding and the fields it is about.</summary>
/// <param name="Keys">Keys of fields: those of its place first, then those of the places it stands on, then those that may be wrong; each once.</param>
/// <param name="Values">The identity an explanation of it is bound to.</param>
public sealed record LiveFinding(Finding Finding, IReadOnlyList<string> Keys, Explained Values)
{
    /// <summary>What may be the wrong figure, likeliest first.</summary>
    public IReadOnlyList<LiveSuspect> Suspects { get; init; } = [];

    /// <summary>What answers to it are bound to.</summary>
    public FindingMark Mark => new(Values.Rule, Values.Fingerprint, Values.Values, Finding.Severity);

    /// <summary>The field it stands at, or null where it stands at none, such as a head the form prints.</summary>
    public string? Key => Keys.Count > 0 ? Keys[0] : null;
}
