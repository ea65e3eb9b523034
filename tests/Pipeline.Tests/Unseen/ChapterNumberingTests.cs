using System.Text;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>Chapters are numbered in many manners; which level a manner means is told by what else the report uses.</summary>
public sealed class ChapterNumberingTests
{
    [Theory]
    [InlineData("一、部门概况", "（一）机构设置", "二、部门整体支出绩效情况", "（一）经济性")]
    [InlineData("1、部门概况", "（一）机构设置", "2、部门整体支出绩效情况", "（一）经济性")]
    [InlineData("1.部门概况", "（1）机构设置", "2.部门整体支出绩效情况", "（1）经济性")]
    [InlineData("第一部分  部门概况", "一、机构设置", "第二部分  部门整体支出绩效情况", "一、经济性")]
    [InlineData("第一章 部门概况", "（一）机构设置", "第二章 部门整体支出绩效情况", "（一）经济性")]
    public void Chapter_IsTold_HoweverItIsNumbered(params string[] headings)
    {
        var report = GeneratedReports.Read(Encoding.UTF8.GetBytes("2022年度青云县民政局部门整体支出绩效自评报告\n" + string.Concat(headings.Select(h => $"{h}\n全局上下共同努力，各项工作稳步推进。\n"))), "report.txt");
        report.Sections.Select(s => (s.Title, s.Number, s.Parent?.Title)).ShouldBe(
        [
            ("部门概况", 1, null),
            ("机构设置", 1, "部门概况"),
            ("部门整体支出绩效情况", 2, null),
            ("经济性", 1, "部门整体支出绩效情况"),
        ]);
    }

    [Fact]
    public void ListBeforeChapters_IsNoChapter()
    {
        var report = GeneratedReports.Read(Encoding.UTF8.GetBytes("2022年度青云县民政局部门整体支出绩效自评报告\n1、目录一览\n全局上下共同努力。\n一、部门概况\n各项工作稳步推进。\n"), "report.txt");
        report.Sections.Single(s => s.Title == "部门概况").Level.ShouldBe(1);
        report.Sections.Single(s => s.Title == "目录一览").Level.ShouldBe(3);
    }
}
