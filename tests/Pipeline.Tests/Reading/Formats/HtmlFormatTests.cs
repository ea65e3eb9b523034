using System.Text;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>What a page shows becomes paragraphs and tables; what frames it does not.</summary>
public sealed class HtmlFormatTests
{
    private const string Sentences = "全年支出2512.16万元。其中基本支出1000.00万元；项目支出1512.16万元。执行情况良好。";
    private const string Figures = "<table><tr><td>项目<td>预算<td>决算</tr><tr><td>甲<td>1<td>2</tr><tr><td>乙<td>3<td>4</tr></table>";

    [Theory]
    [InlineData("<p>一</p><p>二</p>")]
    [InlineData("<p>一<br>二<br/></p>")]
    [InlineData("<div>一<div>二</div></div>")]
    [InlineData("<p>一<p>二")]
    [InlineData("<div><span>一</span></div><span>二</span>")]
    [InlineData("<ul><li>一<li>二</ul>")]
    [InlineData("<p>&nbsp;&emsp;一　</p><p>&nbsp;</p>\n<p>\n  二\n</p>")]
    [InlineData("<p style='display: none'>零</p><p>一</p><script>var a='<p>三</p>'</script><p>二</p><!-- <p>四</p> -->")]
    [InlineData("</div></p><b><i>一</b></i></td><p>二</table>")]
    public void Lines_AreParagraphs(string body) => Page(body).Texts().ShouldBe(["一", "二"]);

    [Theory]
    [InlineData("<p>支出\n  12.30\n  万元</p>", "支出12.30万元")]
    [InlineData("<p>a\n b   c&nbsp;&nbsp;d</p>", "a b c  d")]
    [InlineData("<p>12<b>.3</b><span>0</span>万<a name='x'>元</a></p>", "12.30万元")]
    [InlineData("<p>A&amp;B &lt;3 &#20013;&#x6587;</p>", "A&B <3 中文")]
    [InlineData("<p>5<del>6</del>7<s>8</s></p>", "578")]
    public void WhiteSpaceAndReferences_AreAsShown(string body, string text) => Page(body).Texts().ShouldBe([text]);

    [Fact]
    public void Headings_HaveTheirLevels() =>
        Page("<h1>一</h1><h3><a href='#'>二</a></h3><p>三</p>").Blocks.Cast<Paragraph>().Select(p => p.OutlineLevel).ShouldBe([1, 3, 0]);

    [Fact]
    public void Places_ReadAsPeopleCount()
    {
        var document = Page($"<p>首</p><p>单位：万元</p>{Figures}<p>末</p>");
        document.Blocks[1].ShouldBeOfType<Paragraph>().Place.Within(0, 2).Words.Zh.ShouldBe("第2段 第1–2字");
        Table(document).Rows[1].Cells[2].Place.Words.Zh.ShouldBe("表1 行2 列3");
        document.Blocks[3].At().Paragraph.ShouldBe(12);
    }

    [Fact]
    public void Spans_LieOnTheGrid()
    {
        var table = Table(Page("<table><tr><th rowspan=2>甲<th colspan=2>乙</tr><tr><td>丙<td>丁</tr><tr><td rowspan=0>戊<td><td>己</tr><tr><td>庚<td>辛</table>"));
        Enumerable.Range(0, 4).Select(table.Outline).ShouldBe(["0:甲 2x1 | 1:乙 1x2", "1:丙 | 2:丁", "0:戊 2x1 | 1: | 2:己", "1:庚 | 2:辛"]);
        table.Rows[1].Cells[0].Place.ShouldBeOfType<CellPlace>().Column.ShouldBe(2);
    }

    [Fact]
    public void Caption_StandsAboveItsTable() =>
        Page($"<table><caption>表一</caption>{Figures[7..]}").Blocks.ShouldSatisfyAllConditions(b => ((Paragraph)b[0]).Text.ShouldBe("表一"), b => b[1].ShouldBeOfType<Table>());

    [Fact]
    public void NestedTable_InATable_StaysInItsCell() =>
        Table(Page($"<table><tr><td>{new string('长', 60)}<td>b</tr><tr><td><table><tr><td>1<td>2</table><td>c</tr></table>")).Rows[1].Cells[0].Nested.ShouldHaveSingleItem();

