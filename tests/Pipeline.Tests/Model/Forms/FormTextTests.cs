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

    [Theory]
    [InlineData("部分: 附件2", "form.txt:1:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    行: 某费 → 没有的", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    列: 某列 → @明年", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    列: 某列 → @决算|明年", "form.txt:4:")]
    [InlineData("表单: a\n部分: 附件2\n  块: 甲\n    栏: 某栏 → 基本支出 [私款]", "form.txt:4:")]
    public void Notation_ThatIsWrong_NamesFileAndLine(string text, string place) =>
        Should.Throw<FormatException>(() => Parse(text)).Message.ShouldStartWith(place);

    private static Form Parse(string text) => FormText.Parse("form.txt", text, Vocabulary.Default);
}
