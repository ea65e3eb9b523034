namespace Gouji.Workflow.People;

/// <summary>权限: something one may do or see. Which role has which, and for which units, stands in <see cref="Rights"/>.</summary>
public enum Right
{
    /// <summary>See a unit's case with everything in it.</summary>
    ReadCases,
    /// <summary>Fill in: write fields, import, explain, ask for a waiver.</summary>
    FillIn,
    /// <summary>Submit what was filled in for signature, or take it back.</summary>
    Submit,
    /// <summary>Sign or decline to.</summary>
    Sign,
    /// <summary>Receive, remark, re-score, return, accept, remind.</summary>
    Review,
    /// <summary>Decide on waivers.</summary>
    DecideWaivers,
    /// <summary>Publish and withdraw.</summary>
    Publish,
    /// <summary>Draw cases for spot checks.</summary>
    Draw,
    /// <summary>See the figures of all units together.</summary>
    ReadOverview,
    /// <summary>Answer what the public wrote.</summary>
    AnswerFeedback,
    /// <summary>Keep the tree of units.</summary>
    KeepUnits,
    /// <summary>Open years and set their deadlines and form.</summary>
    KeepYears,
    /// <summary>Make and disable accounts, set first passwords.</summary>
    KeepAccounts,
    /// <summary>Change the security parameters of signing in.</summary>
    KeepSettings,
    /// <summary>Give and take roles, confirm passwords, unlock accounts, end sessions.</summary>
    AssignRoles,
    /// <summary>Read the history of everything and verify its chain.</summary>
    ReadHistory,
    /// <summary>Keep one's own account: password, second factor, sessions, tokens. Everyone who signs in has it.</summary>
    KeepOwnAccount,
}
