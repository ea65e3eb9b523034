namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>One project as chapter 六 tells it, in 万元.</summary>
/// <param name="IsAdded">entered the budget during the year (年中追加)</param>
/// <param name="Purpose">what the money was for</param>
/// <param name="Result">what came of it</param>
/// <param name="Reason">why money was added, cut or left over; null where nothing needs a reason</param>
public sealed record ProjectDraft(
    string Name, string Scope, bool IsAdded, decimal Original, decimal Adjustment, decimal Spent, decimal CarryOver,
    string Purpose, string Result, string? Reason);
