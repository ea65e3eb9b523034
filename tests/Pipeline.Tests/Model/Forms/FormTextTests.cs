using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class FormTextTests
{
    private const string Text = """
        表单: some-form
          名称: 某表
          English: some form
        部分: 附件2
          名称: 数据表 ｜ 基础表
          标题: 基础数据表
          单位: 元
          块: 经费
            口径: 全部资金
            列: {上年}年决算数 ｜ 上年数 → @上年决算
            列: 执行数 → @全年预算|决算 【必填】
            行: 1、项目支出 → 项目支出 【必填】
              行: {项目} → 项目.支出
              行: 其中：办公费 → 办公经费 【其中；上年决算不填】
            栏: 基本支出 → 基本支出 @决算 [一般公共预算]
        """;

    private static readonly FormBlock s_block = Parse(Text).Parts.Single().Blocks.Single();

    [Fact]
    public void Form_HasItsNames()
    {
        var form = Parse(Text);
        (form.Id, form.Name.Zh, form.Name.En).ShouldBe(("some-form", "某表", "some form"));
        form.Parts.Single().Names.ShouldBe(["数据表", "基础表"]);
        form.Parts.Single().Unit.ShouldBe(Unit.Yuan);
    }

    [Fact]
    public void Head_LeadsToItsStages()
    {
        s_block.Columns.Select(c => c.Meaning.Stage).ShouldBe([Stage.PriorExecuted, Stage.Adjusted | Stage.Executed]);
        s_block.Columns[0].Label.Names.ShouldBe(["上年决算数", "上年数"]);
        s_block.Columns.Select(c => c.IsRequired).ShouldBe([false, true]);
    }

    [Fact]
    public void Row_LeadsToItsConceptAndLevel()
    {
        s_block.Rows.Select(r => (r.Label.Name, r.Meaning.Concept?.Name, r.Level, r.ItemKind, r.IsOfWhich))
            .ShouldBe([("项目支出", "项目支出", 0, null, false), ("{项目}", "项目.支出", 1, "项目", false), ("办公费", "办公经费", 1, null, true)]);
        s_block.Rows[2].NotFilledAt.ShouldBe(Stage.PriorExecuted);
    }

    [Fact]
    public void Field_LeadsToConceptStageAndScope()
    {
        var meaning = s_block.Fields.Single().Meaning;
        (meaning.Concept?.Name, meaning.Stage, meaning.Scope).ShouldBe(("基本支出", Stage.Executed, FundScope.GeneralPublic));
        s_block.Scope.ShouldBe(FundScope.All);
    }

    [Fact]
    public void Form_HasItsSigns()
    {
        var form = Parse("表单: a\n  地区: 某省 ｜ 某市\n  标志: 1234_zp");
        (string.Join('、', form.Places), string.Join('、', form.Marks)).ShouldBe(("某省、某市", "1234_zp"));
    }

    [Fact]
    public void Part_SaysWhetherItIsRequiredAndHowPointsAreSpread()
    {
        var part = Parse("表单: a\n部分: 附件3\n  必备: 是\n  权重: 预算执行 10；产出指标 62.5；效益指标 27.5\n  权重: 预算执行 20；绩效指标 80").Parts.Single();
        part.IsRequired.ShouldBeTrue();
        part.Weights.Select(w => string.Join(' ', w.Shares.Select(s => s.Points))).ShouldBe(["10 62.5 27.5", "20 80"]);
        Parse(Text).Parts.Single().IsRequired.ShouldBeFalse();
    }

    [Fact]
    public void Head_MaySpeakOfTheTotalAloneAndPrintItsPoints()
    {
        var column = Parse("表单: a\n部分: 附件3\n  块: 甲\n    列: 得分（20分*执行率） → 项目.得分 【首行；分值 项目.分值】").Parts.Single().Blocks.Single().Columns.Single();
        (column.IsOfTotal, column.PrintedPoints?.Name).ShouldBe((true, "项目.分值"));
    }

    [Fact]
    public void Head_OverHeads_AddsItsStage() =>
        Parse("表单: a\n部分: 附件3\n  块: 甲\n    上列: 预算数 → @全年预算\n    列: 总额 → 任务.金额").Parts.Single().Blocks.Single().Groups.Single().Meaning.Stage.ShouldBe(Stage.Adjusted);

    [Theory]
    [InlineData("部分: 附件2", "form.txt:1:")]
    [InlineData("表单: a\n部分: 附件2\n  权重: 预算执行 10；产出指标 80", "form.txt:3:")]
    [InlineData("表单: a\n部分: 附件2\n  权重: 预算执行", "form.txt:3:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    列: 得分 → 项目.得分 【分值 没有的】", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    上列: 得分 → @明年", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    行: 某费 → 没有的", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    列: 某列 → @明年", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    列: 某列 → @决算|明年", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    栏: 某栏 → 基本支出 [私款]", "form.txt:4:")]
    public void Notation_ThatIsWrong_NamesFileAndLine(string text, string place) =>
        Should.Throw<FormatException>(() => Parse(text)).Message.ShouldStartWith(place);

    private static Form Parse(string text) => FormText.Parse("form.txt", text, Vocabulary.Default);
}