    [Fact]
    public void LayoutTables_AreBlocks()
    {
        var document = Page($"<table><tr><td>菜单</td><td><table><tr><td><p>{Sentences}</p>{Figures}<p>末。</p></td></tr></table></td></tr></table>");
        document.Texts().ShouldBe([Sentences, "末。"]);
        document.Blocks[1].ShouldBeOfType<Table>().Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("<div id='nav'><a href='/'>首页</a></div>")]
    [InlineData("<nav>首页 公开</nav>")]
    [InlineData("<div class='g-foot'>联系电话：0000-1234567 备案号：某ICP备1号</div>")]
    [InlineData("<div class='leftMenu'>目录一 目录二</div>")]
    [InlineData("<ul><li><a href='/1'>2022年度整体支出绩效自评报告</a><li><a href='/2'>2021年度整体支出绩效自评报告</a></ul>")]
    [InlineData("<p>发布时间：2024-03-20 来源：财政所 浏览次数：128</p>")]
    [InlineData("<div>版权所有：某镇人民政府</div>")]
    public void Frame_IsTakenAway(string frame)
    {
        Page($"{frame}<div><p>{Sentences}</p>{Figures}</div>").Texts().ShouldBe([Sentences]);
        Page($"<div><p>{Sentences}</p>{Figures}</div>{frame}").Texts().ShouldBe([Sentences]);
    }

    [Fact]
    public void ReportInABoxNamedLikeAFrame_Stays() => Page($"<div class='header content'><p>{Sentences}</p>{Figures}</div>").Texts().ShouldBe([Sentences]);

    [Fact]
    public void ReportInTwoBoxes_StaysWhole() =>
        Page($"<div><p>{Sentences}</p></div><div class='foot'>{Figures}</div><div><p>另外。还有。</p></div>").Texts().ShouldBe([Sentences, "另外。还有。"]);

    [Fact]
    public void TitleAboveTheArticle_IsReadOnce()
    {
        var body = $"<h1>2023年度某镇整体支出绩效自评报告</h1><div id='zoom'>{{0}}<p>{Sentences}</p>{Figures}</div>";
        Page(body.Replace("{0}", "", StringComparison.Ordinal)).Texts().ShouldBe(["2023年度某镇整体支出绩效自评报告", Sentences]);
        Page(body.Replace("{0}", "<p>2023年度某镇</p><p>整体支出绩效自评报告</p>", StringComparison.Ordinal)).Texts().ShouldBe(["2023年度某镇", "整体支出绩效自评报告", Sentences]);
    }

    [Theory]
    [InlineData("<p>某镇2023年度自评报告</p><p><a href='/f/1.docx?x=1'>下载</a></p>", "附件")]
    [InlineData("<h1>自评报告</h1><iframe src='/js/viewer.html?file=/a'></iframe>", "嵌套")]
    [InlineData("<p>自评报告</p><p><img src='1.jpg'><img src='2.jpg'></p>", "图片")]
    [InlineData("<div id='app'></div><script src='a.js'></script>", "脚本")]
    [InlineData("", "脚本")]
    public void PageWithoutReport_SaysWhereItIs(string body, string word)
    {
        var why = Documents.Refused(Bytes(body));
        why.Zh.ShouldContain(word);
        why.Zh.ShouldContain("请");
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb2312", "GB18030")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "GB18030")]
    [InlineData("big5", "big5")]
    [InlineData("utf-16", "utf-16")]
    public void Encoding_IsFound(string said, string used)
    {
        var html = $"<html><head><meta charset={said}></head><body><p>全年支出。其中工程支出。</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(used) ?? Encoding.GetEncoding(used);
        Documents.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(html)]).Texts().ShouldBe(["全年支出。其中工程支出。"]);
    }

    [Theory]
    [InlineData("<div><p>一。二。</p></div>")]
    [InlineData("\uFEFF <table><tr><td>一。二。</td></tr></table>")]
    [InlineData("<?xml version='1.0'?><html xmlns='x'><body><p>一。二。</p></body></html>")]
    public void PieceOfAPage_IsAPage(string html) => Documents.Read(html).ShouldSatisfyAllConditions(d => d.Format.ShouldBe("html"), d => d.Texts().ShouldBe(["一。二。"]));

    private static Document Page(string body) => Documents.Read(Bytes(body + "<p style='display:none'>"));

    private static Table Table(Document document) => document.Blocks.OfType<Table>().ShouldHaveSingleItem();

    private static byte[] Bytes(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>题</title></head><body>{body}</body></html>");
}
