namespace Gouji.Workflow.People;

/// <summary>That a person's present password was set by another: who and when, and who confirmed it.</summary>
/// <param name="ConfirmedBy">Null where nobody has yet.</param>
public sealed record PasswordOfAnother(string SetBy, DateTimeOffset SetAt, string? ConfirmedBy, DateTimeOffset? ConfirmedAt);
