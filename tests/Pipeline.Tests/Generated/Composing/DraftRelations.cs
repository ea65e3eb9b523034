using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>The relations of the Hunan form, named A01 to A20 as in the fact sheet, between the figures a draft prints.</summary>
internal static class DraftRelations
{
    private static readonly string[] Stages = ["上年决算", "预算", "决算"];

    public static IReadOnlyList<Relation> Of(ReportDraft draft) =>
    [
        new RateRelation("A01", "控制率", Key.StaffRate, Key.Staff, Key.Establishment),
        new AtMostRelation("A01", "在职不超编制", [Key.Staff], Key.Establishment),
        .. OfficialCosts(),
        .. ProjectTotals(draft),
        .. PublicCosts(draft),
        .. Funds(draft),
        .. Spending(draft),
        .. draft.Projects.SelectMany((_, index) => Project(index)),
        .. ScoreRelations.Of(draft),
        .. draft.BaseData.Buildings.SelectMany((_, index) => Building(index)),
    ];

    private static IEnumerable<Relation> OfficialCosts()
    {
        foreach (var stage in Stages)
        {
            yield return Sum("A02", "三公经费", Key.Official("三公经费", stage), Official(stage, "公车", "出国", "接待"));
            yield return Sum("A02", "公车", Key.Official("公车", stage), Official(stage, "公车购置", "公车运行"));
        }
        yield return new AtMostRelation("A05", "三公不超预算", [Key.Official("三公经费", "决算")], Key.Official("三公经费", "预算"));
        yield return new RateRelation(
            "R01", "三公完成率", Key.OfficialRate, Key.Official("三公经费", "决算"), Key.Official("三公经费", "预算"));
        yield return new SumRelation(
            "R02", "三公比上年", Key.OfficialDrop, [Key.Official("三公经费", "上年决算")], [Key.Official("三公经费", "决算")]);
    }

    private static string[] Official(string stage, params string[] rows) => [.. rows.Select(row => Key.Official(row, stage))];

    private static IEnumerable<Relation> ProjectTotals(ReportDraft draft)
    {
        yield return Sum("A03", "项目支出上年决算", Key.LastProject, Projects(draft, "上年决算"));
        yield return Sum("A03", "项目支出年初预算", Key.OriginalProject, Projects(draft, "年初预算"));
        yield return Sum("A03", "项目支出决算", Key.AllProject, Projects(draft, "支出"));
        yield return new SumRelation("R12", "项目支出较上年", Key.ProjectRise, [Key.AllProject], [Key.LastProject]);
        yield return new SumRelation("R12", "项目支出较上年", Key.ProjectFall, [Key.LastProject], [Key.AllProject]);
        yield return new RateRelation("R13", "项目支出变动率", Key.ProjectChangeRate, Key.ProjectRise, Key.LastProject);
        yield return new RateRelation("R13", "项目支出变动率", Key.ProjectChangeRate, Key.ProjectFall, Key.LastProject);
        yield return Sum("A11", "项目支出按功能分类", Key.GeneralProject, [.. draft.Body.Classes.Select(one => Key.Class(one.Code))]);
    }

    private static string[] Projects(ReportDraft draft, string what) =>
        [.. draft.BaseData.Projects.Select((_, index) => Key.Project(index, what))];

    private static IEnumerable<Relation> PublicCosts(ReportDraft draft)
    {
        var totals = new[] { Key.LastPublic, Key.OriginalPublic, Key.GeneralPublic };
        for (var i = 0; i < Stages.Length; i++)
            yield return new AtMostRelation(
                "A04", "公用经费其中", [.. draft.BaseData.PublicParts.Select((_, part) => Key.PublicPart(part, Stages[i]))], totals[i]);
        yield return new AtMostRelation("A06", "公用不超预算", [Key.GeneralPublic], Key.OriginalPublic);
        yield return new RateRelation("R03", "公用经费控制率", Key.PublicRate, Key.GeneralPublic, Key.OriginalPublic);
        yield return new RateRelation("R04", "政府采购执行率", Key.ProcurementRate, Key.ProcurementFinal, Key.ProcurementBudget);
    }

