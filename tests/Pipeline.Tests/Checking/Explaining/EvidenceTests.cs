using Gouji.Checking.Explaining;
using Gouji.Checking.Relations;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

public sealed class EvidenceTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";
    private const string Basic = "基本支出 = 人员经费 + 公用经费";

    [Fact]
    public void Change_ThatMendsAnotherRelation_SpeaksForItself()
    {
        var (evidence, relations, basic) = Case("附件3 总支出@决算 30.00", "附件3 基本支出@决算 13.00", "附件3 项目支出@决算 20.00", "附件3 人员经费@决算 6.00", "附件3 公用经费@决算 4.00");
        var (mended, broken) = evidence.Of(basic, 10, relations[0]);
        mended.ShouldBe([relations[1]]);
        broken.ShouldBeEmpty();
        Evidence.Mends(relations[1]).Zh.ShouldBe("若改，TST001“试验”（附件3）也成立");
    }

    [Fact]
    public void Change_ThatBreaksAnotherRelation_SpeaksAgainstItself()
    {
        var (evidence, relations, basic) = Case("附件3 总支出@决算 33.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00", "附件3 人员经费@决算 6.00", "附件3 公用经费@决算 4.00");
        var (mended, broken) = evidence.Of(basic, 13, relations[0]);
        mended.ShouldBeEmpty();
        broken.ShouldBe([relations[1]]);
        Evidence.Breaks(relations[1], basic).Zh.ShouldBe("若改，TST001“试验”（附件3）不再成立");
    }

    [Fact]
    public void Figure_InARelationThatHolds_IsSupported()
    {
        var (evidence, relations, basic) = Case("附件3 总支出@决算 33.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00", "附件3 人员经费@决算 6.00", "附件3 公用经费@决算 4.00");
        evidence.Support(basic, relations[0]).Select(s => s.Zh).ShouldBe(["附件3 › 基本支出 › 决算 的 10.00 使TST001“试验”（附件3）成立"]);
    }

    [Fact]
    public void Figure_InNoOtherRelation_HasNoEvidence()
    {
        var (evidence, relations, basic) = Case("附件3 总支出@决算 33.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00");
        evidence.Support(basic, relations[0]).ShouldBeEmpty();
        evidence.Of(basic, 13, relations[0]).Mended.ShouldBeEmpty();
    }

    private static (Evidence Evidence, List<RelationInstance> Relations, Statement Basic) Case(params string[] facts)
    {
        var book = Some.Book(facts);
        var relations = Some.Relations(book, Parts, Basic);
        return (new Evidence(book, relations), relations, book.Of("基本支出")[0]);
    }
}
