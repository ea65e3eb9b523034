using System.Globalization;
using System.Text;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>A file that states the same figures thousands of times is judged on its first statements, and the rest is said to be undecided.</summary>
public sealed class FloodTests
{
    [Theory]
    [InlineData("三公经费决算12.34万元，其中：公务接待费1.20万元，公务用车购置和运行费11.14万元。")]
    [InlineData("三公经费决算{0}.34万元，其中：公务接待费{0}.20万元，公务用车购置和运行费11.14万元。")]
    public void RepeatedSentence_IsJudgedWithBoundedFindings(string sentence)
    {
        var text = new StringBuilder("2022年度青云县民政局部门整体支出绩效自评报告\n一、部门概况\n");
        for (var i = 0; i < 4000; i++) text.AppendFormat(CultureInfo.InvariantCulture, sentence, i).Append('\n');
        var audit = Auditor.Default.Audit(GeneratedReports.Read(Encoding.UTF8.GetBytes(text.ToString()), "report.txt"));
        audit.Report.Statements.Count.ShouldBeGreaterThan(4000);
        audit.Findings.Count(f => f.Rule.Id == "AGR001").ShouldBeLessThan(1000);
    }

    /// <summary>Each figure could stand beside each other one; the rule looks at so many and says that it did not look at all.</summary>
    [Fact]
    public void FigureStatedThousandsOfTimes_IsSaidToBeUndecided()
    {
        var text = new StringBuilder("2022年度青云县民政局部门整体支出绩效自评报告\n一、部门概况\n");
        for (var i = 0; i < 12_000; i++) text.AppendFormat(CultureInfo.InvariantCulture, "三公经费决算{0}.34万元，其中：公务接待费{0}.20万元，公务用车购置和运行费11.14万元，因公出国（境）费0.50万元。\n", i);
        Audit(text.ToString()).Outcomes.OfType<Undecided>().ShouldContain(u => u.Why.En.Contains("from here on", StringComparison.Ordinal));
    }

    /// <summary>Annexes by the hundred, each with its own list: what lists hold is looked up once, not for each total.</summary>
    [Fact]
    public void AnnexRepeatedHundredsOfTimes_IsAudited()
    {
        const string Annex = "附件2\n2023年度部门整体支出绩效评价基础数据表\n\t经费控制情况（万元）\n\t2022年决算数\n\t2023年预算数\n\t2023年决算数\n\n\t三公经费\n\t{0}\n\t2\n\t3\n\n\t项目支出：\n\t4\n\t5\n\t6\n\n\t1、道路养护{0}\n\t1\n\t1\n\t1\n\n\t2、桥梁{0}\n\t1\n\t1\n\t1\n\n";
        var text = new StringBuilder();
        for (var i = 0; i < 600; i++) text.AppendFormat(CultureInfo.InvariantCulture, Annex, i);
        Audit(text.ToString()).Report.Statements.Count.ShouldBeGreaterThan(600);
    }

    /// <summary>Totals in a table of no known form are tried with so many rows in all; what is claimed stays small enough to be kept.</summary>
    [Fact]
    public void TableOfTotals_IsAddedUpWithinBounds()
    {
        var text = new StringBuilder("统计表\n\t名称\n\t甲数\n\t乙数\n\t丙数\n\n");
        for (var i = 0; i < 9000; i++) text.Append(CultureInfo.InvariantCulture, $"\t{(i % 2 == 0 ? "单位" + i : "小计")}\n\t{i % 3}\n\t{i % 2}\n\t0\n\n");
        Audit(text.ToString()).Outcomes.OfType<Holds>().Sum(h => (long)h.Operands.Count).ShouldBeLessThan(10_000_000);
    }

    private static Audit Audit(string text) => Auditor.Default.Audit(GeneratedReports.Read(Encoding.UTF8.GetBytes(text), "report.txt"));
}
