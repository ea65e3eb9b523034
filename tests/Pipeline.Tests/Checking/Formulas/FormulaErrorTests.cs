using Gouji.Checking.Formulas;
using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

/// <summary>Every way a formula can be wrong, with the place and the sentence a rule author sees.</summary>
public sealed class FormulaErrorTests
{
    [Theory]
    [InlineData("", "1:1: 公式是空的。")]
    [InlineData("　 ", "1:3: 公式是空的。")]
    [InlineData("三公经费", "1:5: 公式没有写完，这里应当是= ≠ < ≤ > ≥、须有、已填 或 未填。")]
    [InlineData("三公经费 =", "1:7: 公式没有写完，这里应当是数、名称或括号。")]
    [InlineData("三公经费 = + 1", "1:8: 这里应当是数、名称或括号，却是“+”。")]
    [InlineData("三公经费 = 1 2", "1:10: 公式到这里已经完整，“2”是多余的。")]
    [InlineData("1 < 三公经费 < 2", "1:10: 公式到这里已经完整，“<”是多余的。")]
    [InlineData("三公经费 = (1 + 2", "1:14: 公式没有写完，这里应当是右括号“)”。")]
    [InlineData("三公经费[决算 = 1", "1:9: 这里应当是“]”，却是“=”。")]
    [InlineData("三公经费[] = 1", "1:6: 这里应当是阶段或口径的名称，却是“]”。")]
    [InlineData("项目. = 1", "1:5: 这里应当是点号后面的名称，却是“=”。")]
    [InlineData("当 三公经费 > 0, 总支出 > 0", "1:11: 这里应当是与“当”对应的“时”，却是“,”。")]
    [InlineData("三公经费 或 总支出 = 0", "1:8: 这里应当是“或”后面的数（条件之间用“或者”），却是“总支出”。")]
    [InlineData("三公经费 > 0 且 总支出 > 0", "1:12: 一行公式只说一件事：另起一行，或者把条件写成“当 … 时，”。")]
    [InlineData("三公经费 > 0 须有 1", "1:13: “须有”后面应当是一个名称。")]
    [InlineData("1 已填", "1:1: “已填”“未填”前面应当是一个名称。")]
    [InlineData("三公经费 = ￥1", "1:8: 不认识的符号“￥”。")]
    [InlineData("自评等级 = “优", "1:8: “ 没有对应的 ”。")]
    [InlineData("「三公经费 = 1", "1:1: 「 没有对应的 」。")]
    [InlineData("三公经费 = 123456789012345678901", "1:8: 这个数太长，最多二十位。")]
    [InlineData("满分[决算] = 1", "1:3: “满分”是参数，没有阶段和口径。")]
    public void Grammar_Broken_SaysWhatWasExpected(string text, string error) => ErrorsOf(text)[0].ShouldBe(error);

    [Theory]
    [InlineData("三公经废 = 1", "1:1: 不认识的名称“三公经废”，是不是“三公经费”？", "三公经费")]
    [InlineData("三公 = 1", "1:1: 不认识的名称“三公”，是不是“三公经费”？", "三公经费")]
    [InlineData("项目.支岀 = 1", "1:1: 不认识的名称“项目.支岀”，是不是“项目.支出”？", "项目.支出")]
    [InlineData("调整率上线 > 1", "1:1: 不认识的名称“调整率上线”，是不是“调整率上限”？", "调整率上限")]
    [InlineData("天外来客 = 1", "1:1: 不认识的名称“天外来客”。", null)]
    [InlineData("总计(项目.支出) = 1", "1:1: 不认识的函数“总计”，是不是“合计”？", "合计")]
    [InlineData("总支出[年初预算数] = 1", "1:5: 不认识的阶段或口径“年初预算数”，是不是“年初预算”？", "年初预算")]
    public void Name_Unknown_SuggestsTheLikeliest(string text, string error, string? suggestion)
    {
        var errors = FormulaText.Parse(text, SomeNames.All).Errors;

        errors.Select(e => e.ToString()).ShouldBe([error]);
        errors[0].Suggestion.ShouldBe(suggestion);
    }

