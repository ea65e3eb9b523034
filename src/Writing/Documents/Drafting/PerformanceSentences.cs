using Gouji.Model;
using Gouji.Model.Filings;
using static Gouji.Writing.Documents.Drafting.DraftFacts;
using Pieces = System.Collections.Generic.IReadOnlyList<Gouji.Model.Filings.Piece>;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>What a report says of costs, execution, goals and points; each is null where a fact in it is not stated.</summary>
internal static class PerformanceSentences
{
    public static Pieces? Execution(DraftFacts f) =>
        Say($"{f.Year}年全年预算{Adjusted(f)}，全年执行{Executed(f)}，预算执行率{f.Of("预算执行率")}。") ?? Say($"{f.Year}年全年预算{Adjusted(f)}，全年执行{Executed(f)}。");

    public static Pieces? OfficialCosts(DraftFacts f) =>
        Say($"“三公”经费年初预算{f.Of("三公经费", Stage.Original)}，全年支出{f.Of("三公经费", Stage.Executed)}，上年决算数{f.Of("三公经费", Stage.PriorExecuted)}。")
        ?? Say($"“三公”经费年初预算{f.Of("三公经费", Stage.Original)}，全年支出{f.Of("三公经费", Stage.Executed)}。") ?? Say($"“三公”经费支出{f.Of("三公经费", Stage.Executed)}。");

    public static Pieces? OfficialCostsInParts(DraftFacts f) => Say(
        $"“三公”经费支出中，公务用车购置及运行维护费{f.Of("公务用车购置和运行费", Stage.Executed)}，因公出国（境）费{f.Of("因公出国费", Stage.Executed)}，公务接待费{f.Of("公务接待费", Stage.Executed)}。");

    public static Pieces? RunningCosts(DraftFacts f) => Say($"公用经费年初预算{f.Of("公用经费", Stage.Original)}，实际支出{f.Of("公用经费", Stage.Executed, FundScope.GeneralPublic, FundScope.Unstated)}。");

    public static Pieces? Procurement(DraftFacts f) => Say($"政府采购预算{f.Of("政府采购金额", Stage.Original)}，实际采购金额{f.Of("政府采购金额", Stage.Executed)}。");

    public static Pieces? Goal(DraftFacts f) => Say($"年度总体目标：{f.Of("预期目标")}");

    public static Pieces? Reached(DraftFacts f) => Say($"目标完成情况：{f.Of("实际完成情况")}");

    public static Pieces? Score(DraftFacts f) =>
        Say($"经自评，本单位{f.Year}年度整体支出绩效自评得分{f.Of("总得分")}，评价等级为“{f.Of("自评等级")}”。") ?? Say($"经自评，本单位{f.Year}年度整体支出绩效自评得分{f.Of("总得分")}。");

    public static string AllReached => "各项绩效指标均已达到年度指标值。";

    /// <summary>An indicator that lost points: what was wanted, what was reached, and why.</summary>
    public static Pieces? Missed(DraftFacts f, ItemKey indicator) =>
        Say($"{f.Of("指标.名称", indicator)}年度指标值为{f.Of("指标.目标值", indicator)}，实际完成值为{f.Of("指标.实际值", indicator)}。{f.Of("指标.偏差原因", indicator)}。")
        ?? Say($"{f.Of("指标.名称", indicator)}未达到年度指标值。{Placeholders.Reason}");

    public static Pieces? Remedy(DraftFacts f, ItemKey indicator) => Say($"围绕“{f.Of("指标.名称", indicator)}”制定整改措施，明确责任人和完成时限，按季跟踪指标完成进度。");

    private static Entry? Adjusted(DraftFacts f) => f.Of("总支出", Stage.Adjusted, FundScope.All, FundScope.Unstated);

    private static Entry? Executed(DraftFacts f) => f.Of("总支出", Stage.Executed, FundScope.All, FundScope.Unstated);
}
