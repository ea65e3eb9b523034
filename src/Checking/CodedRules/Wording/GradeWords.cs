using Gouji.Model;

namespace Gouji.Checking.CodedRules.Wording;

/// <summary>How completion is put into words: the three grades that are provided for, and words that only praise.</summary>
internal static class GradeWords
{
    /// <summary>Words that say how well, not what was reached.</summary>
    private static readonly string[] s_bare =
        ["良好", "好", "较好", "很好", "优", "优秀", "优良", "良", "及时", "按时", "按期", "准时", "如期", "正常", "完成", "已完成", "全部完成", "基本完成", "满意", "较高", "高", "有效", "明显", "显著", "合格", "达标"];

    private static readonly string[] s_manners = ["按月", "按季", "按年", "按旬", "按周", "按日", "每月", "每季", "每年", "每周", "每日", "每天", "月底前", "年底前", "月前", "日前", "或按", "或者"];

    /// <summary>达成年度指标, 部分达成年度指标并具有一定效果, 未达成年度指标且效果较差.</summary>
    public static bool IsLegal(string text) => text.Contains("达成", StringComparison.Ordinal);

    public static bool IsBare(string text) => Phrases.IsAny(text.Trim().TrimEnd('。'), s_bare);

    /// <summary>Whether a target in words says when or how often.</summary>
    public static bool NamesManner(string text) => Phrases.HasAny(text, s_manners);

    /// <summary>Whether what was read as a number is a date or a day of the month: 2023年底前.</summary>
    public static bool IsTime(Amount amount) => amount.Printed.AsSpan().ContainsAny('年', '月', '日') && amount.Unit.Dimension == Dimension.Number;
}
