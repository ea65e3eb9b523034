namespace Gouji.Workflow.People;

/// <summary>
/// Who may do what: the one table. The three administrators (三员分立, GB/T 22239-2019 level 3) have no right another of them has, and none on reports.
/// </summary>
public static class Rights
{
    public static IReadOnlyList<(Right Right, Role Role, Reach Reach)> Table { get; } =
    [
        (Right.ReadCases, Role.Clerk, Reach.Unit),
        (Right.ReadCases, Role.HeadOfUnit, Reach.Subtree),
        (Right.ReadCases, Role.Reviewer, Reach.Subtree),
        (Right.ReadCases, Role.HeadOfBureau, Reach.Subtree),
        (Right.FillIn, Role.Clerk, Reach.Unit),
        (Right.Submit, Role.Clerk, Reach.Unit),
        (Right.Sign, Role.HeadOfUnit, Reach.Unit),
        (Right.Review, Role.Reviewer, Reach.Subtree),
        (Right.DecideWaivers, Role.HeadOfBureau, Reach.Subtree),
        (Right.Publish, Role.HeadOfBureau, Reach.Subtree),
        (Right.Draw, Role.HeadOfBureau, Reach.Subtree),
        (Right.ReadOverview, Role.Reviewer, Reach.Subtree),
        (Right.ReadOverview, Role.HeadOfBureau, Reach.Subtree),
        (Right.AnswerFeedback, Role.Reviewer, Reach.Subtree),
        (Right.AnswerFeedback, Role.HeadOfBureau, Reach.Subtree),
        (Right.KeepUnits, Role.SystemAdministrator, Reach.System),
        (Right.KeepYears, Role.SystemAdministrator, Reach.System),
        (Right.KeepAccounts, Role.SystemAdministrator, Reach.System),
        (Right.KeepSettings, Role.SecurityAdministrator, Reach.System),
        (Right.AssignRoles, Role.SecurityAdministrator, Reach.System),
        (Right.ReadHistory, Role.Auditor, Reach.System),
        .. Enum.GetValues<Role>().Select(role => (Right.KeepOwnAccount, role, Reach.System)),
    ];

    /// <summary>Roles nobody may have beside any other.</summary>
    public static IReadOnlyList<Role> Alone { get; } = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.Auditor];

    /// <summary>Whether one person may have both.</summary>
    public static bool Agree(Role one, Role other) => one == other || (!Alone.Contains(one) && !Alone.Contains(other));

    public static Reach? ReachOf(Right right, Role role) =>
        Table.Where(row => row.Right == right && row.Role == role).Select(row => (Reach?)row.Reach).FirstOrDefault();
}