    private static IEnumerable<Relation> Funds(ReportDraft draft)
    {
        yield return Sum("A07", "全年执行按收入性质", Key.Executed, [Key.General, Key.Fund, Key.Capital, Key.Other]);
        yield return Sum("A07", "全年执行按支出性质", Key.Executed, [Key.AllBasic, Key.AllProject]);
        yield return new SumRelation("R05", "结转结余", Key.CarryOver, [Key.Adjusted], [Key.Executed]);
        yield return Sum("R06", "结转结余按项目", Key.CarryOver, [.. draft.Projects.Select((_, index) => Key.Project(index, "结转结余"))]);
        yield return new SumRelation("R07", "全年预算增加", Key.Growth, [Key.Adjusted], [Key.Original]);
        yield return new RateRelation("R08", "全年预算增长率", Key.GrowthRate, Key.Growth, Key.Original);
        yield return new RateRelation("A14", "预算执行率", Key.Rate, Key.Executed, Key.Adjusted);
        yield return new RateRelation("R09", "满意率", Key.SurveyRate, Key.SurveyContent, Key.SurveyReturned);
    }

    private static IEnumerable<Relation> Spending(ReportDraft draft)
    {
        yield return Sum("A10", "一般公共预算支出", Key.General, [Key.GeneralBasic, Key.GeneralProject]);
        yield return Sum("A10", "基本支出", Key.GeneralBasic, [Key.GeneralPersonnel, Key.GeneralPublic]);
        yield return Sum("A17", "年初预算", Key.Original, [Key.OriginalBasic, Key.OriginalProject]);
        yield return Sum("A17", "年初基本支出", Key.OriginalBasic, [Key.OriginalPersonnel, Key.OriginalPublic]);
        yield return new SumRelation("R10", "一般公共预算结转", Key.GeneralCarryOver, [Key.GeneralIncome], [Key.General]);
        yield return new SumRelation("A18", "基本支出预算调整", Key.BasicAdjustment, [Key.AllBasic], [Key.OriginalBasic]);
        yield return Sum("R11", "其他资金", Key.Other, [Key.OtherBasic, Key.OtherProject]);
        foreach (var relation in AllFunds(draft.Body))
            yield return relation;
    }

    private static IEnumerable<Relation> AllFunds(BodyDraft body)
    {
        List<string> projects = [Key.GeneralProject], basics = [Key.GeneralBasic];
        if (body.Fund is not null)
            projects.Add(Key.Fund);
        if (body.Capital is not null)
            projects.Add(Key.Capital);
        if (body.Other is not null)
            (projects, basics) = ([.. projects, Key.OtherProject], [.. basics, Key.OtherBasic]);
        yield return Sum("A13", "项目支出按资金", Key.AllProject, projects);
        yield return Sum("A13", "基本支出按资金", Key.AllBasic, basics);
    }

    private static IEnumerable<Relation> Project(int index)
    {
        string Of(string what) => Key.Project(index, what);
        yield return new SumRelation("A12", "项目结转", Of("结转结余"), [Of("年初预算"), Of("调增")], [Of("支出")]);
        yield return new SumRelation("A12", "项目结转", Of("结转结余"), [Of("年初预算")], [Of("调减"), Of("支出")]);
        yield return Sum("A12", "项目全年预算", Of("全年预算"), [Of("年初预算"), Of("调增")]);
        yield return new SumRelation("A12", "项目全年预算", Of("全年预算"), [Of("年初预算")], [Of("调减")]);
        yield return new SumRelation("A12", "项目全年预算", Of("结转结余"), [Of("全年预算")], [Of("支出")]);
        yield return new RateRelation("A14", "项目执行率", Of("执行率"), Of("支出"), Of("全年预算"));
    }

    private static IEnumerable<Relation> Building(int index)
    {
        string Of(string what) => Key.Building(index, what);
        yield return new RateRelation("A20", "规模控制率", Of("规模控制率"), Of("实际规模"), Of("批复规模"));
        yield return new RateRelation("A20", "投资概算控制率", Of("投资概算控制率"), Of("实际投资"), Of("预算投资"));
    }

    private static SumRelation Sum(string id, string title, string total, IReadOnlyList<string> parts) => new(id, title, total, parts, []);
}
