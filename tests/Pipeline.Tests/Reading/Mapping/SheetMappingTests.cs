using Gouji.Model;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Reading;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>What a workbook's sheets state.</summary>
public sealed class SheetMappingTests
{
    [Fact]
    public void Annex_InASheet_StatesItsFigures()
    {
        var report = Read(Annex());
        report.Parts.Select(p => p.FormPart).ShouldBe(["附件2"]);
        Figures(report).ShouldBe(["三公经费@PriorExecuted 0 Sheet1!B5", "三公经费@Original 13 Sheet1!C5", "三公经费@Executed 6.33 Sheet1!D5", "项目支出@PriorExecuted 10 Sheet1!B6", "项目支出@Original 20 Sheet1!C6", "项目支出@Executed 30 Sheet1!D6"]);
        report.Statements.Single(s => s.Concept.Name == "填表人").Value.Printed.ShouldBe("钱守一");
    }

    [Fact]
    public void HiddenSheet_StatesNothing()
    {
        var report = Read(Annex().With("底稿", Rows(["2023年度部门整体支出绩效评价基础数据表"], ["", "2022年决算数", "2023年预算数", "2023年决算数"], ["三公经费", "1", "2", "3"], ["项目支出", "4", "5", "6"]), state: "hidden"));
        Figures(report).Length.ShouldBe(6);
        report.Parts.Count.ShouldBe(1);
    }

    [Fact]
    public void HiddenRow_StatesNothing() =>
        Figures(Read(Sheet(Head + Row(5, "hidden='1'", ["三公经费", "0", "13", "6.33"]) + Row(6, "项目支出：", "10", "20", "30")))).ShouldAllBe(f => f.StartsWith("项目支出"));

    [Fact]
    public void OtherSheet_IsAPartOfItsOwn()
    {
        var report = Read(Annex().With("名单", Rows(["姓名", "年龄"], ["甲", "30"], ["乙", "40"])));
        report.Parts.Count.ShouldBe(2);
        report.Statements.Where(s => s.Place.Words.Zh.StartsWith("名单", StringComparison.Ordinal)).ShouldAllBe(s => s.Part == report.Parts[1].Id);
    }

    [Fact]
    public void ChaptersInCells_ShowNoGap() =>
        Gouji.Checking.Auditor.Default.Audit(Read(Sheet(Row(1, "一、基本情况") + Row(2, "我单位2023年履职正常。") + Row(4, "五、措施") + Row(5, "继续加强管理。"))))
            .Findings.Select(f => f.Rule.Id).ShouldNotContain("TXT004");

    [Fact]
    public void FormulaWithoutResult_IsAsked()
    {
        var report = Read(Sheet(Head + Row(5, "三公经费", "0", "=SUM(C6:C7)", "=1/0|#DIV/0!") + Row(6, "项目支出：", "10", "20", "30")));
        report.Questions.Select(q => (q.Printed, q.Why.Zh[..5])).ShouldBe([("=SUM(C6:C7)", "这里是公式"), ("#DIV/0!", "这里是公式")]);
    }

    private static string Head => Row(1, "附件2") + Row(2, "2023年度部门（单位）整体支出绩效评价基础数据表") + Row(4, "经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数");

    private static XlsxText Annex() => Sheet(Head + Row(5, "三公经费", "0", "13", "6.33") + Row(6, "项目支出：", "10", "20", "30") + Row(8, "填表人：", "钱守一"));

    private static Report Read(XlsxText workbook) => ReportReader.Read("a.xlsx", workbook.Bytes()).ShouldBeOfType<ReadReport>().Report;

    private static string[] Figures(Report report) => [.. report.Statements.Where(s => s.Amount is not null && s.Concept.Dimension == Dimension.Money).Select(s => $"{s.Concept.Name}@{s.At.Stage} {s.Value.Printed} {s.Place.Words.Zh}")];
}
