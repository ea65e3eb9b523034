namespace Gouji.Web.Pages.Audit;

/// <summary>Which entries of the history are looked at.</summary>
/// <param name="Person">A part of an account's or a person's name.</param>
/// <param name="What">The action's name as history keeps it.</param>
/// <param name="From">The first day, in the office's time.</param>
/// <param name="To">The last day.</param>
public sealed record HistoryFilter(string? Person, long? CaseId, string? What, DateOnly? From, DateOnly? To);
