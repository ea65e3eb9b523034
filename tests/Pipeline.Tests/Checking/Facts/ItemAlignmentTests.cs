using Gouji.Checking.Facts;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Facts;

public sealed class ItemAlignmentTests
{
    [Theory]
    [InlineData("附件2 项目「敬老院运转」.支出@决算 20", "正文 项目「敬老院运转」.支出@决算 21", true)]
    [InlineData("附件2 项目「敬老院运转项目」.支出@决算 20", "正文 项目「敬老院运转」.支出@决算 21", true)]
    [InlineData("附件2 项目「业务工作经费」.支出@决算 20", "正文 项目「敬老院运转」.支出@决算 20", true)]
    [InlineData("附件2 项目「业务工作经费」.支出@决算 20", "正文 项目「敬老院运转」.支出@决算 21", false)]
    [InlineData("附件2 项目「业务工作经费」.支出@决算 0", "正文 项目「敬老院运转」.支出@决算 0", false)]
    [InlineData("附件2 类「农林水支出」.项目支出@决算 20", "正文 类「农林水支出」.项目支出@决算 21", true)]
    [InlineData("附件2 类「农林水支出」.项目支出@决算 20", "正文 类「教育支出」.项目支出@决算 20", false)]
    public void Items_OfTwoLists_AreTheSameByNameOrByAmountAndOrder(string one, string other, bool same)
    {
        var (alignment, items) = Align(one, other);
        (alignment.Identity(items[0]) == alignment.Identity(items[1])).ShouldBe(same);
    }

    [Fact]
    public void Items_OfOneList_AreNeverTheSame()
    {
        var (alignment, items) = Align("附件2 项目「道路修复一期」.支出@决算 20", "附件2 项目「道路修复二期」.支出@决算 20");
        alignment.Identity(items[0]).ShouldNotBe(alignment.Identity(items[1]));
    }

    [Fact]
    public void Items_WithEqualAmountsElsewhereInTheList_NeedTwoOfThem()
    {
        string[] table = ["附件2 项目「甲经费」.支出@决算 11", "附件2 项目「业务经费」.支出@年初预算 20", "附件2 项目「业务经费」.支出@决算 19.50"];
        var (one, few) = Align([.. table, "正文 项目「敬老院」.支出@决算 19.50"]);
        one.Identity(few[1]).ShouldNotBe(one.Identity(few[^1]));
        var (two, many) = Align([.. table, "正文 项目「敬老院」.支出@年初预算 20", "正文 项目「敬老院」.支出@决算 19.50"]);
        two.Identity(many[1]).ShouldBe(two.Identity(many[^1]));
    }

    [Fact]
    public void Name_WinsOverAmount()
    {
        var (alignment, items) = Align(
            "附件2 项目「环卫保洁项目」.支出@决算 30", "附件2 项目「河道清淤」.支出@决算 20",
            "正文 项目「河道清淤」.支出@决算 30", "正文 项目「环卫保洁」.支出@决算 20");
        alignment.Identity(items[0]).ShouldBe(alignment.Identity(items[3]));
        alignment.Identity(items[1]).ShouldBe(alignment.Identity(items[2]));
    }

    [Fact]
    public void Same_GivesTheItemsInReadingOrder()
    {
        var (alignment, items) = Align("附件2 项目「敬老院运转」.支出@决算 20", "正文 项目「敬老院运转」.支出@决算 20", "附件4 项目「敬老院运转」.支出@决算 20");
        alignment.Same(items[2]).Select(i => i.List).ShouldBe(["附件2", "正文", "附件4"]);
    }

    [Fact]
    public void Indicators_AreNotAligned()
    {
        var (alignment, items) = Align("附件3 指标「合格率」.分值 10", "附件4 指标「合格率」.分值 10");
        alignment.Identity(items[0]).ShouldNotBe(alignment.Identity(items[1]));
    }

    private static (ItemAlignment Alignment, Item[] Items) Align(params string[] facts)
    {
        var statements = Some.Report(facts).Statements;
        return (new ItemAlignment(statements), [.. statements.Select(s => s.At.Item!).Distinct()]);
    }
}
