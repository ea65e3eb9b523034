using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping.General;

/// <summary>What is told of a table that follows no known form, from its print alone.</summary>
public sealed class GeneralMappingTests
{
    [Fact]
    public void Rows_AreTotalsPartsAndLevelsByTheirLabels() => Rows("""
        单位：万元
        | 项目 | 金额 |
        | 一、基本支出 | 30.00 |
        | 1.人员经费 | 20.00 |
        | 其中：津贴 | 5.00 |
        | 2.公用经费 | 10.00 |
        | 二、项目支出 | 70.00 |
        | 合计 | 100.00 |
        """).ShouldBe(["Plain 10 基本支出", "Plain 30 人员经费", "OfWhich 35 津贴", "Plain 30 公用经费", "Plain 10 项目支出", "Total 0 合计"]);

    [Fact]
    public void Codes_TellLevels() => Rows("""
        | 科目编码 | 科目名称 | 决算数 |
        | 208 | 社会保障和就业支出 | 10.00 |
        | 20805 | 行政事业单位养老支出 | 10.00 |
        | 2080505 | 养老保险缴费 | 10.00 |
        """).ShouldBe(["Plain 30 社会保障和就业支出", "Plain 50 行政事业单位养老支出", "Plain 70 养老保险缴费"]);

    [Fact]
    public void NumbersInAColumnOfTheirOwn_TellLevels() => Rows("""
        | 序号 | 内容 | 金额 |
        | 一 | 设备 | 10.00 |
        | 1 | 电脑 | 6.00 |
        | 2 | 打印机 | 4.00 |
        | 二 | 车辆 | 20.00 |
        """).ShouldBe(["Plain 10 设备", "Plain 30 电脑", "Plain 30 打印机", "Plain 10 车辆"]);

    [Fact]
    public void RowBehind其中_WithoutIndent_IsNotSure() => Grid("""
        | 内容 | 金额 |
        | 设备 | 10.00 |
        | 其中：电脑 | 6.00 |
        | 车辆 | 20.00 |
        """).Rows.Select(r => r.IsSure).ShouldBe([true, true, false]);

    [Fact]
    public void Columns_AreKindsByTheirHeads() => Columns("""
        单位：万元
        | 项目名称 | 预算数 | 支出数 | 执行率 | 结余 | 比上年增长% | 单价（元） | 备注 |
        | 道路维修 | 40.00 | 35.60 | 89.00% | 4.40 | 3.00 | 5 | 已完工 |
        | 路灯改造 | 16.00 | 12.40 | 77.50% | 3.60 | 2.00 | 6 | |
        """).ShouldBe(["Quantity 预算数", "Quantity 支出数", "Rate 执行率", "Change 结余", "ChangeRate 比上年增长%", "Each 单价"]);

    [Fact]
    public void HeadsInTwoRows_GroupTheirColumns() => Columns("""
        | 单位 | 编制数 | 实有人数 |  |  |
        |  |  | 小计 | 行政 | 事业 |
        | 局机关 | 30 | 28 | 20 | 8 |
        | 服务中心 | 25 | 24 | 0 | 24 |
        """, path: true).ShouldBe(["Quantity 编制数", "Subtotal 实有人数›小计", "Quantity 实有人数›行政", "Quantity 实有人数›事业"]);

    [Fact]
    public void ListsSideBySide_AreTwoGrids() => Report("""
        | 收入 |  | 支出 |  |
        | 项目 | 决算数 | 项目 | 决算数 |
        | 一、拨款收入 | 30.00 | 一、基本支出 | 20.00 |
        | 二、其他收入 | 10.00 | 二、项目支出 | 20.00 |
        | 总计 | 40.00 | 总计 | 40.00 |
        """).Grids.Select(g => string.Join(' ', g.Rows.Select(r => r.Label))).ShouldBe(["拨款收入 其他收入 总计", "基本支出 项目支出 总计"]);

    [Fact]
    public void NumbersOverTheColumns_AreNoFigures() => Rows("""
        | 项目 | 预算数 | 决算数 |
        | 栏次 | 1 | 2 |
        | 办公费 | 3.00 | 2.00 |
        | 会议费 | 1.00 | 1.00 |
        """).ShouldBe(["Plain 0 办公费", "Plain 0 会议费"]);

    [Fact]
    public void HeadsPrintedAgain_AreNoRow() => Rows("""
        | 项目 | 预算数 |
        | 办公费 | 3.00 |
        | 项目 | 预算数 |
        | 会议费 | 1.00 |
        """).ShouldBe(["Plain 0 办公费", "Plain 0 会议费"]);

    [Theory]
    [InlineData("单位：万元", "| 项目 | 金额 |", "万元")]
    [InlineData("单位：元", "| 项目 | 金额 |", "元")]
    [InlineData("单位：万元", "| 项目 | 金额（元） |", "元")]
    [InlineData("金额单位：人民币元", "| 项目 | 金额 |", "元")]
    public void Unit_IsOfTheNearestPrint(string caption, string head, string unit) => Grid($"""
        {caption}
        {head}
        | 办公费 | 3.00 |
        | 会议费 | 1.00 |
        """)[0, 0]!.Amount!.Unit.Name.ShouldBe(unit);

    [Fact]
    public void LabelsOfTheVocabulary_StateTheirConcept() => Report("""
        单位：万元
        | 项目 | 年初预算数 | 决算数 |
        | 公务接待费 | 6.00 | 4.00 |
        | 绿化养护费 | 3.00 | 2.00 |
        """).Statements.Where(s => s.Part == "表1").Select(s => $"{s.Concept.Name} {s.At.Stage} {s.Value.Printed}").ShouldBe(
        ["公务接待费 Original 6.00", "公务接待费 Executed 4.00", "表格数.金额 Original 3.00", "表格数.金额 Executed 2.00"]);

    [Fact]
    public void Years_AreHeads() => Columns("""
        | 项目 | 2022 | 2023 |
        | 办公费 | 3.00 | 2.00 |
        | 会议费 | 1.00 | 1.00 |
        """).ShouldBe(["Quantity 2022", "Quantity 2023"]);

    private static string[] Rows(string table) => [.. Grid(table).Rows.Select(r => $"{r.Role} {r.Rank} {r.Label}")];

    private static string[] Columns(string table, bool path = false) =>
        [.. Grid(table).Columns.Select(c => $"{(c.Role == LineRole.Plain ? c.Kind.ToString() : c.Role.ToString())} {(path ? string.Join('›', c.Path) : c.Label)}")];

    private static FigureGrid Grid(string table) => Report(table).Grids.ShouldHaveSingleItem();

    private static Report Report(string table) => SomeReport.Read("报告.txt", System.Text.Encoding.UTF8.GetBytes(SomeReport.Opening + SomeReport.Plain + "\n" + table + "\n"));

    [Fact]
    public void RowBehind其中_AfterTheLastNumber_MayBePartOfIt() => Grid("""
        | 项目 | 金额 |
        | 一、基本支出 | 30.00 |
        | 二、项目支出 | 70.00 |
        | 其中：道路维修 | 40.00 |
        | 绿化养护 | 25.00 |
        | 合计 | 100.00 |
        """).Rows.Select(r => (r.Rank, r.IsSure)).ShouldBe([(10, true), (10, true), (15, true), (15, false), (0, true)]);
}
