using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class FactKeyTextTests
{
    [Theory]
    [InlineData("三公经费 @决算")]
    [InlineData("总支出 @全年预算|决算 [一般公共预算]")]
    [InlineData("项目.支出 @年初预算 #2")]
    [InlineData("指标.名称 #3:附件4（2）")]
    [InlineData("项目支出 @决算 [全部资金] !附件3")]
    [InlineData("编制人数")]
    public void Key_PrintedAndParsed_IsTheSame(string text) => FactKeyText.Print(FactKeyText.Parse(text)!).ShouldBe(text);

    [Fact]
    public void Item_HasTheKindOfItsConcept() =>
        FactKeyText.Parse("项目.支出 #2")!.Item.ShouldBe(new ItemKey("项目", 2));

    [Theory]
    [InlineData("")]
    [InlineData("没有的概念")]
    [InlineData("三公经费 @明年")]
    [InlineData("三公经费 [小金库]")]
    [InlineData("三公经费 #1")]
    [InlineData("项目.支出 #0")]
    [InlineData("项目.支出 #二")]
    [InlineData("三公经费 决算")]
    public void Text_ThatIsNoKey_GivesNone(string text) => FactKeyText.Parse(text).ShouldBeNull();

    [Fact]
    public void EveryConceptStageAndScope_ComesBack()
    {
        foreach (var concept in Vocabulary.Default.Concepts)
        {
            foreach (var scope in Enum.GetValues<FundScope>())
            {
                var key = new FactKey(concept, Stage.Original | Stage.PriorExecuted, scope, concept.ItemKind is { } kind ? new ItemKey(kind, 12, "附件2") : null, "正文");
                FactKeyText.Parse(FactKeyText.Print(key)).ShouldBe(key);
            }
        }
    }
}
