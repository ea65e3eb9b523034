using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.Formulas;

/// <summary>The names of stages and fund scopes, in formulas and in the examples of rule pages.</summary>
public static class SelectorText
{
    public const string AllScopes = "各口径";

    private static readonly string[] s_names =
    [
        "年初预算", "全年预算", "决算", "上年决算",
        "一般公共预算", "政府性基金", "国有资本经营", "社会保险基金", "财政专户管理资金", "单位资金", "其他资金", "全部资金",
    ];

    public static Stage? ParseStage(string name) => VocabularyText.StageNamed(name);

    public static FundScope? ParseScope(string name) => VocabularyText.ScopeNamed(name);

    /// <summary>The name of a single stage; empty for none or several.</summary>
    public static string Render(Stage stage) => Array.Find(s_names, n => ParseStage(n) == stage) ?? "";

    public static string Render(FundScope scope) => Array.Find(s_names, n => ParseScope(n) == scope) ?? "";

    internal static string? Suggest(string name) => Likeness.Closest(name, s_names.Append(AllScopes));
}
