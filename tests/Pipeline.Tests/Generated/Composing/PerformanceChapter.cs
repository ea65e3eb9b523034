using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Money;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Chapter 六: what the money achieved, as a whole and project by project.</summary>
internal static class PerformanceChapter
{
    public static void Write(Composition to)
    {
        to.Chapter(to.Pick("部门整体支出绩效情况", "部门（单位）整体支出绩效情况", "整体支出绩效情况"));
        to.Section(0, to.Pick("整体支出绩效情况", "部门整体支出绩效情况"));
        WriteTotals(to);
        CostSentences.Write(to);
        WriteAchievements(to);
        WriteSurvey(to);
        WriteScore(to);
        to.Section(1, to.Pick("项目支出绩效情况", "项目资金使用及绩效情况"));
        ProjectParagraphs.Write(to);
    }

    private static void WriteTotals(Composition to)
    {
        if (to.Draft.Body.Totals is not { } totals)
            return;
        to.Body(Line.Join(Totals(to, totals), Growth(to, totals), CarryOver(to, totals)));
    }

    private static Line Totals(Composition to, YearTotalsDraft totals)
    {
        var adjusted = Amount(Key.Adjusted, totals.Adjusted);
        var executed = Amount(Key.Executed, totals.Executed);
        var rate = Percent(Key.Rate, totals.Rate);
        return to.Pick(
            to.Say($"{to.Year}年全年预算{adjusted}万元，全年执行{executed}万元，预算执行率{rate}%。"),
            to.Say($"从执行情况看，全年预算数{adjusted}万元，全年执行数{executed}万元，执行率{rate}%。"),
            to.Say($"调整后的全年预算{adjusted}万元，当年实际执行{executed}万元，预算执行率为{rate}%。"));
    }

    private static Line Growth(Composition to, YearTotalsDraft totals)
    {
        var original = to.Draft.Body.Original.Total;
        if (totals.Adjusted <= original || to.Draft.Narrative.AdjustmentReason is not { } reason)
            return Line.Empty;
        var more = Amount(Key.Growth, totals.Adjusted - original);
        var rate = Percent(Key.GrowthRate, Rounded.Percent(totals.Adjusted - original, original));
        return to.Pick(
            to.Say($"全年预算较年初预算增加{more}万元，增长{rate}%，主要原因是{reason}。"),
            to.Say($"与年初预算{Amount(Key.Original, original)}万元相比，全年预算增加{more}万元，增幅{rate}%，主要原因是{reason}。"));
    }

    private static Line CarryOver(Composition to, YearTotalsDraft totals)
    {
        var left = Amount(Key.CarryOver, totals.CarryOver);
        return to.Draft.Narrative.CarryOverReason is { } reason
            ? to.Say($"年末结转结余共计{left}万元，主要原因是{reason}。")
            : to.Say($"年末结转结余共计{left}万元。");
    }

    private static void WriteAchievements(Composition to)
    {
        foreach (var paragraph in to.Draft.Narrative.Achievements)
            to.Add(ProseLook.Body, Line.Plain(paragraph), "工作成效");
    }

    private static void WriteSurvey(Composition to)
    {
        if (to.Draft.Body.Survey is not { } survey)
            return;
        var sent = People(Key.SurveySent, survey.Sent);
        var returned = People(Key.SurveyReturned, survey.Returned);
        var content = People(Key.SurveyContent, survey.Content);
        var rate = Percent(Key.SurveyRate, survey.Rate);
        to.Body(to.Pick(
            to.Say($"为了解服务对象评价，{to.Year}年12月共发放调查问卷{sent}份，收回有效问卷{returned}份，满意和基本满意{content}份，满意率{rate}%。"),
            to.Say($"年末面向辖区群众开展问卷调查，发放问卷{sent}份，有效问卷{returned}份，其中满意和基本满意{content}份，群众满意率{rate}%。")));
    }

    private static void WriteScore(Composition to)
    {
        if (to.Draft.Body.Grade is not { } grade)
            return;
        var score = Points(Key.Rating(null, "总得分"), to.Draft.Rating.TotalScore);
        to.Body(to.Pick(
            to.Say($"对照评价指标逐项打分，{to.Year}年度部门整体支出绩效自评得分{score}分，评价等级为“{grade}”。"),
            to.Say($"经自评，我单位{to.Year}年度整体支出绩效得分{score}分，等级为“{grade}”。"),
            to.Say($"本年度整体支出绩效自评总分{score}分，评定等级“{grade}”。")));
    }
}
