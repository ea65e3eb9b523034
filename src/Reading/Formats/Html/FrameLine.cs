namespace Gouji.Reading.Formats.Html;

/// <summary>Lines that a portal puts above and below an article, within the same box.</summary>
internal static class FrameLine
{
    private const int Longest = 120;

    private static readonly string[] s_starts =
    [
        "发布时间", "发布日期", "发文日期", "信息来源", "来源：", "来源:", "文章来源", "稿件来源", "浏览次数", "点击数", "点击量", "阅读次数", "访问量", "字号", "字体：", "字体大小", "【字体", "【字号", "[字体",
        "责任编辑", "打印本页", "【打印", "[打印", "关闭窗口", "【关闭", "上一篇", "下一篇", "上一条", "下一条", "分享到", "分享：", "扫一扫", "您当前的位置", "您的位置", "您所在的位置", "当前位置", "索引号", "网站地图", "网站标识码",
    ];

    private static readonly string[] s_anywhere = ["版权所有", "ICP备", "公网安备", "网站标识码", "技术支持：", "技术支持:", "扫一扫在手机", "[打印]", "【打印】"];

    public static bool Is(string text)
    {
        var line = text.AsSpan().TrimStart(" 　·|>");
        if (line.Length > Longest) return false;
        foreach (var start in s_starts)
            if (line.StartsWith(start, StringComparison.Ordinal)) return true;
        foreach (var words in s_anywhere)
            if (line.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
