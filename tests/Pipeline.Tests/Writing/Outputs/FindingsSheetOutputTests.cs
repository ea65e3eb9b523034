using Gouji.Model;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Pipeline.Tests.Writing.Sheets;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>A list of findings as a workbook; what Writing writes, Reading reads back.</summary>
public sealed class FindingsSheetOutputTests
{
    [Fact]
    public void Findings_AreRows_WithFiguresAsNumbers()
    {
        var document = SomeWorkbook.Check(Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)));
        var table = document.Blocks.OfType<Table>().First();
        table.Outline(0).ShouldBe("0:序号 | 1:级别 | 2:规则 | 3:位置 | 4:内容 | 5:推算应为 | 6:报告所写 | 7:相差 | 8:单位 | 9:疑点 | 10:怎么办 | 11:依据 | 12:指纹");
        table.Rows[1].Cells.Skip(5).Take(4).Select(c => c.Text).ShouldBe(["2480.99", "2840.99", "360.00", "万元"]);
        table.Rows[1].Cells.Skip(5).Take(3).Select(c => c.Stored).ShouldBe([2480.99m, 2840.99m, 360m]);
        table.Rows.Select(r => r.Cells[0].Text).ShouldBe(["序号", "1", "1.1", "2"]);
        table.Rows[1].Cells[9].Text.ShouldContain("2840.99 → 2480.99");
    }

    [Fact]
    public void WhatWasChecked_IsASheetOfItsOwn()
    {
        var rows = SomeWorkbook.Check(Write(SomeAudit.Of(SomeAudit.Finding))).Rows("核对情况");
        rows.ShouldContain(r => r.StartsWith("证实率 | 66.67%", StringComparison.Ordinal));
        rows.ShouldContain("BAL011 | 项目支出等于各项目之和 | 1 | 1 | 0 | 1");
    }

    [Fact]
    public void NoFindings_StillSayWhatWasChecked() => SomeWorkbook.Check(Write(SomeAudit.Of())).Rows("核对情况").ShouldContain(r => r.StartsWith("必须更正 | 0", StringComparison.Ordinal));

    [Fact]
    public void English_IsComplete()
    {
        var document = SomeWorkbook.Check(Write(SomeAudit.Of(SomeAudit.Finding), Language.English));
        document.Blocks.OfType<Table>().First().Outline(0).ShouldStartWith("0:no. | 1:severity");
        document.Rows("what was checked").ShouldContain(r => r.StartsWith("must be corrected | 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void TextThatLooksLikeAFormula_StaysText(string text)
    {
        var finding = SomeAudit.Light with { Message = new Sentence(text, text) };
        var cell = SomeWorkbook.Check(Write(SomeAudit.Of(finding))).Blocks.OfType<Table>().First().Rows[1].Cells[4];
        (cell.Text, cell.Formula).ShouldBe((text, null));
    }

    [Fact]
    public void CharactersNoXmlHolds_GiveWay()
    {
        var finding = SomeAudit.Light with { Message = new Sentence("a\u0001b\ud800c😀", "x") };
        SomeWorkbook.Check(Write(SomeAudit.Of(finding))).Blocks.OfType<Table>().First().Rows[1].Cells[4].Text.ShouldBe("a\uFFFDb\uFFFDc😀");
    }

    [Fact]
    public void LighterFindings_AreLeftOut()
    {
        using var stream = new MemoryStream();
        new FindingsSheetOutput(Language.Chinese, Severity.Error).Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), stream).ShouldBeNull();
        SomeWorkbook.Check(stream.ToArray()).Blocks.OfType<Table>().First().Rows.Count.ShouldBe(3);
    }

    private static byte[] Write(Audit audit, Language language = Language.Chinese)
    {
        using var stream = new MemoryStream();
        new FindingsSheetOutput(language).Write(audit, stream).ShouldBeNull();
        return stream.ToArray();
    }
}
