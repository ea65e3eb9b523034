using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Money;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>What chapter 六 says of 三公经费, running costs and procurement.</summary>
internal static class CostSentences
{
    public static void Write(Composition to)
    {
        if (!to.Draft.Body.StatesCosts)
            return;
        to.Body(Line.Join(Official(to), OfficialParts(to)));
        to.Body(Public(to));
        to.Body(Procurement(to));
    }

    private static Line Official(Composition to)
    {
        var row = to.Draft.BaseData.OfficialCosts.Total;
        var final = Amount(Key.Official("三公经费", "决算"), row.Final ?? 0);
        var budget = Amount(Key.Official("三公经费", "预算"), row.Budget ?? 0);
        var rate = Percent(Key.OfficialRate, Rounded.Percent(row.Final ?? 0, row.Budget ?? 1));
        return Line.Join(
            to.Pick(
                to.Say($"“三公”经费年初预算{budget}万元，全年支出{final}万元，完成预算的{rate}%，"),
                to.Say($"{to.Year}年“三公”经费支出{final}万元，为预算{budget}万元的{rate}%，")),
            Drop(to, row));
    }

    private static Line Drop(Composition to, StagedRow row)
    {
        var last = Amount(Key.Official("三公经费", "上年决算"), row.Last ?? 0);
        var less = Amount(Key.OfficialDrop, (row.Last ?? 0) - (row.Final ?? 0));
        return less.Value == 0
            ? to.Say($"与上年决算数{last}万元持平。")
            : to.Say($"较上年决算数{last}万元减少{less}万元，主要原因是{to.Draft.Narrative.OfficialCostReason}。");
    }

    private static Line OfficialParts(Composition to)
    {
        var rows = to.Draft.BaseData.OfficialCosts;
        var vehicles = Amount(Key.Official("公车", "决算"), rows.Vehicles.Final ?? 0);
        var abroad = Amount(Key.Official("出国", "决算"), rows.Abroad.Final ?? 0);
        var reception = Amount(Key.Official("接待", "决算"), rows.Reception.Final ?? 0);
        return to.Pick(
            Line.Empty,
            to.Say($"“三公”经费支出中，公务用车购置及运行维护费{vehicles}万元，因公出国（境）费{abroad}万元，公务接待费{reception}万元。"));
    }

    private static Line Public(Composition to)
    {
        var row = to.Draft.BaseData.PublicTotal;
        var budget = Amount(Key.OriginalPublic, row.Budget ?? 0);
        var final = Amount(Key.GeneralPublic, row.Final ?? 0);
        var rate = Percent(Key.PublicRate, Rounded.Percent(row.Final ?? 0, row.Budget ?? 1));
        var reason = to.Draft.Narrative.PublicCostReason;
        return to.Pick(
            to.Say($"公用经费预算{budget}万元，实际支出{final}万元，公用经费控制率{rate}%，主要原因是{reason}。"),
            to.Say($"公用经费实际支出{final}万元，控制在年初预算{budget}万元以内，公用经费控制率{rate}%，{reason}。"));
    }

    private static Line Procurement(Composition to)
    {
        var row = to.Draft.BaseData.Procurement;
        var budget = Amount(Key.ProcurementBudget, row.Budget ?? 0);
        var final = Amount(Key.ProcurementFinal, row.Final ?? 0);
        var rate = Percent(Key.ProcurementRate, Rounded.Percent(row.Final ?? 0, row.Budget ?? 1));
        var reason = to.Draft.Narrative.ProcurementReason;
        return to.Pick(
            to.Say($"政府采购预算{budget}万元，实际采购金额{final}万元，政府采购执行率{rate}%，{reason}。"),
            to.Say($"全年政府采购金额{final}万元，采购预算{budget}万元，政府采购执行率{rate}%，{reason}。"));
    }
}
