using Gouji.Workflow.History;

namespace Gouji.Web.Pages.Audit;

/// <summary>An entry with the names of what it is about.</summary>
/// <param name="Person">The person's name and account; null: the system, or somebody who had not signed in.</param>
/// <param name="Case">The unit and year of its case; null: about none.</param>
public sealed record HistoryRow(HistoryEntry Entry, string? Person, string? Case);
