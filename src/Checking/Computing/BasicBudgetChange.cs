using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>
/// 部门基本支出预算调整 is basic spending less its original budget, both of one scope; where only the original total is told, less what project spending
/// leaves of it (rule BUD006).
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
        foreach (var scope in target.Scope == FundScope.Unstated ? s_scopes : [target.Scope])
        {
            if (Exactly(_basic, Stage.Executed, scope, sheet) is not { } spent || Original(scope, sheet) is not { } budget) continue;
            yield return new Way(new DifferenceOf(new FactTerm(spent.Key), budget)) { ReadAs = spent.Key.Stage == Stage.Executed ? [] : [spent.Key] };
            if (!IsEntered(target, sheet)) yield break;
        }
    }

    /// <summary>A figure a person entered may be of any scope the rule allows; a blank is filled for the first that can be worked out.</summary>
    private static bool IsEntered(FactKey target, Worksheet sheet) => sheet.Index[target]?.Value is Amount;

    private Derivation? Original(FundScope scope, Worksheet sheet)
    {
        if (Exactly(_basic, Stage.Original, scope, sheet) is { } basic) return new FactTerm(basic.Key);
        return Exactly(_total, Stage.Original, scope, sheet) is { } total && Exactly(_project, Stage.Original, scope, sheet) is { } project
            ? new DifferenceOf(new FactTerm(total.Key), new FactTerm(project.Key))
            : null;
    }

    private static Entry? Exactly(Concept concept, Stage stage, FundScope scope, Worksheet sheet) =>
        sheet.Entries(concept).FirstOrDefault(e => e.Key.Part is null && e.Key.Scope == scope && Stages.Leading(e.Key.Stage) == stage && e.Value is Amount { Vagueness: Vagueness.None });
}
