using Gouji.Checking.Formulas;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

public sealed class FormulaTextTests
{
    /// <summary>How a formula is written canonically; brackets that change nothing go, those that matter stay.</summary>
    [Theory]
    [InlineData("三公经费=公务用车购置和运行费+「因公出国（境）费」+公务接待费", "三公经费 = 公务用车购置和运行费 + 「因公出国（境）费」 + 公务接待费")]
    [InlineData("项目支出 = 合计（项目.支出）", "项目支出 = 合计(项目.支出)")]
    [InlineData("项目．支出　≤　项目.年初预算", "项目.支出 ≤ 项目.预算[年初预算]")]
    [InlineData("执行得分 = 执行分值 * 最小(执行数 / 全年预算数, 1)", "执行得分 = 执行分值 × 最小(执行数 ÷ 全年预算数, 1)")]
    [InlineData("指标.得分 < 指标.分值 须有 指标.偏差原因", "指标.得分 < 指标.分值 须有 指标.偏差原因")]
    [InlineData("指标.得分 须有 指标.偏差原因", "指标.得分 须有 指标.偏差原因")]
    [InlineData("指标.得分 已填 须有 指标.偏差原因", "指标.得分 须有 指标.偏差原因")]
    [InlineData("执行数 > 0 且 指标.得分 + 1 须有 指标.偏差原因", "执行数 > 0 且 指标.得分 + 1 须有 指标.偏差原因")]
    [InlineData("当 三公经费 > 0 时 公务接待费 已填", "当 三公经费 > 0 时，公务接待费 已填")]
    [InlineData("当三公经费已填且公务接待费未填时，当年支出>=0", "当 三公经费 已填 且 公务接待费 未填 时，当年支出 ≥ 0")]
    [InlineData("当 执行数 > 0 或者 项目支出 > 0 且 基本支出 > 0 时, 总支出 != 0", "当 执行数 > 0 或者 项目支出 > 0 且 基本支出 > 0 时，总支出 ≠ 0")]
    [InlineData("总支出[决算][全部资金] = 合计(总支出[决算][各口径])", "总支出[决算][全部资金] = 合计(总支出[决算][各口径])")]
    [InlineData("总支出［一般公共预算］［上年决算］ = 0", "总支出[上年决算][一般公共预算] = 0")]
    [InlineData("总支出 = 基本支出 或 0 + 项目支出 或 5%", "总支出 = 基本支出 或 0 + 项目支出 或 0.05")]
    [InlineData("总支出 - (基本支出 + 项目支出) = 0", "总支出 - (基本支出 + 项目支出) = 0")]
    [InlineData("(总支出 - 基本支出) - 项目支出 = (0)", "总支出 - 基本支出 - 项目支出 = 0")]
    [InlineData("-(总支出 − 基本支出) * 2 = －项目支出", "-(总支出 - 基本支出) × 2 = -项目支出")]
    [InlineData("总支出 / 2 / (3 / 4) = 1", "总支出 ÷ 2 ÷ (3 ÷ 4) = 1")]
    [InlineData("执行率 ≤ １２．５０％", "执行率 ≤ 12.5%")]
    [InlineData("绝对值(全年预算数 - 预算数) / 预算数 <= 调整率上限", "绝对值(全年预算数 - 预算数) ÷ 预算数 ≤ 调整率上限")]
    [InlineData("个数(指标.名称) > 0", "个数(指标.名称) > 0")]
    [InlineData("最大(项目.支出) < 总支出", "最大(项目.支出) < 总支出")]
    [InlineData("自评等级 = \"优\"", "自评等级 = “优”")]
    public void Formula_AsWritten_HasOneCanonicalWriting(string text, string canonical)
    {
        var result = FormulaText.Parse(text, SomeNames.All);

        result.Errors.ShouldBeEmpty();
        FormulaText.Render(result.Formula!).ShouldBe(canonical);
        FormulaText.Render(FormulaText.Parse(canonical, SomeNames.All).Formula!).ShouldBe(canonical);
    }

    [Fact]
    public void Reference_WithSelectors_HasItsCoordinates()
    {
        var reference = LeftOf("三公经费[决算][一般公共预算] 或 0 = 0").ShouldBeOfType<Reference>();

        reference.Concept.Name.ShouldBe("三公经费");
        reference.Stage.ShouldBe(Stage.Executed);
        reference.Scope.ShouldBe(FundScope.GeneralPublic);
        reference.Otherwise.ShouldBe(0);
        reference.Written.ShouldBe("三公经费[决算][一般公共预算]");
        reference.At.ShouldBe(new Stretch(0, 20));
    }

    [Fact]
    public void Reference_WithoutSelectors_LeavesCoordinatesOpen()
    {
        var reference = LeftOf("三公经费 = 0").ShouldBeOfType<Reference>();

        (reference.Stage, reference.Scope, reference.AllScopes, reference.ItemKind).ShouldBe((null, null, false, null));
    }

    [Fact]
    public void View_OfAnItem_PresetsTheStage()
    {
        var reference = LeftOf("项目.年初预算 = 0").ShouldBeOfType<Reference>();

        (reference.Concept.Name, reference.Stage, reference.ItemKind, reference.Written).ShouldBe(("项目.预算", Stage.Original, "项目", "项目.年初预算"));
    }

    [Theory]
    [InlineData("合计(项目.支出) = 0", false, "项目")]
    [InlineData("合计(总支出[各口径]) = 0", true, null)]
    [InlineData("合计(项目.支出[各口径]) = 0", true, "项目")]
    public void Aggregate_RunsOverItemsOrScopes(string text, bool overScopes, string? kind)
    {
        var aggregate = LeftOf(text).ShouldBeOfType<Aggregate>();

        (aggregate.OverScopes, aggregate.ItemKind).ShouldBe((overScopes, kind));
    }

    [Fact]
    public void And_BeforeOr_BindsCloser()
    {
        var formula = FormulaText.Parse("当 执行数 > 0 或者 项目支出 > 0 且 基本支出 > 0 时, 总支出 > 0", SomeNames.All).Formula!;

        var or = formula.When.ShouldBeOfType<Junction>();
        or.Connective.ShouldBe(Connective.Or);
        or.Right.ShouldBeOfType<Junction>().Connective.ShouldBe(Connective.And);
    }

    [Fact]
    public void References_OfAFormula_ComeInReadingOrder()
    {
        var formula = FormulaText.Parse("当 执行数 > 0 时, 总支出 = 合计(项目.支出) + 基本支出", SomeNames.All).Formula!;

        References.In(formula).Select(r => r.Written).ShouldBe(["执行数", "总支出", "项目.支出", "基本支出"]);
    }

    private static Expression LeftOf(string text) => FormulaText.Parse(text, SomeNames.All).Formula!.Claim.ShouldBeOfType<Comparison>().Left;
}
