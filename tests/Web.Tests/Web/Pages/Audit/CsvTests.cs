using Gouji.Web.Pages.Audit;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Audit;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    public void Cell_IsNeverAFormula(string text, string expected) => Csv.Cell(text).ShouldBe(expected);
}
