using Gouji.Checking;
using Gouji.Model;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Checking.CodedRules;

/// <summary>Formulas of real workbooks: where the rule speaks, and where it must be silent.</summary>
public sealed class BAL015Tests
{
    [Theory]
    [InlineData("=SUM(B2:B3)|9")]
    [InlineData("=B2+B3|9")]
    [InlineData("=SUM(B2,B3)-0|9")]
    [InlineData("=(B2+B3)|9")]
    [InlineData("=+B2+B3|9")]
    [InlineData("=SUM($B$2:B3)|9.01")]
    public void StaleSum_IsFound(string formula)
    {
        var finding = Findings(Rows(["合计", formula], ["甲", "4.5"], ["乙", "5.5"])).ShouldHaveSingleItem();
        (finding.Place.Location.Words.Zh, finding.Expected).ShouldBe(("Sheet1!B1", 10m));
    }

    [Theory]
    [InlineData("=SUM(B2:B3)|10")]
    [InlineData("=SUM(B2:B3)|10.000000000000002")]
    [InlineData("=ROUND(SUM(B2:B3),0)|9")]
    [InlineData("=SUM(底稿!B2:B3)|9")]
    [InlineData("=SUM(B2:B3)*2|9")]
    [InlineData("=B2/B3|9")]
    [InlineData("=SUM(B:B)|9")]
    [InlineData("=SUM(A1:XFD1048576)|9")]
    [InlineData("=SUMIF(B2:B3,1)|9")]
    [InlineData("=B2|9")]
    [InlineData("=SUM(B2:B3|9")]
    [InlineData("=((((((((((((((((((((B2+B3))))))))))))))))))))|9")]
    public void OtherFormula_OrOneThatHolds_IsNotFound(string formula) => Findings(Rows(["合计", formula], ["甲", "4.5"], ["乙", "5.5"])).ShouldBeEmpty();

    [Fact]
    public void SumOverDaysOrMerges_IsNotJudged()
    {
        Findings(Rows(["合计", "=SUM(B2:B3)|9"], ["甲", "4.5"], ["日期", "45292#4"])).ShouldBeEmpty();
        Findings(Rows(["合计", "=SUM(B2:B4)|9"], ["甲", "4.5"], ["乙", "5"], ["", "6"]), Merges("B3:B4")).ShouldBeEmpty();
        Findings(Rows(["合计", "=SUM(B2:B3)|9"], ["甲", "4.5"], ["乙", "=1/0|#DIV/0!"])).ShouldBeEmpty();
    }

    [Fact]
    public void HeadsAndBlanks_AddNothing() => Findings(Rows(["合计", "=SUM(B2:B5)|9.5"], ["", "决算数"], ["甲", "4.5"], ["乙"], ["丙", "5"])).ShouldBeEmpty();

    [Fact]
    public void HiddenRow_Counts()
    {
        var rows = Row(1, "合计", "=SUM(B2:B3)|10") + Row(2, "甲", "4.5") + Row(3, "hidden='1'", ["乙", "5.5"]);
        Findings(rows).ShouldBeEmpty();
    }

    private static IReadOnlyList<Finding> Findings(string rows, string behind = "")
    {
        var document = Sheet(rows, behind).Read();
        var report = new Report(document, 2023, null, [new ReportPart("表1", "表1", null, document.Blocks)], [], [], []);
        return new Auditor(RuleSet.Default.Only("BAL015")).Audit(report).Findings;
    }
}
