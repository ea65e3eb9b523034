using Gouji.Checking.Formulas;
using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

/// <summary>The vocabulary of the project as the names of formulas.</summary>
public sealed class FormulaNamesTests
{
    private static readonly FormulaNames s_names = FormulaNames.Of(Vocabulary.Default, ["调整率上限"]);

    [Theory]
    [InlineData("三公经费 = 公务用车购置和运行费 + 因公出国费 + 公务接待费")]
    [InlineData("项目支出 = 合计(项目.支出)")]
    [InlineData("总支出[全部资金] = 合计(总支出[各口径])")]
    [InlineData("预算执行得分 = 预算执行分值 × 最小(执行数 ÷ 全年预算数, 1)")]
    [InlineData("指标.得分 < 指标.分值  须有  指标.偏差原因")]
    [InlineData("当年初预算数已填时，绝对值(全年预算数 - 年初预算数) ÷ 年初预算数 ≤ 调整率上限")]
    public void Formula_InTheWordsOfTheVocabulary_IsRead(string text) => FormulaText.Parse(text, s_names).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("三公支出", "三公经费")]
    [InlineData("实有人数", "在职人数")]
    [InlineData("项目.支岀", "项目.支出")]
    public void Name_MetInTheField_IsAnsweredWithItsConcept(string name, string concept) => s_names.Suggest(name).ShouldBe(concept);

    [Fact]
    public void View_OfTheVocabulary_IsFound() => s_names.Find("执行数")!.Concept.Name.ShouldBe("总支出");

    [Fact]
    public void Concept_UnderItsOwnName_LeavesCoordinatesOpen()
    {
        var view = s_names.Find("三公经费")!;

        (view.Stage, view.Scope).ShouldBe((Gouji.Model.Stage.Unstated, Gouji.Model.FundScope.Unstated));
    }
}
