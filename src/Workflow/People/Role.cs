namespace Gouji.Workflow.People;

/// <summary>What a person is for one unit.</summary>
public enum Role
{
    /// <summary>填报人: fills in and submits.</summary>
    Clerk,
    /// <summary>单位负责人: signs what the clerk submitted.</summary>
    HeadOfUnit,
    /// <summary>审核人 of the finance bureau: receives, returns, accepts.</summary>
    Reviewer,
    /// <summary>财政局领导: decides on waivers, publishes, withdraws, draws spot checks.</summary>
    HeadOfBureau,
    /// <summary>系统管理员: units, years, accounts.</summary>
    SystemAdministrator,
    /// <summary>安全管理员: who has which role, confirms passwords, unlocks accounts, ends sessions; settings of signing in (GB/T 22239-2019 8.1.5.3: security parameters are the security administrator's).</summary>
    SecurityAdministrator,
    /// <summary>审计员: reads the history of everything, changes nothing.</summary>
    Auditor,
}
