using Gouji.Checking;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Facts;

/// <summary>All statements of one fact agree.</summary>
public sealed class AGR001Tests
{
    private static readonly Auditor s_auditor = new(RuleSet.Default.Only("AGR001"));

    [Fact]
    public void Statements_ThatAgree_Hold()
    {
        var outcome = Audit("正文 编制人数 43", "附件2 编制人数 43").Outcomes.ShouldHaveSingleItem().ShouldBeOfType<Holds>();
        outcome.Operands.Count.ShouldBe(2);
    }

    [Fact]
    public void Statements_ThatDiffer_AreToldOnce() => Told("正文 编制人数 43", "附件2 编制人数 45").Length.ShouldBe(1);

    [Fact]
    public void Statement_ThatDiffersFromMost_IsTold() =>
        Told("正文 三公经费@决算 6.33", "附件2 三公经费@决算 6.88", "附件3 三公经费@决算 6.33").ShouldBe(["6.88"]);

    [Fact]
    public void FirstStatement_ThatDiffersFromMost_IsTold() =>
        Told("正文 三公经费@决算 6.88", "附件2 三公经费@决算 6.33", "附件3 三公经费@决算 6.33").ShouldBe(["6.88"]);

    [Fact]
    public void OpenScope_ThatAgreesWithOne_IsSettled() =>
        Told("正文 公用经费@决算[一般公共预算] 72.78", "附件3 公用经费@决算[全部资金] 80.00", "附件2 公用经费@决算 72.78").ShouldBeEmpty();

    [Fact]
    public void OpenScope_ThatAgreesWithNone_IsTold() =>
        Told("正文 公用经费@决算[一般公共预算] 72.78", "附件2 公用经费@决算 75.00").ShouldBe(["75.00"]);

    [Fact]
    public void OpenStage_ThatAgreesWithOne_IsSettled() =>
        Told("附件3 总支出@全年预算[全部资金] 90.00", "附件3 总支出@决算[全部资金] 80.00", "正文 总支出@全年预算|决算[全部资金] 80.00").ShouldBeEmpty();

    [Fact]
    public void OpenStage_ThatAgreesWithNone_IsTold() =>
        Told("附件3 总支出@全年预算[全部资金] 90.00", "附件3 总支出@决算[全部资金] 80.00", "正文 总支出@全年预算|决算[全部资金] 70.00").ShouldBe(["70.00"]);

    [Fact]
    public void Scopes_OfTwoKinds_MayDiffer() => Told("正文 总支出@决算[一般公共预算] 80.00", "附件3 总支出@决算[全部资金] 90.00").ShouldBeEmpty();

    [Fact]
    public void Stages_OfTwoKinds_MayDiffer() => Told("附件2 三公经费@年初预算 13.00", "正文 三公经费@决算 6.33").ShouldBeEmpty();

    [Fact]
    public void WithinAPart_AScopeBesideNone_MayDiffer() => Told("正文 项目支出@决算 80.00", "正文 项目支出@决算[一般公共预算] 70.00").ShouldBeEmpty();

    [Fact]
    public void WithinAPart_TheSameFactTwice_IsCompared() => Told("正文 三公经费@决算 6.33", "正文 三公经费@决算 6.88").Length.ShouldBe(1);

    [Fact]
    public void Items_TakenForTheSame_AreCompared() =>
        Told("附件2 项目「敬老院运转」.支出@决算 20.00", "正文 项目「敬老院运转」.支出@决算 22.00").Length.ShouldBe(1);

    [Fact]
    public void Items_ThatAreNotTheSame_AreNot() => Told("附件2 项目「路灯维护」.支出@决算 20.00", "正文 项目「河道清淤」.支出@决算 22.00").ShouldBeEmpty();

    [Fact]
    public void Blank_IsNoStatement() => Audit("正文 编制人数 43", "附件2 编制人数").Outcomes.ShouldHaveSingleItem().ShouldBeOfType<DoesNotApply>();

    [Fact]
    public void Vague_Statement_AgreesWithWhatItMayMean() => Told("正文 三公经费@决算 约6万元", "附件2 三公经费@决算 6.33").ShouldBeEmpty();

    [Fact]
    public void Yuan_AndTenThousands_AreTheSame() => Told("正文 公务接待费@决算 3300元", "附件2 公务接待费@决算 0.33").ShouldBeEmpty();

    [Fact]
    public void Finding_HasBothFiguresAndPlaces()
    {
        var finding = Audit("正文 三公经费@决算 6.33", "附件2 三公经费@决算 6.88").Findings.ShouldHaveSingleItem();
        (finding.Stated, finding.Expected, finding.Difference, finding.Tolerance, finding.Unit).ShouldBe((6.33m, 6.88m, -0.55m, 0.01m, Unit.WanYuan));
        (finding.Place.Printed, finding.Related.Single().Printed).ShouldBe(("6.33", "6.88"));
    }

    private static Audit Audit(params string[] facts) => s_auditor.Audit(Some.Report(facts));

    private static string[] Told(params string[] facts) => [.. Audit(facts).Outcomes.OfType<Fails>().Select(f => f.Finding.Place.Printed)];
}
