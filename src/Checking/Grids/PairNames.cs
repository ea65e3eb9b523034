using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Whether the names of lines say that one follows from two others: 执行率 from 执行数 and 预算数.</summary>
internal static class PairNames
{
    private static readonly string[] s_done = ["执行", "支出", "决算", "实际", "完成", "到位", "使用", "拨付", "支付", "在职", "实有", "已"];
    private static readonly string[] s_planned = ["预算", "计划", "目标", "安排", "下达", "编制", "核定", "批复", "应", "指标数"];
    private static readonly string[] s_rates = ["执行率", "完成率", "支出率", "支付率", "使用率", "到位率", "进度", "控制率", "支出进度"];
    private static readonly string[] s_now = ["本年", "本期", "今年", "年末", "期末", "本月", "决算", "执行"];
    private static readonly string[] s_then = ["上年", "上期", "去年", "年初", "期初", "上月"];

    public static bool Fits(IReadOnlyList<GridLine> lines, PairReading reading)
    {
        var (result, first, second) = (Words(lines, reading.Result), Words(lines, reading.First), reading.Kind == PairKind.Share ? "" : Words(lines, reading.Second));
        return reading.Kind switch
        {
            PairKind.Quotient => Says(result, s_rates) && Says(first, s_done) && !Says(first, s_planned) && Says(second, s_planned),
            PairKind.Share => result.Contains('占') || result.Contains("比重", StringComparison.Ordinal),
            PairKind.Growth => Says(first, s_now) && Says(second, s_then) && !Says(first, s_then),
            _ => (Says(first, s_now) && Says(second, s_then) && !Says(first, s_then)) || (IsRest(result) && Says(first, s_planned) && Says(second, s_done) && !Says(second, s_planned)),
        };
    }

    private static bool IsRest(string result) => result.Contains("结余", StringComparison.Ordinal) || result.Contains("结转", StringComparison.Ordinal) || result.Contains("余额", StringComparison.Ordinal)
        || result.Contains("剩余", StringComparison.Ordinal) || result.Contains('未');

    private static string Words(IReadOnlyList<GridLine> lines, int line) => string.Concat(lines[line].Path);

    private static bool Says(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
