using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Money;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Chapters 二 to 五: what was spent from each of the four budgets.</summary>
internal static class BudgetChapters
{
    public static void Write(Composition to)
    {
        to.Chapter("一般公共预算支出情况");
        WriteTotals(to);
        to.Section(1, "项目支出情况");
        WriteClasses(to);
        WriteOtherBudgets(to);
    }

    /// <summary>A total that covers more than basic spending does not stand under that heading alone, unless a town errs.</summary>
    private static void WriteTotals(Composition to)
    {
        var isSplit = to.Draft.Body.Original.Basic is not null;
        var comesFirst = isSplit && to.Wording.Chance(0.5);
        if (comesFirst)
            to.Body(Original(to));
        to.Section(0, isSplit && !comesFirst ? "收支总体及基本支出情况" : "基本支出情况");
        WriteNumbered(to, comesFirst ? [Income(to), Spending(to)] : [Original(to), Income(to), Spending(to)]);
    }

    private static void WriteNumbered(Composition to, params ReadOnlySpan<Line> lines)
    {
        var isNumbered = to.Wording.Chance(0.5);
        for (var i = 0; i < lines.Length; i++)
            to.Body(isNumbered ? to.Say($"{i + 1}.{lines[i]}") : lines[i]);
    }

    private static Line Original(Composition to)
    {
        var budget = to.Draft.Body.Original;
        var total = Amount(Key.Original, budget.Total);
        return budget.Basic is null ? to.Say($"{to.Year}年安排预算资金{total}万元。") : OriginalInParts(to, budget, total);
    }

    private static Line OriginalInParts(Composition to, OriginalBudgetDraft budget, Figure total)
    {
        var basic = Amount(Key.OriginalBasic, budget.Basic ?? 0);
        var personnel = Amount(Key.OriginalPersonnel, budget.Personnel ?? 0);
        var cost = Amount(Key.OriginalPublic, budget.Public ?? 0);
        var project = Amount(Key.OriginalProject, budget.Project ?? 0);
        return to.Pick(
            to.Say($"{to.Year}年年初预算{total}万元，其中：基本支出{basic}万元（人员经费{personnel}万元、公用经费{cost}万元），项目支出{project}万元。"),
            to.Say($"{to.Year}年部门年初预算{total}万元，其中：项目支出{project}万元，基本支出{basic}万元（人员经费{personnel}万元、公用经费{cost}万元）。"),
            to.Say($"年初预算安排{total}万元，其中：基本支出{basic}万元，项目支出{project}万元。年初预算基本支出{basic}万元，其中：人员经费{personnel}万元，公用经费{cost}万元。"));
    }

    private static Line Income(Composition to)
    {
        var income = Amount(Key.GeneralIncome, to.Draft.Body.General.Income);
        return to.Pick(
            to.Say($"本年度一般公共预算财政拨款收入{income}万元。"),
            to.Say($"{to.Year}年度，我单位一般公共预算财政拨款收入{income}万元。"),
            to.Say($"全年一般公共预算财政拨款收入合计{income}万元。"));
    }

    private static Line Spending(Composition to)
    {
        var general = to.Draft.Body.General;
        var total = Amount(Key.General, general.Spending);
        var project = Amount(Key.GeneralProject, general.Project);
        var basic = BasicInParts(to, general);
        var sentence = to.Pick(
            to.Say($"{to.Year}年度，我单位一般公共预算财政拨款支出{total}万元，其中：{basic}，项目支出{project}万元。"),
            to.Say($"{to.Year}年度一般公共预算财政拨款支出共计{total}万元，其中：项目支出{project}万元，{basic}。"),
            to.Say($"一般公共预算财政拨款全年支出合计{total}万元，其中：{basic}；项目支出{project}万元。"));
        return general.CarryOver is { } left ? Line.Join(sentence, CarryOver(to, left)) : sentence;
    }

    private static Line BasicInParts(Composition to, GeneralBudgetDraft general)
    {
        var basic = Amount(Key.GeneralBasic, general.Basic);
        var personnel = Amount(Key.GeneralPersonnel, general.Personnel);
        var cost = Amount(Key.GeneralPublic, general.Public);
        return to.Pick(
            to.Say($"基本支出{basic}万元（人员经费{personnel}万元、公用经费{cost}万元）"),
            to.Say($"基本支出{basic}万元（其中：人员经费{personnel}万元，公用经费{cost}万元）"));
    }

    private static Line CarryOver(Composition to, decimal left)
    {
        var figure = Amount(Key.GeneralCarryOver, left);
        return to.Pick(
            to.Say($"一般公共预算财政拨款年末结转结余{figure}万元。"),
            to.Say($"收支相抵，一般公共预算年末结转结余{figure}万元。"));
    }

    private static void WriteClasses(Composition to)
    {
        var classes = to.Draft.Body.Classes;
        var items = classes.Select(one => to.Say($"{one.Name}{Amount(Key.Class(one.Code), one.Amount)}万元")).ToList();
        if (to.Wording.Chance(0.2) && items.Count > 1)
            WriteClassList(to, items);
        else
            to.Body(Line.Join(ClassLead(to), Join(items), Line.Plain("。")));
    }

    private static void WriteClassList(Composition to, List<Line> items)
    {
        to.Body(to.Say($"一般公共预算项目支出{Amount(Key.GeneralProject, to.Draft.Body.General.Project)}万元，按功能分类如下："));
        for (var i = 0; i < items.Count; i++)
            to.Body(to.Say($"{i + 1}.{items[i]}。"));
    }

    private static Line ClassLead(Composition to)
    {
        var project = Amount(Key.GeneralProject, to.Draft.Body.General.Project);
        return to.Pick(Line.Empty, to.Say($"一般公共预算项目支出{project}万元，其中："), to.Say($"{to.Year}年项目支出{project}万元，按功能分类："));
    }

    private static Line Join(List<Line> items) =>
        Line.Join(items.SelectMany((item, index) => index == 0 ? [item] : new[] { Line.Plain("；"), item }));

    private static void WriteOtherBudgets(Composition to)
    {
        to.Chapter("政府性基金预算支出情况");
        to.Body(Budget(to, "政府性基金预算", Key.Fund, to.Draft.Body.Fund));
        to.Chapter("国有资本经营预算支出情况");
        to.Body(Budget(to, "国有资本经营预算", Key.Capital, to.Draft.Body.Capital));
        to.Chapter("社会保险基金预算支出情况");
        to.Body(Budget(to, "社会保险基金预算", "", null));
    }

    private static Line Budget(Composition to, string budget, string key, decimal? amount)
    {
        if (amount is not { } spent)
            return Line.Plain(to.Pick("无。", $"{to.Year}年度，我单位无{budget}支出。"));
        var figure = Amount(key, spent);
        return to.Pick(
            to.Say($"本年度{budget}支出{figure}万元，均用于项目。"),
            to.Say($"{to.Year}年度，我单位{budget}财政拨款支出{figure}万元，全部为项目支出。"));
    }
}
