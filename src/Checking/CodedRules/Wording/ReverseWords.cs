namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Words in an indicator's name that say that less of it may be better, so that a target without an operator has no sure direction.</summary>
internal static class ReverseWords
{
    private static readonly string[] s_words =
    [
        "差错", "误差", "投诉", "违规", "违法", "违纪", "事故", "死亡", "伤亡", "发病", "发生", "复发", "返贫", "流失", "辍学", "逾期", "超", "下降", "降低", "减少", "压减",
        "控制", "污染", "排放", "能耗", "损耗", "空置", "闲置", "结转", "结余", "变动", "调整", "成本", "费用", "经费", "信访", "上访", "纠纷", "案件", "火灾", "隐患", "编制", "在职",
        "负债", "债务", "拖欠", "时间", "时限", "天数", "期限", "耗时", "时长", "缺", "失业", "退",
    ];

    /// <summary>Units of time: an earlier day or a shorter time is usually the better one.</summary>
    private static readonly string[] s_times = ["年", "月", "日", "天", "号", "小时", "分钟", "季度", "月底", "月末", "周", "点", "时", "个月", "工作日"];

    public static bool In(string name) => Array.Exists(s_words, w => name.Contains(w, StringComparison.Ordinal));

    public static bool IsTime(string unit) => Array.IndexOf(s_times, unit) >= 0;
}
