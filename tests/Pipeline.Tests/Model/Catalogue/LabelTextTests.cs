using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Catalogue;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("三公经费", "三公经费")]
    [InlineData("“三公”经费", "三公经费")]
    [InlineData("   1、公务用车购置和维护经费", "公务用车购置和维护经费")]
    [InlineData("　其中：公车购置", "公车购置")]
    [InlineData("其中：1.公车购置", "公车购置")]
    [InlineData("（一）其中:公车购置", "公车购置")]
    [InlineData("项目支出：", "项目支出")]
    [InlineData("部门基本支出预算调整 ", "部门基本支出预算调整")]
    [InlineData("政府采购金额（万元）", "政府采购金额")]
    [InlineData("政府采购金额(万元)", "政府采购金额")]
    [InlineData("部门(单位)名称", "部门（单位）名称")]
    [InlineData("经济效\n益指标", "经济效益指标")]
    [InlineData("水费、电费、差旅费", "水费、电费、差旅费")]
    [InlineData("因公出国（境）费", "因公出国（境）费")]
    [InlineData("　", "")]
    public void Label_AsPrinted_IsItsWords(string printed, string words) => LabelText.Words(printed, 2023).ShouldBe(words);

    [Theory]
    [InlineData("2023年决算数", "本年决算数")]
    [InlineData("2023年度决算数", "本年决算数")]
    [InlineData("2022年决算数", "上年决算数")]
    [InlineData("２０２３年决算数", "本年决算数")]
    [InlineData("2021年决算数", "2021年决算数")]
    public void Year_InALabel_IsToldFromTheReports(string printed, string words) => LabelText.Words(printed, 2023).ShouldBe(words);

    [Fact]
    public void Year_InALabel_WithoutTheReports_IsLeftOut() => LabelText.Words("2023年决算数", null).ShouldBe("决算数");

    [Theory]
    [InlineData("一、总体", 1, 2)]
    [InlineData("十一、总体", 1, 3)]
    [InlineData("（一）总体", 2, 3)]
    [InlineData("(一)总体", 2, 3)]
    [InlineData("1.总体", 3, 2)]
    [InlineData("１、总体", 3, 2)]
    [InlineData("12．总体", 3, 3)]
    [InlineData("（1）总体", 4, 3)]
    [InlineData("①总体", 5, 1)]
    public void Numbering_SaysHowDeep(string label, int depth, int length)
    {
        LabelText.Depth(label).ShouldBe(depth);
        LabelText.NumberingLength(label).ShouldBe(length);
    }

    [Theory]
    [InlineData("总体")]
    [InlineData("1.5公里")]
    [InlineData("一般公共预算")]
    [InlineData("（全部资金口径）")]
    [InlineData("2023年")]
    [InlineData("一")]
    public void Numbering_ThatIsNone_TakesNothing(string label) => LabelText.NumberingLength(label).ShouldBe(0);

    [Fact]
    public void Label_OfAnyLength_IsRead() => LabelText.Words(new string('长', 5000), 2023).Length.ShouldBeLessThanOrEqualTo(120);
}
