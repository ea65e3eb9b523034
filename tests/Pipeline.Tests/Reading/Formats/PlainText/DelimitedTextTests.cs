using System.Text;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.PlainText;

/// <summary>Texts of fields between separators, and texts that only look like it.</summary>
public sealed class DelimitedTextTests
{
    [Theory]
    [InlineData("项目,金额\n水费,3.73\n")]
    [InlineData("项目;金额\r\n水费;3.73\r\n")]
    [InlineData("\"项目\",\"金额\"\n\"水费\",3.73")]
    [InlineData("项目\t\"金额\"\n水费\t3.73\n")]
    public void Records_AreATable(string text)
    {
        var document = Documents.Read(text);
        var table = document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(["0:项目 | 1:金额", "0:水费 | 1:3.73"]);
        document.Format.ShouldBe("csv");
    }

    [Fact]
    public void QuotedField_KeepsSeparatorsQuotesAndLineBreaks()
    {
        var table = Documents.Read("名称,说明,数\n甲,\"一,\n二\"\"三\"\"\",\"1,234.5\"\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Outline(1).ShouldBe("0:甲 | 1:一,/二\"三\" | 2:1,234.5");
        table.Rows[1].Cells[1].Paragraphs.Select(p => p.Place).ShouldBe([new LinePlace("a.docx", 2, 3, 2), new LinePlace("a.docx", 3, 0, 6)]);
        table.Rows[1].Cells[2].Place.ShouldBe(new LinePlace("a.docx", 3, 9, 7));
    }

    [Fact]
    public void TitleAboveTheTable_IsAParagraph_AndABlankRecordEndsIt()
    {
        var document = Documents.Read("附件2,,\n,,单位：万元\n科目,预算,决算\n其中：,,\n水费,1,2\n,,\n附件3,,\n科目,预算,决算\n电费,3,4\n");
        document.Texts().ShouldBe(["附件2", "单位：万元", "", "附件3"]);
        document.Blocks.OfType<Table>().Select(table => table.Rows.Count).ShouldBe([3, 2]);
    }

    [Theory]
    [InlineData("收入1,234.56万元\n支出2,345.67万元\n")]
    [InlineData("一、概况\n甲,乙\n丙,丁\n说明文字\n")]
    [InlineData("a, b and c\nd\n")]
    [InlineData("\"一,二\n三,四\n")]
    [InlineData("x,y,z\na,b\nc,d\n")]
    public void OtherText_StaysText(string text)
    {
        var document = Documents.Read(text);
        document.Format.ShouldBe("txt");
        document.Blocks.ShouldAllBe(block => block is Paragraph);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Records_InAnyEncoding_AreATable(string name)
    {
        const string Text = "科目,預算,決算\n辦公費用支出,12.5,13.5\n";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        Documents.Read(encoding.GetBytes(Text)).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Outline(1).ShouldBe("0:辦公費用支出 | 1:12.5 | 2:13.5");
    }
}
