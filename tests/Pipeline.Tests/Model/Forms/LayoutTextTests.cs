using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class LayoutTextTests
{
    private static readonly Form s_form = FormText.Parse("form.txt", "表单: some\n部分: 附件2\n  块: 费用\n    列: 决算数 → @决算\n    行: 三公经费 → 三公经费\n", Vocabulary.Default);

    [Fact]
    public void Table_HasWidthsRowsAndMergedCells()
    {
        var table = Table("行: 费用 | 决算数 | <", "行: ^ | {三公经费 @决算} | ——");
        table.Widths.ShouldBe([42m, 19m, 19m]);
        table.Rows[0].Cells.Select(c => c.Join).ShouldBe([LayoutJoin.None, LayoutJoin.None, LayoutJoin.Left]);
        table.Rows[1].Cells[0].Join.ShouldBe(LayoutJoin.Above);
        table.Rows[1].Cells[1].Pieces.Single().ShouldBeOfType<LayoutSlot>().Stage.ShouldBe(Gouji.Model.Stage.Executed);
    }

    [Fact]
    public void Stages_InBraces_DoNotEndTheCell() =>
        Table("行: 费用 | {三公经费 @全年预算|决算} | ").Rows[0].Cells[1].Pieces.Single().ShouldBeOfType<LayoutSlot>().Stage.ShouldBe(Gouji.Model.Stage.Adjusted | Gouji.Model.Stage.Executed);

    [Fact]
    public void Signs_BeforeWords_SetThemIn()
    {
        var cells = Table("行: > 三公经费 | >> 其中 | >>>> 公车").Rows[0].Cells;
        cells.Select(c => (c.IsLeft, c.Indent)).ShouldBe([(true, 0), (true, 2), (true, 6)]);
    }

    [Fact]
    public void Row_OfItems_SaysItsKindAndItsEmptyRows()
    {
        var row = Table("行: 项目 | 支出 | <", "每个 项目 4: {序号}、{项目.名称} | {项目.支出 @决算} | <").Rows[1];
        (row.ItemKind, row.EmptyRows).ShouldBe(("项目", 4));
    }

    [Fact]
    public void Lines_HaveWordsFactsAndYears()
    {
        var line = LayoutText.Parse("layout.txt", "部分: 附件2\n  标题: {本年}年度基础数据表\n", s_form)[0].Blocks.Single().ShouldBeOfType<LayoutLine>();
        line.Kind.ShouldBe(LayoutLineKind.Title);
        line.Pieces.ShouldBe([new LayoutYear(0), new LayoutWords("年度基础数据表")]);
    }

    [Theory]
    [InlineData("行: 费用 | 决算数", "layout.txt:3: 2 cells where the table has 3 columns")]
    [InlineData("行: ^ | 决算数 | <", "layout.txt:2: over the first row there is nothing to merge with")]
    [InlineData("行: < | 决算数 | <", "layout.txt:3: the first cell has none left of it")]
    [InlineData("行: 费用 | {四公经费} | <", "layout.txt:3: {四公经费} names no fact: a concept of the vocabulary is wanted, with @stage and [scope] where it has them")]
    [InlineData("行: 费用 | {三公经费 | <", "layout.txt:3: { is not closed")]
    [InlineData("列: 费用 | 决算数 | <", "layout.txt:3: a table has 行, 头行, 行 可省 and 每个 …, not 列")]
    public void Mistake_InATable_NamesItsLine(string row, string message) => Should.Throw<FormatException>(() => Table(row)).Message.ShouldBe(message);

    [Theory]
    [InlineData("部分: 附件9\n", "layout.txt:1: the form some has no part 附件9")]
    [InlineData("部分: 附件2\n  表: 宽\n    行: 费用\n", "layout.txt:2: a width in mm is wanted, not 宽")]
    [InlineData("部分: 附件2\n  页脚: 费用\n", "layout.txt:2: a part has 附件号、标题、单位行、说明、签署 and 表, not 页脚")]
    public void Mistake_InAPart_NamesItsLine(string text, string message) => Should.Throw<FormatException>(() => LayoutText.Parse("layout.txt", text, s_form)).Message.ShouldBe(message);

    private static LayoutTable Table(params string[] rows) =>
        (LayoutTable)LayoutText.Parse("layout.txt", "部分: 附件2\n  表: 42 19 19\n" + string.Concat(rows.Select(r => $"    {r}\n")), s_form)[0].Blocks[0];
}
