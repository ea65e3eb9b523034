using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class LevelTextTests
{
    [Theory]
    [InlineData("产出指标（40分）", "产出指标", 40)]
    [InlineData("产出指标\n\n(40分)", "产出指标", 40)]
    [InlineData("效 益\n指标（２０分）　", "效益指标", 20)]
    [InlineData("成本指标（20）", "成本指标", 20)]
    [InlineData("满意度指标（7.5分）", "满意度指标", 7.5)]
    public void Level_WithAWeightInBrackets_IsSplit(string printed, string name, decimal weight)
    {
        var (read, found) = LevelText.Read(printed);
        (read, found?.Number).ShouldBe((name, weight));
    }

    [Theory]
    [InlineData("产出\n指标", "产出指标")]
    [InlineData("成本指标（万元）", "成本指标（万元）")]
    [InlineData("产出指标（40%）", "产出指标（40%）")]
    [InlineData("（40分）", "（40分）")]
    [InlineData("", "")]
    public void Level_WithoutWeight_IsItsName(string printed, string name) => LevelText.Read(printed).ShouldBe((name, null));
}
