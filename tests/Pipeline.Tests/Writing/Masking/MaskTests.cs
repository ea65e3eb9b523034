using Gouji.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>What is masked in a text, and what is left as it is.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("联系电话：13800000000。", "联系电话：138****0000。")]
    [InlineData("电话138 0000 0000", "电话138 **** 0000")]
    [InlineData("电话138-0000-0000", "电话138-****-0000")]
    [InlineData("电话138.0000.0000", "电话138.****.0000")]
    [InlineData("＋86 13800000000", "＋86 138****0000")]
    [InlineData("+8613800000000", "+86138****0000")]
    [InlineData("电话１３８００００００００", "电话138****0000")]
    [InlineData("1 3 8 0 0 0 0 0 0 0 0", "1 3 8 * * * * 0 0 0 0")]
    [InlineData("138\u200b0000\u200b0000", "138\u200b****\u200b0000")]
    [InlineData("Tel13800000000", "Tel138****0000")]
    [InlineData("13800000000、13900000001", "138****0000、139****0001")]
    [InlineData("13800000000 13900000001", "138****0000 139****0001")]
    [InlineData("身份证00000019900101000X", "身份证000***********000X")]
    [InlineData("000000 19900101 000X", "000*** ******** 000X")]
    [InlineData("身份证号码：430000199001010000", "身份证号码：430***********0000")]
    [InlineData("老证 430000900101123", "老证 430********1123")]
    [InlineData("收款账号6222000000000000012。", "收款账号***************0012。")]
    [InlineData("6222 0000 0000 0000 012", "**** **** **** ***0 012")]
    [InlineData("单位账号：1905020009200123456", "单位账号：***************3456")]
    [InlineData("护照号码E00000000", "护照号码E********")]
    [InlineData("邮箱office@example.com。", "邮箱o*****@example.com。")]
    [InlineData("邮箱ａｂ＠example.com", "邮箱a***＠example.com")]
    [InlineData("家庭住址：青石镇石桥村3组12号，电话0700-2200000", "家庭住址：（略），电话0700-2200000")]
    [InlineData("电话(138)00000000", "电话(138)****0000")]
    [InlineData("电话138  0000  0000", "电话138  ****  0000")]
    [InlineData("电话138/0000/0000", "电话138/****/0000")]
    [InlineData("电话138·0000·0000", "电话138·****·0000")]
    [InlineData("电话138--0000--0000", "电话138--****--0000")]
    [InlineData("电话138\n0000\n0000", "电话138\n****\n0000")]
    [InlineData("电话一三八〇〇〇〇〇〇〇〇。", "电话138****0000。")]
    [InlineData("电话¹³⁸⁰⁰⁰⁰⁰⁰⁰⁰", "电话138****0000")]
    [InlineData("电话١٣٨٠٠٠٠٠٠٠٠", "电话138****0000")]
    [InlineData("邮箱off\u200bice@exam\u200bple.com", "邮箱o*****@exam\u200bple.com")]
    [InlineData("邮箱office @ example.com", "邮箱o*****@ example.com")]
    [InlineData("住址 青石镇石桥村3组12号", "住址 （略）")]
    [InlineData("身份证号000000\n19900101\n000X", "身份证号000***\n********\n000X")]
    public void Private_IsMasked(string text, string masked) => Mask.OfNumbers.Apply(text).Text.ShouldBe(masked);

    [Theory]
    [InlineData("办公电话0700-2200000，传真0700-2200001")]
    [InlineData("联系电话：138****0000")]
    [InlineData("身份证430***********0000")]
    [InlineData("项目资金13800000000元")]
    [InlineData("项目资金13800000000.00")]
    [InlineData("项目资金¥13800000000")]
    [InlineData("13,800,000,000")]
    [InlineData("项目编码：13800000000")]
    [InlineData("项目代码430000900101123")]
    [InlineData("预算编码 430224 23 000123")]
    [InlineData("财预〔2020〕10号，2023年12月31日，20231231")]
    [InlineData("统一社会信用代码：91350100M000100Y43")]
    [InlineData("152 30 41.5 200 11")]
    [InlineData("2023 2022 1465.00 1683.80 1655.41")]
    [InlineData("A13800000000")]
    [InlineData("1380000000012345678901234")]
    [InlineData("0.13800000000")]
    [InlineData("关注@青石镇")]
    [InlineData("家庭住址不予公开")]
    [InlineData("登记住址 变更 3 户")]
    [InlineData("一三八〇〇〇〇〇〇〇")]
    [InlineData("138、0000、0000")]
    [InlineData("13800\n000000")]
    public void Public_Stays(string text) => Mask.OfNumbers.Apply(text).ShouldSatisfyAllConditions(m => m.Text.ShouldBe(text), m => m.Pieces.ShouldBeEmpty());

    /// <summary>Blanks and signs without a shape, with Unicode's combining marks, tags and fillers among them.</summary>
    [Theory]
    [InlineData("\u034f")]
    [InlineData("\u180e")]
    [InlineData("\u2062")]
    [InlineData("\u3164")]
    [InlineData("\ufe0f")]
    [InlineData("\u0332")]
    [InlineData("\U000e0041")]
    [InlineData("\u0001")]
    public void UnseenBetweenDigits_HidesNothing(string unseen) => Mask.OfNumbers.Find(string.Join(unseen, "13800000000".ToCharArray())).ShouldHaveSingleItem().Kind.ShouldBe(PrivateKind.Mobile);

    [Fact]
    public void DigitsOfTwoCharacters_AreMaskedWhole()
    {
        var text = string.Concat("13800000000".Select(c => char.ConvertFromUtf32(0x1d7ce + c - '0')));
        var masked = Mask.OfNumbers.Apply("电话" + text + "。").Text;
        masked.Replace("\u200b", "", StringComparison.Ordinal).ShouldBe("电话138****0000。");
        masked.ShouldNotContain(c => char.IsSurrogate(c));
    }

    [Fact]
    public void Names_AreFoundOverBreaksAndDots() => new Mask(["王小明"]).Apply("王\n小\u3164明、王·小明").Text.ShouldBe("王\n*\u200b*、王·**");

    [Fact]
    public void Names_AreMaskedWhereverTheyStand() =>
        new Mask(["王小明", "李山"]).Apply("经办王小明、王 小 明，复核李　山；王小的地。").Text.ShouldBe("经办王**、王 * *，复核李 *；王小的地。");

    [Fact]
    public void Masked_IsNotMaskedAgain()
    {
        var mask = new Mask(["王小明"]);
        var once = mask.Apply("王小明 13800000000 office@example.com 家庭住址：石桥村").Text;
        mask.Apply(once).Pieces.ShouldBeEmpty();
    }
}
