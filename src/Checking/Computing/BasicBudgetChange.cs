using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>
/// 部门基本支出预算调整 is basic spending less its original budget; where that is not told apart, less what project spending leaves of the original total
/// (rule BUD006). The table prints no scope: the one its own project spending agrees with counts, and a figure entered may be of any.
/// </summary>
internal sealed class BasicBudgetChange(Vocabulary vocabulary) : IComputation
{
    private static readonly FundScope[] s_scopes = [FundScope.Unstated, FundScope.GeneralPublic, FundScope.All];
    private readonly Concept _basic = vocabulary["基本支出"];
    private readonly Concept _project = vocabulary["项目支出"];
    private readonly Concept _total = vocabulary["总支出"];

    public Concept Gives { get; } = vocabulary["基本支出预算调整"];

    public IEnumerable<Concept> Needs => [_basic, _project, _total];

    public IEnumerable<FactKey> Candidates(Worksheet sheet) => [];

    /// <summary>The year's change is told beside what was spent.</summary>
    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        if (Stages.Leading(target.Stage) is not (Stage.Executed or Stage.Unstated)) yield break;
        var settled = target.Scope != FundScope.Unstated ? target.Scope : ScopeOfTable(sheet);
        foreach (var scope in s_scopes.Where(s => target.Scope == FundScope.Unstated || s == target.Scope))
        {
            if (Exactly(_basic, Stage.Executed, scope, sheet) is not { } spent) continue;
            if (Original(scope, sheet) is { } budget) yield return new Way(Less(spent, budget), settled is null || settled == scope ? Standing.Reading : Standing.Confirming);
            else if (AnyOriginal(sheet) is { } other) yield return new Way(Less(spent, other), Standing.Confirming);
        }
    }

    /// <summary>The scope in which project spending is what the table without scopes says it is, where only one fits.</summary>
    private FundScope? ScopeOfTable(Worksheet sheet)
    {
        if (Exactly(_basic, Stage.Executed, FundScope.Unstated, sheet) is not null) return FundScope.Unstated;
        if (Number(Exactly(_project, Stage.Executed, FundScope.Unstated, sheet)) is not { } printed) return null;
        List<FundScope> fitting = [.. s_scopes.Where(s => s != FundScope.Unstated && Number(Exactly(_project, Stage.Executed, s, sheet)) == printed)];
        return fitting is [var one] ? one : null;
    }

    private static DifferenceOf Less(Entry spent, Derivation budget) => new(new FactTerm(spent.Key), budget);

    /// <summary>Projects are listed without a scope; of the original total of all funds they are the projects of all funds.</summary>
    private Derivation? Original(FundScope scope, Worksheet sheet)
    {
        if (Exactly(_basic, Stage.Original, scope, sheet) is { } basic) return new FactTerm(basic.Key);
        var project = Exactly(_project, Stage.Original, scope, sheet) ?? (scope == FundScope.All ? Exactly(_project, Stage.Original, FundScope.Unstated, sheet) : null);
        return Exactly(_total, Stage.Original, scope, sheet) is { } total && project is not null ? new DifferenceOf(new FactTerm(total.Key), new FactTerm(project.Key)) : null;
    }

    private FactTerm? AnyOriginal(Worksheet sheet) =>
        s_scopes.Select(s => Exactly(_basic, Stage.Original, s, sheet)).FirstOrDefault(e => e is not null) is { } basic ? new FactTerm(basic.Key) : null;

    private static decimal? Number(Entry? entry) => (entry?.Value as Amount)?.Base;

    private static Entry? Exactly(Concept concept, Stage stage, FundScope scope, Worksheet sheet) =>
        sheet.Entries(concept).FirstOrDefault(e => e.Key.Part is null && e.Key.Scope == scope && Stages.Leading(e.Key.Stage) == stage && e.Value is Amount { Vagueness: Vagueness.None });
}
