using Gouji.Model;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Filings;

/// <summary>A finding and the fields it is about.</summary>
/// <param name="Keys">Keys of fields: those of its place first, then those of the places it stands on, then those that may be wrong; each once.</param>
/// <param name="Mark">What answers to it are bound to.</param>
public sealed record LiveFinding(Finding Finding, IReadOnlyList<string> Keys, FindingMark Mark)
{
    /// <summary>What may be the wrong figure, likeliest first.</summary>
    public IReadOnlyList<LiveSuspect> Suspects { get; init; } = [];

    /// <summary>The field it stands at, or null where it stands at none, such as a head the form prints.</summary>
    public string? Key => Keys.Count > 0 ? Keys[0] : null;
}
