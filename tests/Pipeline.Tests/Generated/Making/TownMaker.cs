using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Invents a town, its year and the marks of its annexes.</summary>
internal static class TownMaker
{
    private static readonly string[] Counties = ["云岭县", "沐泽县", "望岚县", "禾丰县", "霁川县", "澄湖区", "岩泉区"];
    private static readonly string[] Towns = ["青石镇", "柳溪乡", "枫台镇", "鹭洲镇", "桐坪乡", "石桥湾镇", "晴川街道", "竹埠镇", "茶园铺镇"];

    public static LetterheadDraft Make(Dice dice)
    {
        var town = dice.Pick<string>(Towns);
        var body = town.EndsWith("街道", StringComparison.Ordinal) ? "办事处" : "人民政府";
        var year = dice.Whole(2019, 2025);
        var hasDigits = dice.Chance(0.7);
        return new LetterheadDraft(
            $"{dice.Pick<string>(Counties)}{town}{body}", town, year,
            hasDigits ? "附件1" : null,
            hasDigits ? ["附件2", "附件3", "附件4"] : ["附件一", "附件二", "附件三"],
            $"{year + 1}年{dice.Whole(4, 6)}月{dice.Whole(8, 28)}日");
    }

    public static string FillingDate(Dice dice, LetterheadDraft town) => $"{town.Year + 1}年{dice.Whole(2, 3)}月{dice.Whole(1, 28)}日";
}
