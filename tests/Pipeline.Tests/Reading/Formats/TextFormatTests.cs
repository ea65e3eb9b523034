using System.Text;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Text in any encoding, and the tables it was exported with.</summary>
public sealed class TextFormatTests
{
    private const string Sentence = "一般公共预算支出3997.92万元，其中：项目支出2512.16万元。\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("GB18030", false)]
    [InlineData("GB2312", false)]
    public void Encoding_IsFound(string name, bool marked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] contents = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sentence)];
        Documents.Read(contents).Texts().ShouldBe([Sentence.TrimEnd()]);
    }

    [Theory]
    [InlineData("一般公共預算支出3997.92萬元，其中：項目支出2512.16萬元。")]
    [InlineData("部門整體支出績效自評報告（二○二三年度）")]
    public void Big5_IsToldFromGbk(string text) => Documents.Read(CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(text)).Texts().ShouldBe([text]);

    [Theory]
    [InlineData("部門整體支出績效自評報告，預算執行率100%。")]
    [InlineData("部门整体支出绩效自评报告")]
    [InlineData("重点工作完成情况：㐀㐁𠀀，镕、喆、堃。")]
    [InlineData("万元")]
    public void Gb18030_StaysSo(string text) => Documents.Read(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text)).Texts().ShouldBe([text]);

    [Fact]
    public void Utf8_CutWithinACharacter_StaysUtf8() =>
        Documents.Read(Encoding.UTF8.GetBytes(Sentence.TrimEnd())[..^1]).Texts()[0].ShouldStartWith("一般公共预算支出3997.92万元");

    [Fact]
    public void Lines_AreParagraphs_WhateverEndsThem()
    {
        var document = Documents.Read("一\r\n\n三三\r四");
        document.Texts().ShouldBe(["一", "", "三三", "四"]);
        ((Paragraph)document.Blocks[2]).Place.ShouldBe(new LinePlace("a.docx", 3, 0, 2));
    }

    [Fact]
    public void CellPerLine_IsATable()
    {
        var document = Documents.Read("表\n\t项目\n\t金额\n\n\t水费\n\t3.73\n\n\n说明\n");
        document.Texts().ShouldBe(["表", "", "说明"]);
        var table = document.Blocks[1].ShouldBeOfType<Table>();
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(["0:项目 | 1:金额", "0:水费 | 1:3.73"]);
        table.Rows[1].Cells[1].Place.ShouldBe(new LinePlace("a.docx", 6, 1, 4));
    }

    [Fact]
    public void ShortRow_LacksCellsOnTheLeft()
    {
        var table = TableOf("\ta\n\tb\n\tc\n\n\td\n\te\n\n\t\n\tf\n\tg\n");
        table.ColumnCount.ShouldBe(3);
        table.Outline(1).ShouldBe("0:d 1x2 | 2:e");
        table.Outline(2).ShouldBe("0: | 1:f | 2:g");
    }

    [Fact]
    public void BlankLine_WithinACell_DoesNotEndTheRow()
    {
        var table = TableOf("\t一\n\t二\n\t三\n\n\t产出指标\n\n(40分)\n\t数量指标\n\t15\n\n");
        table.Rows.Count.ShouldBe(2);
        table.Outline(1).ShouldBe("0:产出指标//(40分) | 1:数量指标 | 2:15");
        table.Rows[1].Cells[0].Paragraphs[2].Place.ShouldBe(new LinePlace("a.docx", 7, 0, 5));
    }

    [Fact]
    public void BlankLine_AfterAFullRow_EndsTheTable()
    {
        var document = Documents.Read("\ta\n\tb\n\n\tc\n\td\n\n附件3\n\te\n\tf\n\n\tg\n\th\n");
        document.Blocks.Count.ShouldBe(3);
        document.Texts().ShouldBe(["附件3"]);
    }

    [Fact]
    public void BlankLine_EndingACell_DoesNotSplitTheRow()
    {
        var table = TableOf("\t年度\n\t目标\n\n\t绩\n效\n\n\t一级\n\t得分\n\n\t\n\t产出\n\t15\n\n");
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(["0:年度 1x2 | 2:目标", "0:绩/效/ | 1:一级 | 2:得分", "0: | 1:产出 | 2:15"]);
    }

    [Fact]
    public void ParagraphsIndentedWithTabs_AreNoTable()
    {
        var line = "\t" + new string('长', 80) + "\n";
        Documents.Read(line + line + "\n" + line + line).Blocks.ShouldAllBe(b => b is Paragraph);
        Documents.Read("\t一段\n\t二段\n").Blocks.ShouldAllBe(b => b is Paragraph);
    }

    [Theory]
    [InlineData("项目\t金额\n水费\t3.73\n")]
    [InlineData("| 项目 | 金额 |\n|---|---:|\n| 水费 | 3.73 |\n")]
    [InlineData("+------+------+\n| 项目 | 金额 |\n+------+------+\n| 水费 | 3.73 |\n+------+------+\n")]
    [InlineData("┌──┬──┐\n│项目│金额│\n├──┼──┤\n│水费│3.73│\n└──┴──┘\n")]
    public void RowPerLine_IsATable(string text)
    {
        var document = Documents.Read(text);
        var table = document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(["0:项目 | 1:金额", "0:水费 | 1:3.73"]);
    }

    [Fact]
    public void RowPerLine_PlacesTheCharactersOfACell() =>
        TableOf("| a | b |\n| c | dd |\n").Rows[1].Cells[1].Place.ShouldBe(new LinePlace("a.docx", 2, 6, 2));

    [Fact]
    public void OneLineWithTabs_IsAParagraph() => Documents.Read("填表人：甲\t填报日期：\t电话\n一\n").Texts().Length.ShouldBe(2);

    private static Table TableOf(string text) => Documents.Read(text).Blocks.OfType<Table>().ShouldHaveSingleItem();
}
