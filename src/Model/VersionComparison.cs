namespace Gouji.Model;

/// <summary>What changed between two versions of a report: its figures and fields, and what checking says of it.</summary>
/// <param name="NewFindings">Findings of the new version that the old one did not have, folded ones included in the search.</param>
/// <param name="Fixed">Findings of the old version that are gone.</param>
/// <param name="Same">Findings of the new version that the old one had already.</param>
public sealed record VersionComparison(
    Audit Old, Audit New, IReadOnlyList<Change> Changes, IReadOnlyList<Finding> NewFindings, IReadOnlyList<Finding> Fixed, IReadOnlyList<Finding> Same);

/// <summary>A figure or field that says something else; one that is only in the old version was removed, one that is only in the new version added.</summary>
public sealed record Change(Statement? Old, Statement? New);
