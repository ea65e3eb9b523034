using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Money;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Chapters 七 to 十 and the signature: problems, measures, use of the results and whatever else needs saying.</summary>
internal static class ClosingChapters
{
    public static void Write(Composition to)
    {
        var narrative = to.Draft.Narrative;
        to.Chapter(to.Pick("存在的问题及原因分析", "存在的主要问题及原因分析"));
        WriteList(to, narrative.Problems);
        to.Chapter(to.Pick("下一步改进措施", "下一步工作措施"));
        WriteList(to, narrative.Measures);
        to.Chapter("部门整体支出绩效自评结果拟应用和公开情况");
        foreach (var paragraph in narrative.Use)
            to.Body(Line.Plain(paragraph));
        WriteRemarks(to);
        WriteSignature(to);
    }

    private static void WriteList(Composition to, IReadOnlyList<string> items)
    {
        if (items.Count > 1 && to.Wording.Chance(0.3))
            to.Body(Line.Plain(string.Join("；", items.Select((item, index) => $"{Numerals.Chinese(index)}是{item}")) + "。"));
        else
            for (var i = 0; i < items.Count; i++)
                to.Body(Line.Plain(items.Count > 1 ? $"（{Numerals.Chinese(i)}）{items[i]}。" : $"{items[i]}。"));
    }

    private static void WriteRemarks(Composition to)
    {
        var remarks = to.Draft.Narrative.Remarks;
        if (remarks.Count == 0 && to.Draft.Body.Other is null)
            return;
        to.Chapter("其他需要说明的情况");
        if (to.Draft.Body.Other is { } other)
            to.Body(Other(to, other));
        foreach (var remark in remarks)
            to.Body(Line.Plain(remark));
    }

    private static Line Other(Composition to, OtherMoneyDraft other)
    {
        var total = Amount(Key.Other, other.Total);
        var basic = Amount(Key.OtherBasic, other.Basic);
        var project = Amount(Key.OtherProject, other.Project);
        return to.Pick(
            to.Say($"{to.Year}年其他资金支出{total}万元，来源为{other.Source}，其中：基本支出{basic}万元，项目支出{project}万元。"),
            to.Say($"除上述预算外，其他资金支出{total}万元，其中：项目支出{project}万元，基本支出{basic}万元，资金来源为{other.Source}。"));
    }

    private static void WriteSignature(Composition to)
    {
        if (to.Draft.Head.ReportDate is not { } date)
            return;
        to.Blank();
        to.Add(ProseLook.Signature, to.Draft.Head.Unit);
        to.Add(ProseLook.Signature, date);
    }
}
