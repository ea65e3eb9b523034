using Gouji.Cli;
using Gouji.Cli.Filings;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

public sealed class FilingPlanTests
{
    [Theory]
    [InlineData("青石镇", "2026年度青石镇填报表")]
    [InlineData("../青\u202e石\n镇\u0000", "2026年度..青石镇填报表")]
    [InlineData("C:\\青石镇?", "2026年度C青石镇填报表")]
    public void Name_IsSafe(string unit, string name) => FilingPlan.NameOf(new Filing("x", 2026, unit)).ShouldBe(name);

    [Fact]
    public void LongName_IsCut() => FilingPlan.NameOf(new Filing("x", 2026, new string('长', 300))).Length.ShouldBe(59);

    [Theory]
    [InlineData("1989")]
    [InlineData("99999999")]
    [InlineData("-5")]
    public void YearThatIsNone_IsRefused(string year) => SomeTerminal.Run("new", "hunan-overall-2023", "--year", year, "--unit", "青石镇").ShouldSatisfyAllConditions(
        ran => ran.Code.ShouldBe(ExitCode.Usage), ran => ran.Error.ShouldContain("1990"));
}
