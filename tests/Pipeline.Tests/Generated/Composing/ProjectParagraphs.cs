using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Money;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Section 六（二）: the total of the projects, then each project with its money and its results.</summary>
internal static class ProjectParagraphs
{
    public const string GeneralBudget = "一般公共预算";

    public static void Write(Composition to)
    {
        if (to.Draft.Body.AllProjects is { } all)
            to.Body(Line.Join(Total(to, all), Change(to, all)));
        var shape = to.Wording.Pick<Func<Composition, int, IEnumerable<Line>>>(InTwoParagraphs, Counted, WithAdjustedBudget, BudgetFirst);
        for (var i = 0; i < to.Draft.Projects.Count; i++)
            foreach (var line in shape(to, i))
                to.Body(line);
    }

    private static Line Total(Composition to, decimal all)
    {
        var total = Amount(Key.AllProject, all);
        var parts = Parts(to).ToList();
        return parts.Count == 0
            ? to.Say($"全年项目支出{total}万元，全部由一般公共预算安排。")
            : to.Say($"全年项目支出{total}万元（全部资金口径，与附表一致），其中：{Line.Join(parts)}。");
    }

    private static Line Change(Composition to, decimal all)
    {
        var before = to.Draft.BaseData.ProjectTotal.Last ?? 0;
        if (to.Draft.Narrative.ProjectChangeReason is not { } reason || before == 0)
            return Line.Empty;
        var last = Amount(Key.LastProject, before);
        var rate = Percent(Key.ProjectChangeRate, Rounded.Percent(Math.Abs(all - before), before));
        return all > before
            ? to.Say($"项目支出较上年决算数{last}万元增加{Amount(Key.ProjectRise, all - before)}万元，增长{rate}%，主要原因是{reason}。")
            : to.Say($"项目支出较上年决算数{last}万元减少{Amount(Key.ProjectFall, before - all)}万元，下降{rate}%，主要原因是{reason}。");
    }

    private static IEnumerable<Line> Parts(Composition to)
    {
        var body = to.Draft.Body;
        if (body.Fund is null && body.Capital is null && body.Other is not { Project: > 0 })
            yield break;
        yield return to.Say($"一般公共预算{Amount(Key.GeneralProject, body.General.Project)}万元");
        if (body.Fund is { } fund)
            yield return to.Say($"，政府性基金预算{Amount(Key.Fund, fund)}万元");
        if (body.Capital is { } capital)
            yield return to.Say($"，国有资本经营预算{Amount(Key.Capital, capital)}万元");
        if (body.Other is { Project: > 0 } other)
            yield return to.Say($"，其他资金{Amount(Key.OtherProject, other.Project)}万元");
    }

    private static IEnumerable<Line> InTwoParagraphs(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        var kind = project.IsAdded ? "年中追加项目" : "年初预算项目";
        var budget = to.Say($"年初预算{Start(to, index)}万元，{Change(to, index, "年中调增", "年中调减")}");
        var result = to.Say($"实际支出{Spent(to, index)}万元，结转结余{Left(to, index)}万元");
        yield return to.Say($"{index + 1}.{kind}“{project.Name}”：{Source(project)}{budget}，{result}。");
        yield return to.Say($"实施成效：支出{Spent(to, index)}万元，主要用于{project.Purpose}。{project.Result}。{Reason(project)}");
    }

    private static IEnumerable<Line> Counted(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        var budget = to.Say($"年初预算安排{Start(to, index)}万元，{Change(to, index, "年中追加", "年中调减")}");
        var result = to.Say($"全年支出{Spent(to, index)}万元，年末结转结余{Left(to, index)}万元");
        var story = to.Say($"资金主要用于{project.Purpose}。{project.Result}。{Reason(project)}");
        yield return to.Say($"项目{Numerals.Chinese(index)}：{project.Name}。{Source(project)}{budget}，{result}。{story}");
    }

    private static IEnumerable<Line> WithAdjustedBudget(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        var change = Change(to, index, "年中调增", "年中调减");
        var budget = to.Say($"该项目年初预算{Start(to, index)}万元，{change}，调整后预算{Adjusted(to, index)}万元");
        var result = to.Say($"实际支出{Spent(to, index)}万元，结转结余{Left(to, index)}万元，项目执行率{Rate(to, index)}%");
        yield return to.Say($"{index + 1}.{project.Name}。{Source(project)}{budget}，{result}。");
        yield return to.Say($"该项目资金用于{project.Purpose}。{project.Result}。{Reason(project)}");
    }

    private static IEnumerable<Line> BudgetFirst(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        var change = Change(to, index, "年中追加", "年中调减");
        var budget = to.Say($"全年预算{Adjusted(to, index)}万元（年初预算{Start(to, index)}万元，{change}）");
        var result = to.Say($"实际支出{Spent(to, index)}万元，执行率{Rate(to, index)}%，年末结转结余{Left(to, index)}万元");
        var story = to.Say($"主要用于{project.Purpose}，{project.Result}。{Reason(project)}");
        yield return to.Say($"（{index + 1}）{project.Name}：{Source(project)}{budget}，{result}。{story}");
    }

    private static string Source(ProjectDraft project) => project.Scope == GeneralBudget ? "" : $"资金来源为{project.Scope}，";

    private static string Reason(ProjectDraft project) => project.Reason is { } reason ? $"{reason}。" : "";

    private static Figure Start(Composition to, int index) => Amount(Key.Project(index, "年初预算"), to.Draft.Projects[index].Original);

    private static Figure Spent(Composition to, int index) => Amount(Key.Project(index, "支出"), to.Draft.Projects[index].Spent);

    private static Figure Left(Composition to, int index) => Amount(Key.Project(index, "结转结余"), to.Draft.Projects[index].CarryOver);

    private static Figure Adjusted(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        return Amount(Key.Project(index, "全年预算"), project.Original + project.Adjustment);
    }

    private static Figure Rate(Composition to, int index)
    {
        var project = to.Draft.Projects[index];
        return Percent(Key.Project(index, "执行率"), Rounded.Percent(project.Spent, project.Original + project.Adjustment));
    }

    private static Line Change(Composition to, int index, string more, string less)
    {
        var change = to.Draft.Projects[index].Adjustment;
        return change >= 0
            ? to.Say($"{more}{Amount(Key.Project(index, "调增"), change)}万元")
            : to.Say($"{less}{Amount(Key.Project(index, "调减"), -change)}万元");
    }
}
