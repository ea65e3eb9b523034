using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Writes the prose around the figures; problems and measures follow from the points that were lost.</summary>
internal static class NarrativeMaker
{
    public static NarrativeDraft Make(Dice dice, LetterheadDraft town, MoneyPlan money, RatingDraft rating)
    {
        var missed = rating.Levels.SelectMany(level => level.Indicators).Where(one => one.Score < one.Weight).ToList();
        return new NarrativeDraft
        {
            Duties = dice.Pick<string>(NarrativeTexts.Duties),
            Offices = dice.Pick<string>(NarrativeTexts.Offices),
            Achievements = dice.Some(NarrativeTexts.Achievements, dice.Whole(2, 4)),
            Problems = [.. missed.Select(Problem), .. money.CarryOver > 0 ? [NarrativeTexts.LeftOver] : Array.Empty<string>()],
            Measures = [.. missed.Select(Remedy), .. money.CarryOver > 0 ? [NarrativeTexts.SpendSooner] : Array.Empty<string>()],
            Use = [Use(dice, town)],
            Remarks = dice.Chance(0.7) ? ["除上述内容外，无其他需要说明的情况。"] : [],
            AdjustmentReason = Adjustment(money),
            CarryOverReason = CarryOver(money),
            ProjectChangeReason = ProjectChange(money),
            OfficialCostReason = "公务用车定点维修、接待严格按公函审批",
            PublicCostReason = dice.Pick("压减一般性支出，办公用品按定额领用", "会议多用视频形式，差旅和印刷开支下降"),
            ProcurementReason = money.Procurement < money.ProcurementBudget ? "差额为电子卖场竞价节约资金" : "采购任务当年全部完成",
        };
    }

    private static string Problem(IndicatorDraft one) =>
        $"{one.Third}年度指标值为{one.Target}，实际完成值为{one.Actual}。{one.Reason.Split('；')[0]}";

    private static string Remedy(IndicatorDraft one) => $"围绕{one.Third}制定整改清单，{one.Reason.Split('；')[^1]}，每季度向镇长办公会报告";

    private static string Use(Dice dice, LetterheadDraft town) => dice.Pick(
        $"自评结果作为编制{town.Year + 1}年调整预算和{town.Year + 2}年部门预算的依据，扣分项目先整改后安排资金。自评报告随部门决算在县级政府门户网站公开。",
        $"自评结果提交党政联席会议审议，得分与站所年度考核挂钩。报告和自评表在县级政府门户网站{town.Town}专栏公开，接受群众监督。");

    private static string? Adjustment(MoneyPlan money)
    {
        var added = money.Projects.Where(project => project.Adjustment > 0).Select(project => project.Kind.Name).ToList();
        var pay = "在职人员调资、社会保险缴费基数提高增加人员经费";
        var other = money.OtherBasic > 0 ? "，非财政拨款资金安排了部分人员支出" : "";
        return added.Count == 0 ? pay + other : $"{pay}{other}，年中追加{string.Join("、", added)}资金";
    }

    /// <summary>Reviewers ask from a change of about a tenth.</summary>
    private static string? ProjectChange(MoneyPlan money)
    {
        var before = money.Projects.Sum(project => project.LastYear);
        var isLarge = before > 0 && Math.Abs(money.AllProjects - before) > before / 10;
        if (!isLarge)
            return null;
        var fresh = money.Projects.Where(project => project.LastYear == 0).Select(project => project.Kind.Name).ToList();
        return fresh.Count > 0 && money.AllProjects > before
            ? $"当年新增{string.Join("、", fresh)}项目"
            : "项目工作量和结算进度与上年不同";
    }

    private static string? CarryOver(MoneyPlan money)
    {
        var late = money.Projects.Where(project => project.CarryOver > 0).Select(project => project.Kind.Name).ToList();
        return late.Count == 0 ? null : $"{string.Join("、", late)}按合同和实际进度付款，尾款在次年支付";
    }
}
