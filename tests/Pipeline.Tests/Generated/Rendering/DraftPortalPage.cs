using System.Net;
using System.Text;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>Writes a manuscript as the page of an invented government portal: within navigation, breadcrumb, sidebar, layout tables, share box and footer.</summary>
/// <param name="contentMark">The id of the article's box; publishing systems have names of their own for it, and some have none.</param>
/// <param name="breaksLines">Whether the article is one paragraph with line breaks, as editors of portals leave it when text is pasted.</param>
public sealed class DraftPortalPage(string contentMark = "zoom", bool breaksLines = false)
{
    private readonly StringBuilder _page = new();

    public static byte[] Write(Manuscript manuscript) => Encoding.UTF8.GetBytes(new DraftPortalPage().Print(manuscript));

    public string Print(Manuscript manuscript)
    {
        var title = string.Concat(manuscript.Blocks.OfType<ProseBlock>().Where(b => b.Look == ProseLook.Title).Select(b => b.Line.Text));
        _page.Append(Head(title)).Append(Above(title));
        WriteArticle(manuscript);
        return _page.Append(Below).ToString();
    }

    private void WriteArticle(Manuscript manuscript)
    {
        var isInParagraph = false;
        foreach (var block in manuscript.Blocks)
        {
            var continues = breaksLines && block is ProseBlock;
            if (isInParagraph && !continues) _page.Append("</p>\n");
            if (!isInParagraph && continues) _page.Append("<p>");
            isInParagraph = continues;
            if (block is TableBlock table) WriteTable(table);
            if (block is ProseBlock prose) _page.Append(breaksLines ? $"&emsp;&emsp;{Inline(prose.Line)}<br>\n" : $"<p style=\"text-indent: 2em\">&nbsp;&nbsp;{Inline(prose.Line)}</p>\n");
        }
        if (isInParagraph) _page.Append("</p>");
    }

    private void WriteTable(TableBlock table)
    {
        _page.Append("<div align=center><table border=1 cellspacing=0>\n");
        for (var row = 0; row < table.Rows.Count; row++) WriteRow(table, row);
        _page.Append("</table></div>\n");
    }

    /// <summary>Rows and cells are left open, as HTML allows and old editors do.</summary>
    private void WriteRow(TableBlock table, int row)
    {
        _page.Append("<tr>");
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Merge != CellMerge.Continue) _page.Append($"<td{Spans(table, row, column, cell)}>{string.Join("<br>", cell.Lines.Select(Inline))}");
            column += cell.Span;
        }
        _page.Append('\n');
    }

    private static string Spans(TableBlock table, int row, int column, BlockCell cell)
    {
        var rows = 1;
        if (cell.Merge == CellMerge.Start)
            while (row + rows < table.Rows.Count && CellAt(table.Rows[row + rows], column)?.Merge == CellMerge.Continue) rows++;
        return (rows > 1 ? $" rowspan=\"{rows}\"" : "") + (cell.Span > 1 ? $" colspan={cell.Span}" : "");
    }

    private static BlockCell? CellAt(BlockRow row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (column == 0) return cell;
            column -= cell.Span;
        }
        return null;
    }

    /// <summary>Figures stand in spans of their own, as text from Word has them.</summary>
    private static string Inline(Line line) => string.Concat(line.Pieces.Select(p => p.Figure is null ? WebUtility.HtmlEncode(p.Text) : $"<span lang=EN-US>{p.Text}</span>"));

    private static string Head(string title) => $$"""
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
        <title>{{title}}_竹埠镇人民政府</title>
        <style>.nav li { float: left } p { line-height: 2 }</style>
        <script>var total = "2023年度支出 99999.99 万元"; document.write("<p>" + total + "</p>");</script>
        </head>

        """;

    private string Above(string title) => $"""
        <body>
        <div class="topbar">今天是 <span id="today">2024年3月20日</span>　<a href="/login">登录</a> | <a href="/reg">注册</a></div>
        <div id="header"><img src="/images/logo.png" alt="竹埠镇人民政府"><ul class="nav"><li><a href="/">首页</a><li><a href="/zwgk">政务公开</a><li><a href="/zwfw">政务服务</a><li><a href="/hdjl">互动交流</a></ul></div>
        <table width="1000" border="0" cellpadding="0" align="center"><tr><td colspan="2" class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/czxx">财政信息</a> &gt; 预决算公开</td></tr>
        <tr><td width="220" valign="top"><table><tr><td>公开目录</td></tr><tr><td><a href="/a">机构职能</a></td></tr><tr><td><a href="/b">规划计划</a></td></tr><tr><td><a href="/c">财政信息</a></td></tr><tr><td>公开电话 0000-12345678</td></tr></table></td>
        <td valign="top"><table width="100%"><tr><td class="tit"><h1>{title}</h1></td></tr>
        <tr><td>发布时间：2024-03-20　　来源：竹埠镇财政所　　浏览次数：<span id="hits">1286</span>　　字号：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</td></tr>
        <tr><td><div id="{contentMark}">

        """;

    private const string Below = """
        <p class="attach">附件：<a href="/files/2023zpbg.docx">2023年度整体支出绩效自评报告.docx</a></p>
        </div></td></tr>
        <tr><td><div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div>【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】</div>
        <p>上一篇：<a href="/1.html">竹埠镇2022年度部门决算公开</a></p><p>下一篇：<a href="/3.html">竹埠镇2024年部门预算公开</a></p></td></tr></table>
        </td></tr></table>
        <div class="related"><h3>相关链接</h3><ul><li><a href="/4.html">2022年度整体支出绩效自评报告</a></li><li><a href="/5.html">2021年度整体支出绩效自评报告</a></li></ul></div>
        <div id="footer"><p>版权所有：竹埠镇人民政府　主办：竹埠镇党政办公室</p><p>地址：竹埠镇河街1号　联系电话：0000-12345678　邮编：000000</p><p>备案号：某ICP备00000000号-1　某公网安备 00000000000000号</p></div>
        </body></html>
        """;
}
