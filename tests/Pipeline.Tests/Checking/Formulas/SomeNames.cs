using Gouji.Checking.Formulas;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

/// <summary>A small vocabulary for tests of the formula language and of rule pages.</summary>
internal static class SomeNames
{
    private static readonly Concept s_executed = Money("项目.支出");
    private static readonly Concept s_budget = Money("预算数");
    private static readonly Concept s_projectBudget = Money("项目.预算");

    public static FormulaNames All { get; } = new(
        [
            Money("三公经费", "三公"), Money("公务用车购置和运行费"), Money("因公出国（境）费"), Money("公务接待费"), Money("项目支出"),
            Money("基本支出"), Money("总支出"), Money("当年支出"), Money("执行数"), Money("全年预算数"), s_executed, s_budget, s_projectBudget,
            Figure("执行得分", Dimension.Points), Figure("执行分值", Dimension.Points), Figure("编制数", Dimension.People),
            Figure("执行率", Dimension.Ratio), Figure("指标.得分", Dimension.Points), Figure("指标.分值", Dimension.Points),
            new("指标.偏差原因", "reason", ConceptKind.Text, null, []), new("指标.名称", "name", ConceptKind.Text, null, []),
            new("指标.目标值", "target", ConceptKind.Target, null, []), new("自评等级", "grade", ConceptKind.Grade, null, []),
            new("填报日期", "date", ConceptKind.Date, null, []),
        ],
        [
            new View("年初预算数", s_budget, Stage.Original, FundScope.Unstated),
            new View("项目.年初预算", s_projectBudget, Stage.Original, FundScope.Unstated),
        ],
        ["调整率上限", "满分"]);

    private static Concept Money(string name, params string[] synonyms) => new(name, name, ConceptKind.Figure, Dimension.Money, synonyms);

    private static Concept Figure(string name, Dimension dimension) => new(name, name, ConceptKind.Figure, dimension, []);
}
