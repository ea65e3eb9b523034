using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Measures of the town as a whole; each can be made reached or missed.</summary>
internal static class TownMeasures
{
    public static IReadOnlyList<Func<Dice, bool, Measure>> Quality { get; } =
    [
        Rate("质量指标", "资金拨付合规率", 98, "个别报销附件不全被退回重办；报账前增加站所初核"),
        Rate("质量指标", "惠民补贴发放准确率", 97, "部分农户银行账户变更未及时登记；按季核对账户"),
        Rate("质量指标", "工程一次验收合格率", 95, "两处沟渠盖板返工；监理旁站记录纳入验收资料"),
    ];

    public static IReadOnlyList<Func<Dice, bool, Measure>> Timing { get; } =
    [
        Days,
        Rate("时效指标", "重点工作按期办结率", 95, "用地报批环节用时较长；年初列出报批清单"),
    ];

    public static IReadOnlyList<Func<Dice, bool, Measure>> Effects { get; } =
    [
        Count("经济效益指标", "村集体经营性收入", "万元", 180, 900, "稻虾基地受高温影响减产；引进合作社统一购销"),
        Count("社会效益指标", "新增城乡就业人数", "人", 120, 460, "一家返乡企业推迟投产；增加零工驿站招聘场次"),
        Rate("社会效益指标", "信访事项按期答复率", 95, "两件跨村事项会商时间较长；实行领导包案"),
        Rate("生态效益指标", "生活垃圾无害化处理率", 95, "转运车辆检修期间临时堆放；签订备用转运合同"),
        Rate("生态效益指标", "空气质量优良天数比例", 88, "秋冬季秸秆焚烧多发；网格员早晚巡查"),
        Grade("可持续影响指标", "公共设施长效管护制度运行情况", "两个村管护公约未上墙，管护人员变动后未补签；已逐村补齐"),
    ];

    private static Func<Dice, bool, Measure> Rate(string second, string name, int target, string why) => (dice, isMissed) =>
        new CountedMeasure(
            second, name, "≥", target,
            isMissed ? Math.Floor(target * dice.Share(0.74m, 0.93m)) : Math.Min(100, target + Rounded.Cents(dice.Share(0.2m, 4m))),
            "%", $"{name}未达指标值，原因是{why}");

    private static Func<Dice, bool, Measure> Count(string second, string name, string unit, int low, int high, string why) =>
        (dice, isMissed) =>
        {
            var wanted = dice.Whole(low, high);
            var got = isMissed ? (int)(wanted * dice.Share(0.74m, 0.93m)) : wanted + dice.Whole(0, wanted / 12);
            return new CountedMeasure(second, name, "≥", wanted, got, unit, $"{name}比指标值少{wanted - got}{unit}，原因是{why}");
        };

    private static Func<Dice, bool, Measure> Grade(string second, string name, string why) => (dice, isMissed) => new GradedMeasure(
        second, name, isMissed ? GradedMeasure.Partly : GradedMeasure.Full,
        isMissed ? dice.Pick(0.65m, 0.7m, 0.75m) : 1, $"{name}有欠缺，原因是{why}");

    private static CountedMeasure Days(Dice dice, bool isMissed) => new CountedMeasure(
        "时效指标", "专项资金拨付时限", "≤", 15, isMissed ? dice.Whole(17, 19) : dice.Whole(9, 15), "个工作日",
        "专项资金拨付时限超过指标值，原因是部分村申报资料补正；统一资料清单并提前预审");
}
