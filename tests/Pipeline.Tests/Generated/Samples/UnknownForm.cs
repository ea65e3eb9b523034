using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Tables;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>澄江县水务局 (invented): a report that follows no known form, with tables and levels of its own. Everything agrees.</summary>
internal static class UnknownForm
{
    /// <summary>The changes that make the faulty report of it: what is printed, what stands there instead, and which rule tells.</summary>
    public static IReadOnlyList<(string Right, string Wrong, string Rule)> Faults { get; } =
    [
        ("本年收入合计|4|3370.50", "本年收入合计|4|3730.50", "GEN001"),
        ("职业年金缴费|100.00|100.00", "职业年金缴费|110.00|110.00", "GEN001"),
        ("局机关|30|28|20|8", "局机关|30|29|20|8", "GEN002"),
        ("其中：汛期应急|60.00", "其中：汛期应急|600.00", "GEN003"),
        ("4500000.00|90.00%", "4500000.00|99.00%", "GEN004"),
        ("宣传印刷|4.00|5.00|-1.00", "宣传印刷|4.00|5.00|-1.50", "GEN005"),
        ("河湖管护|20|19", "河湖管护|20|29", "GEN006"),
        ("水库除险加固项目全年支出190.00万元", "水库除险加固项目全年支出910.00万元", "GEN007"),
        ("专项资金1520.50万元", "专项资金1250.50万元", "GEN008"),
        ("比上年增加2.50万元，增长5.00%", "比上年增加2.50万元，增长15.00%", "GEN009"),
    ];

    public static Manuscript Consistent => Of(s => s);

    public static Manuscript Faulty => Of(s => Faults.Aggregate(s, (text, fault) => text.Replace(fault.Right, fault.Wrong, StringComparison.Ordinal)));

    private static Manuscript Of(Func<string, string> print) =>
        new([.. UnknownFormText.Blocks.Select(b => b.Look is { } look ? new ProseBlock("正文", look, Line.Plain(print(b.Text))) : (Block)TableText.Parse("正文", print(b.Text)))], []);
}
