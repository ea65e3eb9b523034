using System.Diagnostics;
using System.Text;
using Gouji.Checking;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>A file that states the same figures thousands of times costs time in proportion, not its square.</summary>
public sealed class FloodTests
{
    [Theory]
    [InlineData("三公经费决算12.34万元，其中：公务接待费1.20万元，公务用车购置和运行费11.14万元。")]
    [InlineData("三公经费决算{0}.34万元，其中：公务接待费{0}.20万元，公务用车购置和运行费11.14万元。")]
    public void RepeatedSentence_IsJudgedInTime(string sentence)
    {
        var text = new StringBuilder("2022年度青云县民政局部门整体支出绩效自评报告\n一、部门概况\n");
        for (var i = 0; i < 4000; i++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, sentence, i).Append('\n');
        var watch = Stopwatch.StartNew();
        Auditor.Default.Audit(GeneratedReports.Read(Encoding.UTF8.GetBytes(text.ToString()), "report.txt"));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
