using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Filings;

/// <summary>The money of an invented town, in 万元, by concept, stage and scope.</summary>
internal sealed class TownMoney(ReportDraft draft)
{
    private readonly BaseDataDraft _base = draft.BaseData;

    public static IReadOnlyList<string> Tasks { get; } = ["保障机构运转", "实施年度项目"];

    public static IReadOnlyList<(string Code, string Name)> Accounts { get; } = [("", "合计"), ("201", "一般公共服务支出"), ("20103", "政府办公厅（室）及相关机构事务"), ("2010301", "行政运行")];

    public decimal? Of(FactKey key) => key.Item?.Kind switch
    {
        "项目" => OfProject(key.Concept.Name, draft.Projects[key.Item.Ordinal - 1], key),
        "任务" => OfTask(key.Concept.Name, key.Item.Ordinal, key.Stage),
        "科目" => OfAccount(key.Concept.Name, key.Item.List!),
        "类" => draft.Body.Classes[key.Item.Ordinal - 1].Amount,
        null => OfUnit(key.Concept.Name, key.Stage, key.Scope),
        _ => null,
    };

    private decimal? OfUnit(string concept, Stage stage, FundScope scope) => concept switch
    {
        "总收入" => draft.Body.General.Income,
        "总支出" => Total(stage, scope),
        "基本支出" => Basic(stage, scope),
        "项目支出" => Projects(stage, scope),
        "人员经费" => Basic(stage, scope) - At(_base.PublicTotal, stage),
        "公用经费" => At(_base.PublicTotal, stage),
        "三公经费" => At(_base.OfficialCosts.Total, stage),
        "公务用车购置和运行费" => At(_base.OfficialCosts.Vehicles, stage),
        "公务用车购置费" => At(_base.OfficialCosts.Purchase, stage),
        "公务用车运行维护费" => At(_base.OfficialCosts.Running, stage),
        "因公出国费" => At(_base.OfficialCosts.Abroad, stage),
        "公务接待费" => At(_base.OfficialCosts.Reception, stage),
        "办公经费" => At(_base.PublicParts[0], stage),
        "水电差旅费" => At(_base.PublicParts[1], stage),
        "会议培训费" => At(_base.PublicParts[2], stage),
        "政府采购金额" => At(_base.Procurement, stage),
        "基本支出预算调整" => At(_base.BasicAdjustment, stage),
        "财政拨款资金" => Total(stage, FundScope.GeneralPublic) + Total(stage, FundScope.GovernmentFund) + Total(stage, FundScope.StateCapital),
        "资金结余" or "结转结余" => Total(Stage.Adjusted, FundScope.All) - Total(Stage.Executed, FundScope.All),
        "预算年中调整" => Total(Stage.Adjusted, FundScope.All) - Total(Stage.Original, FundScope.All),
        "任务资金合计" => Total(stage, FundScope.All),
        "任务财政拨款合计" => OfTask("任务.财政拨款", 1, stage) + OfTask("任务.财政拨款", 2, stage),
        _ => 0,
    };

    private decimal Total(Stage stage, FundScope scope) => Basic(stage, scope) + Projects(stage, scope);

    private decimal Basic(Stage stage, FundScope scope) => (stage, scope) switch
    {
        (Stage.Original, FundScope.GeneralPublic or FundScope.All or FundScope.Unstated) => draft.Body.Original.Basic ?? 0,
        (Stage.Original, _) => 0,
        (_, FundScope.GeneralPublic) => draft.Body.General.Basic,
        (_, FundScope.Other) => OtherBasic,
        (_, FundScope.All or FundScope.Unstated) => draft.Rating.Split!.Basic,
        _ => 0,
    };

    private decimal OtherBasic => draft.Rating.Split!.Basic - draft.Body.General.Basic;

    private decimal Projects(Stage stage, FundScope scope) =>
        stage == Stage.PriorExecuted ? _base.ProjectTotal.Last ?? 0 : draft.Projects.Where(p => scope is FundScope.All or FundScope.Unstated || ScopeOf(p) == scope).Sum(p => At(p, stage));

    private static FundScope ScopeOf(ProjectDraft project) => project.Scope switch
    {
        ProjectParagraphs.GeneralBudget => FundScope.GeneralPublic,
        "政府性基金预算" => FundScope.GovernmentFund,
        "国有资本经营预算" => FundScope.StateCapital,
        _ => FundScope.Other,
    };

    private static decimal At(ProjectDraft project, Stage stage) => stage switch
    {
        Stage.Original => project.Original,
        Stage.Adjusted => project.Original + project.Adjustment,
        _ => project.Spent,
    };

    private static decimal? At(StagedRow row, Stage stage) => stage switch
    {
        Stage.PriorExecuted => row.Last,
        Stage.Original => row.Budget,
        Stage.Adjusted => row.Budget,
        _ => row.Final,
    };

    private decimal? OfProject(string concept, ProjectDraft project, FactKey key) => concept switch
    {
        "项目.支出" => key.Stage == Stage.PriorExecuted ? _base.Projects[key.Item!.Ordinal - 1].Last : At(project, key.Stage),
        "项目.年中调整" => project.Adjustment >= 0 ? project.Adjustment : null,
        "项目.年中调减" => project.Adjustment < 0 ? -project.Adjustment : null,
        "项目.结转结余" => project.CarryOver,
        "项目.财政拨款" => ScopeOf(project) == FundScope.Other ? 0 : At(project, key.Stage),
        "项目.其他资金" => ScopeOf(project) == FundScope.Other ? At(project, key.Stage) : 0,
        _ => 0,
    };

    private decimal? OfTask(string concept, int task, Stage stage)
    {
        var all = task == 1 ? Basic(stage, FundScope.All) : Projects(stage, FundScope.All);
        var other = task == 1 ? Basic(stage, FundScope.Other) : Projects(stage, FundScope.Other);
        return concept switch { "任务.金额" => all, "任务.财政拨款" => all - other, "任务.其他资金" => other, _ => null };
    }

    public decimal TaskRate(int task) => Rounded.Percent(OfTask("任务.金额", task, Stage.Executed) ?? 0, OfTask("任务.金额", task, Stage.Adjusted) ?? 1);

    /// <summary>One account below the other, so that every level has the same money; the table of government funds has none.</summary>
    private decimal OfAccount(string concept, string list) => list == "公开07表" ? 0 : concept switch
    {
        "科目.收入合计" or "科目.财政拨款收入" => draft.Body.General.Income,
        "科目.支出合计" => draft.Body.General.Spending,
        "科目.基本支出" => draft.Body.General.Basic,
        "科目.项目支出" => draft.Body.General.Project,
        _ => 0,
    };
}
