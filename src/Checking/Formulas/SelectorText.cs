using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>The names of stages and fund scopes, in formulas and in the examples of rule pages.</summary>
public static class SelectorText
{
    public const string AllScopes = "各口径";

    private static readonly (string Name, Stage Stage)[] s_stages =
    [
        ("年初预算", Stage.Original),
        ("全年预算", Stage.Adjusted),
        ("决算", Stage.Executed),
        ("上年决算", Stage.PriorExecuted),
    ];

    private static readonly (string Name, FundScope Scope)[] s_scopes =
    [
        ("一般公共预算", FundScope.GeneralPublic),
        ("政府性基金", FundScope.GovernmentFund),
        ("国有资本经营", FundScope.StateCapital),
        ("社会保险基金", FundScope.SocialInsurance),
        ("财政专户管理资金", FundScope.FiscalAccount),
        ("单位资金", FundScope.UnitFunds),
        ("其他资金", FundScope.Other),
        ("全部资金", FundScope.All),
    ];

    public static Stage? ParseStage(string name) => Array.Find(s_stages, s => s.Name == name) is { Name: not null } found ? found.Stage : null;

    public static FundScope? ParseScope(string name) => Array.Find(s_scopes, s => s.Name == name) is { Name: not null } found ? found.Scope : null;

    /// <summary>The name of a single stage; empty for none or several.</summary>
    public static string Render(Stage stage) => Array.Find(s_stages, s => s.Stage == stage).Name ?? "";

    public static string Render(FundScope scope) => Array.Find(s_scopes, s => s.Scope == scope).Name ?? "";

    internal static string? Suggest(string name) =>
        Likeness.Closest(name, s_stages.Select(s => s.Name).Concat(s_scopes.Select(s => s.Name)).Append(AllScopes));
}
