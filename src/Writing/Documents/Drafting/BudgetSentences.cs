using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using static Gouji.Writing.Documents.Drafting.DraftFacts;
using Pieces = System.Collections.Generic.IReadOnlyList<Gouji.Model.Filings.Piece>;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>What a report says of staff and money; each is null where a fact in it is not stated.</summary>
internal static class BudgetSentences
{
    private const FundScope General = FundScope.GeneralPublic;

    public const string Nothing = "无。";

    public static Pieces? Staff(DraftFacts f) =>
        Say($"截至{f.Year}年12月31日，我单位编制人数{f.Of("编制人数")}，年末实有人数{f.Of("在职人数")}。");

    public static Pieces? OriginalTotal(DraftFacts f) => Say($"{f.Year}年预算资金{f.Of("总支出", Stage.Original)}。");

    public static Pieces? OriginalInParts(DraftFacts f) => Say(
        $"{f.Year}年年初预算{f.Of("总支出", Stage.Original)}，其中：基本支出{f.Of("基本支出", Stage.Original)}，项目支出{f.Of("项目支出", Stage.Original)}。");

    public static Pieces? Overall(DraftFacts f) =>
        Say($"{f.Year}年度总支出年初预算{f.Of("总支出", Stage.Original)}，全年预算{f.Of("总支出", Stage.Adjusted)}，支出决算{f.Of("总支出", Stage.Executed)}。") ?? Say($"{f.Year}年度总支出决算{f.Of("总支出", Stage.Executed)}。");

    public static Pieces? GeneralIncome(DraftFacts f) => Say($"{f.Year}年度单位一般公共预算财政拨款收入{f.Of("总收入", Stage.Executed, General)}。");

    public static Pieces? GeneralSpending(DraftFacts f) =>
        Say($"{f.Year}年度单位一般公共预算财政拨款支出{Total(f)}，其中：基本支出{Basic(f)}，项目支出{Projects(f)}。") ?? Say($"{f.Year}年度单位一般公共预算财政拨款支出{Total(f)}。");

    public static Pieces? GeneralBasic(DraftFacts f) =>
        Say($"一般公共预算基本支出{Basic(f)}，其中：人员经费{f.Of("人员经费", Stage.Executed, General)}，公用经费{f.Of("公用经费", Stage.Executed, General, FundScope.Unstated)}。")
        ?? Say($"一般公共预算基本支出{Basic(f)}。") ?? Say($"公用经费支出{f.Of("公用经费", Stage.Executed, General, FundScope.Unstated)}。");

    /// <summary>一般公共服务支出22.2万元；公共安全支出12.38万元。</summary>
    public static Pieces? GeneralProjects(DraftFacts f)
    {
        List<Pieces> classes = [.. f.Items("类").Select(item => Say($"{f.Index.NameOf(item)}{OfClass(f, item)}")).OfType<Pieces>()];
        if (classes.Count == 0) return Say($"一般公共预算项目支出{Projects(f)}。");
        List<Piece> pieces = [.. Say($"一般公共预算项目支出{Projects(f)}，其中：") ?? []];
        for (var i = 0; i < classes.Count; i++) pieces.AddRange([.. classes[i], new WordPiece(i < classes.Count - 1 ? "；" : "。")]);
        return pieces;
    }

    /// <summary>What a chapter on one of the other budgets says; where nothing was spent, that there is nothing.</summary>
    public static Pieces? OtherBudget(DraftFacts f, FundScope scope)
    {
        if (f.Of("总支出", Stage.Executed, scope) is not { Value: Amount { Base: not 0 } } spent) return null;
        var allOnProjects = f.Of("项目支出", Stage.Executed, scope) is { Value: Amount projects } && projects.Base == (spent.Value as Amount)?.Base;
        return Say($"{f.Year}年度单位{Vocabulary.Default.Name(scope).Zh}{(scope == FundScope.SocialInsurance || scope == FundScope.StateCapital || scope == FundScope.GovernmentFund ? "预算" : "")}支出{spent}{(allOnProjects ? "，全部为项目支出" : "")}。");
    }

    public static Pieces? OtherMoney(DraftFacts f) => f.Of("总支出", Stage.Executed, FundScope.Other) is { Value: Amount { Base: not 0 } } spent
        ? Say($"除上述预算外，其他资金支出{spent}。")
        : null;

    public static Pieces? CarryOver(DraftFacts f) => Say($"年末结转结余{f.Of("结转结余")}。");

    private static Entry? Total(DraftFacts f) => f.Of("总支出", Stage.Executed, General);

    private static Entry? Basic(DraftFacts f) => f.Of("基本支出", Stage.Executed, General);

    private static Entry? Projects(DraftFacts f) => f.Of("项目支出", Stage.Executed, General);

    private static Entry? OfClass(DraftFacts f, ItemKey item) =>
        f.Index.Find(new FactKey(Vocabulary.Default["类.项目支出"], Stage.Executed, General, item)) ?? f.Of("类.项目支出", item, Stage.Executed);
}