    [Theory]
    [InlineData("项目.支出 = 指标.得分", "1:9: 一个公式不能同时逐个说“项目”和“指标”。")]
    [InlineData("总支出 = 合计(项目.支出 - 项目.支出 × 指标.得分)", "1:26: 一个公式不能同时逐个说“项目”和“指标”。")]
    [InlineData("总支出 = 合计(基本支出)", "1:7: “合计”里面没有可以逐项计算的内容：写一个项目的名称（如 项目.支出），或加上[各口径]。")]
    [InlineData("总支出 = 最小(基本支出)", "1:7: “最小”里面没有可以逐项计算的内容：写一个项目的名称（如 项目.支出），或加上[各口径]。")]
    [InlineData("总支出 = 合计(合计(项目.支出))", "1:10: 合计里面不能再有合计。")]
    [InlineData("总支出 = 合计(项目.支出 + 个数(项目.支出))", "1:18: 合计里面不能再有合计。")]
    [InlineData("总支出[各口径] = 1", "1:1: “各口径”只能写在 合计、最小、最大、个数 里面。")]
    [InlineData("总支出 = 合计(基本支出, 项目支出)", "1:7: “合计”只有一个参数；几个数相加请用 +。")]
    [InlineData("总支出[决算][年初预算] = 1", "1:9: 阶段已经定了，不能再定一次。")]
    [InlineData("年初预算数[决算] = 1", "1:7: 阶段已经定了，不能再定一次。")]
    [InlineData("总支出[单位资金][各口径] = 1", "1:11: 口径已经定了，不能再定一次。")]
    [InlineData("指标.偏差原因 = 1", "1:11: 一边是文字，一边是数，不能相比。")]
    [InlineData("自评等级 = 90", "1:8: 一边是文字，一边是数，不能相比。")]
    [InlineData("总支出 = “无”", "1:7: 一边是文字，一边是数，不能相比。")]
    [InlineData("指标.名称 < “无”", "1:9: 文字只能用 = 或 ≠ 比较。")]
    [InlineData("总支出 = 基本支出 + 指标.名称", "1:14: 这里是文字，不能计算。")]
    [InlineData("总支出 = 合计(指标.名称)", "1:10: 这里是文字，不能计算。")]
    [InlineData("总支出 + 编制数 = 1", "1:7: 金额和人数不能相加减。")]
    [InlineData("总支出 = 编制数", "1:7: 金额和人数不能相比。")]
    [InlineData("执行得分 = 执行数 ÷ 全年预算数", "1:8: 分数和比率不能相比。")]
    [InlineData("最小(总支出, 执行得分) > 0", "1:9: 金额和分数不能相加减。")]
    public void Meaning_Impossible_IsRefused(string text, string error) => ErrorsOf(text).ShouldContain(error);

    [Theory]
    [InlineData("指标.目标值 = 1")]
    [InlineData("指标.目标值 = “良好”")]
    [InlineData("总支出 × 编制数 = 执行得分")]
    [InlineData("总支出 > 0 须有 填报日期")]
    [InlineData("编制数 ÷ 编制数 ≤ 100%")]
    [InlineData("项目.支出 ÷ 合计(项目.支出) < 50%")]
    public void Meaning_NotKnownToBeWrong_IsAccepted(string text) => ErrorsOf(text).ShouldBeEmpty();

    [Fact]
    public void Errors_OfOneFormula_AreAllReportedInReadingOrder() => ErrorsOf("三公经废 = 合并(公务接代费) +\n总支出[决箅]").ShouldBe(
    [
        "1:1: 不认识的名称“三公经废”，是不是“三公经费”？",
        "1:8: 不认识的函数“合并”，是不是“合计”？",
        "1:11: 不认识的名称“公务接代费”，是不是“公务接待费”？",
        "2:5: 不认识的阶段或口径“决箅”，是不是“决算”？",
    ]);

    [Fact]
    public void Column_AfterARareCharacter_CountsItOnce() => ErrorsOf("𠮷 = 1 1")[^1].ShouldBe("1:7: 公式到这里已经完整，“1”是多余的。");

    [Fact]
    public void Error_InEnglish_SaysTheSame() =>
        FormulaText.Parse("三公经废 = 1", SomeNames.All).Errors[0].Message.En.ShouldBe("Unknown name “三公经废”; did you mean “三公经费”?");

    [Fact]
    public void Names_GivenTwice_AreRefused() => Should.Throw<ArgumentException>(() => new FormulaNames(
        [SomeNames.All.Find("三公经费")!.Concept], [new View("三公经费", SomeNames.All.Find("总支出")!.Concept, default, default)]));

    private static string[] ErrorsOf(string text) => [.. FormulaText.Parse(text, SomeNames.All).Errors.Select(e => e.ToString())];
}
