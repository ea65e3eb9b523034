using System.Globalization;
using Gouji.Checking.Rules;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Rules;

public sealed class ParametersTextTests
{
    private const string Head = "# Page\n\n| 参数 | 自 | 值 | 说明 | 依据 |\n|---|---|---|---|---|\n";

    private const string Two = Head + "| 上限 | 2020-02-25 | 30% | 说明 | 依据 |\n| 上限 | 2023-12-31 | 25.5% | | |\n| 满分 | 2020-02-25 | 100 | | |\n";

    [Theory]
    [InlineData("上限", 2019, null)]
    [InlineData("上限", 2020, "0.3")]
    [InlineData("上限", 2022, "0.3")]
    [InlineData("上限", 2023, "0.255")]
    [InlineData("满分", 2023, "100")]
    [InlineData("下限", 2023, null)]
    public void Parameter_InAYear_IsTheOneInForceAtItsEnd(string name, int year, string? value) =>
        (ParametersText.Parse("p.md", Two).Parameters.At(name, year)?.ToString("0.###", CultureInfo.InvariantCulture)).ShouldBe(value);

    [Fact]
    public void Parameter_InForce_KeepsItsBasis() =>
        ParametersText.Parse("p.md", Two).Parameters.Find("上限", 2021).ShouldBe(new Parameter("上限", new DateOnly(2020, 2, 25), 0.3m, "说明", "依据"));

    [Theory]
    [InlineData("| 上限 | 2020-2-25 | 30% | | |", "p.md:5:8: “2020-2-25”不是日期，应当写作 2020-02-25。")]
    [InlineData("| 上限 | 2020-02-25 | 三成 | | |", "p.md:5:21: “三成”不是数，应当写作 90 或 30%。")]
    [InlineData("| 上限 | 2020-02-25 | 30% |", "p.md:5:1: 这一行应当有 5 格。")]
    [InlineData("| | 2020-02-25 | 30% | | |", "p.md:5:3: 参数 是空的。")]
    [InlineData("| 甲 | 2020-02-25 | 1 | | |\n| 甲 | 2020-02-25 | 2 | | |", "p.md:6:3: 参数“甲”同一天有两个值。")]
    [InlineData("\n| 参数 | 值 |", "p.md:6:1: 参数表的表头应当是“| 参数 | 自 | 值 | 说明 | 依据 |”。")]
    public void Row_WithAFault_SaysWhere(string rows, string error) =>
        ParametersText.Parse("p.md", Head + rows).Errors.Select(e => e.ToString()).ShouldContain(error);

    [Fact]
    public void Page_WithoutParameters_SaysSo() => ParametersText.Parse("p.md", "# Page").Errors.Count.ShouldBe(1);

    [Fact]
    public void Parameters_OfTheProject_AreReadAndOrdered()
    {
        var result = ParametersText.Parse("rules/parameters.md", File.ReadAllText(Path.Combine(Root(), "rules", "parameters.md")));

        result.Errors.ShouldBeEmpty();
        var bands = new[] { "满分", "优的下限", "良的下限", "中的下限" }.Select(n => result.Parameters.At(n, 2023));
        bands.ShouldBe([100, 90, 80, 60]);
        result.Parameters.At("调整率上限", 2023).ShouldBe(0.3m);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
