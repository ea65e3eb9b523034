using System.Text;
using Gouji.Checking;
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
        for (var i = 0; i < 4000; i++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, sentence, i).Append('\n');
        var audit = Auditor.Default.Audit(GeneratedReports.Read(Encoding.UTF8.GetBytes(text.ToString()), "report.txt"));
        audit.Report.Statements.Count.ShouldBeGreaterThan(4000);
        audit.Findings.Count(f => f.Rule.Id == "AGR001").ShouldBeLessThan(1000);
    }
}
