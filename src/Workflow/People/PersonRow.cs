namespace Gouji.Workflow.People;

/// <summary>A person in a list, without anything that signs them in.</summary>
/// <param name="AwaitsConfirmation">Whether another set the password and the security administrator has not confirmed it yet.</param>
/// <param name="Sessions">Sign-ins that have not been ended.</param>
public sealed record PersonRow(
    long AccountId, string Name, string PersonName, bool IsDisabled, bool MustChangePassword, bool AwaitsConfirmation, DateTimeOffset? LockedUntil, bool HasTwoFactors, int Sessions, IReadOnlyList<PersonRole> Roles);

/// <summary>A role of a person in a list, and the assignment that gives it.</summary>
public sealed record PersonRole(long AssignmentId, Role Role, long UnitId, string UnitCode, string UnitName);
