using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>What the words of a label say of its row or column: whether it is a total, and what its figures are.</summary>
internal static class LineWords
{
    private static readonly string[] s_totals = ["合计", "总计", "共计", "总合计", "合计数", "总数", "总额", "总和", "累计合计", "全部合计", "各项合计"];
    private static readonly string[] s_totalEnds = ["合计", "总计", "共计", "合计数", "总计数"];
    private static readonly string[] s_subtotals = ["小计", "计", "小计数"];
    private static readonly string[] s_changeWords = ["增减", "增长", "增加", "减少", "下降", "上升", "升降", "变动", "变化", "同比", "环比"];
    private static readonly string[] s_rateEnds = ["率", "占比", "比例", "比重", "百分比", "幅度", "幅", "进度", "完成度", "%", "％", "占总额比"];
    private static readonly string[] s_differences = ["差额", "差异", "差数", "结余", "结转", "结转结余", "剩余", "余额", "调整数", "调整额", "净额", "超支", "节约", "未支出数", "未执行数", "沉淀"];
    private static readonly string[] s_each = ["单价", "均价", "人均", "平均", "户均", "均", "标准", "价格", "年限", "期限", "年份", "时间", "日期", "电话", "编号", "编码", "代码", "排名", "名次", "序号", "行次", "指标值", "完成值", "目标值", "系数", "指数", "次序", "起点", "基期"];
    private static readonly string[] s_eachStarts = ["每", "人均", "平均", "户均", "单价", "日均", "月均"];
    private static readonly string[] s_weights = ["分值", "权重", "标准分", "满分", "权重分", "指标分值", "权重（分）", "权重分值", "标准分值"];
    private static readonly string[] s_scores = ["得分", "自评得分", "评分", "自评分", "评价得分", "实际得分", "自评分数", "复核得分", "评价分值", "指标得分", "最终得分"];

    public static LineRole Role(string printed, string words)
    {
        if (printed.AsSpan().TrimStart(" \t\u3000\u00a0").StartsWith("其中")) return LineRole.OfWhich;
        if (Array.IndexOf(s_subtotals, words) >= 0 || words.EndsWith("小计", StringComparison.Ordinal)) return LineRole.Subtotal;
        if (Array.IndexOf(s_totals, words) >= 0) return LineRole.Total;
        return Array.Exists(s_totalEnds, e => words.EndsWith(e, StringComparison.Ordinal)) ? LineRole.Total : LineRole.Plain;
    }

    public static LineKind Kind(string printed, string words)
    {
        var isPercent = printed.Contains('%') || printed.Contains('％') || Array.Exists(s_rateEnds, e => words.EndsWith(e, StringComparison.Ordinal));
        if (Array.Exists(s_changeWords, w => words.Contains(w, StringComparison.Ordinal))) return isPercent ? LineKind.ChangeRate : LineKind.Change;
        if (Array.IndexOf(s_weights, words) >= 0) return LineKind.Weight;
        if (Array.IndexOf(s_scores, words) >= 0) return LineKind.Score;
        if (isPercent) return LineKind.Rate;
        if (Array.Exists(s_each, e => words.EndsWith(e, StringComparison.Ordinal)) || Array.Exists(s_eachStarts, e => words.StartsWith(e, StringComparison.Ordinal))) return LineKind.Each;
        return Array.Exists(s_differences, d => words.EndsWith(d, StringComparison.Ordinal)) ? LineKind.Change : LineKind.Quantity;
    }
}
