using Gouji.Checking;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

/// <summary>Findings of documents recognised from pictures: what relations settle, and what asks to look at the paper.</summary>
public sealed class RecognisedTests
{
    private static readonly string[] s_consistent = ["附件3 总支出@决算 2840.99", "附件3 基本支出@决算 2061.48", "附件3 项目支出@决算 779.51"];

    [Theory]
    [InlineData("779.61", "779.51")]
    [InlineData("77.951", "779.51")]
    public void DoubtfulFigure_WhoseLookalikeFits_IsANote(string read, string right)
    {
        var finding = Audit(true, With(2, read)).Single(f => f.Message.Zh.Contains("识别成", StringComparison.Ordinal));
        finding.Severity.ShouldBe(Severity.Advice);
        finding.Message.Zh.ShouldContain($"识别成 {read}，按勾稽关系应为 {right}");
        finding.Message.Zh.ShouldContain("项目支出");
        finding.Doubts.Single().Printed.ShouldBe(read);
    }

    [Fact]
    public void DoubtfulFigure_ThatNoLookalikeMends_IsToBeVerified() => Audit(true, With(2, "512.16")).ShouldAllBe(f => f.Severity == Severity.Verify && f.Doubts.Count == 1);

    [Fact]
    public void FigureReadSurely_StaysAnError() => Audit(false, With(2, "779.61")).ShouldContain(f => f.Severity == Severity.Error);

    [Fact]
    public void TwoDoubtfulFigures_OfWhichEitherWouldFit_SettleNothing() =>
        Audit(true, ["附件3 总支出@决算 2840.96", "附件3 基本支出@决算 2061.40", "附件3 项目支出@决算 779.58"], all: true).ShouldAllBe(f => f.Severity == Severity.Verify && f.Doubts.Count == 3);

    [Fact]
    public void ConsistentFigures_FindNothing() => Audit(true, s_consistent).ShouldBeEmpty();

    private static string[] With(int at, string read) => [.. s_consistent.Select((fact, i) => i == at ? fact[..(fact.LastIndexOf(' ') + 1)] + read : fact)];

    /// <summary>Audits facts that stand one below the other on a page; the last of them, or all, were doubted when they were read.</summary>
    private static List<Finding> Audit(bool isDoubted, string[] facts, bool all = false)
    {
        var report = Some.Report(facts);
        List<Statement> placed = [.. report.Statements.Select((s, i) => s with { Place = Place(i) })];
        List<Doubt> doubts = [.. placed.Select((s, i) => new Doubt(Place(i), s.Value.Printed, 0.5m)).Where((_, i) => isDoubted && (all || i == placed.Count - 1))];
        var recognised = report with { Statements = placed, Document = report.Document with { Recognition = new Recognition([1], doubts) } };
        return [.. Auditor.Default.Audit(recognised).Findings.Where(f => f.Rule.Id == "BAL003")];
    }

    private static PagePlace Place(int line) => new("示例", 1, 100, 100 + 20 * line, 50, 12);
}
