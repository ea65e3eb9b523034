using Gouji.Checking;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Correcting;

/// <summary>Which findings have one clear repair, and why the others are left to a person.</summary>
public sealed class CorrectorTests
{
    private static readonly string[] s_staff = ["附件2 编制人数 64", "附件2 在职人数 60", "附件2 人员控制率 97.35%", "正文 编制人数 64", "正文 在职人数 60"];

    private static readonly string[] s_spending =
    [
        "附件2 三公经费@决算 7.27", "附件2 公务用车购置和运行费@决算 5.62", "附件2 因公出国费@决算 0.00", "附件2 公务接待费@决算 2.10", "正文 三公经费@决算 7.72", "正文 公务用车购置和运行费@决算 5.62",
    ];

    [Fact]
    public void Rate_WhoseFiguresAreStatedElsewhere_IsClear() => Told(s_staff).ShouldContain("RAT001 97.35 → 93.75");

    [Fact]
    public void Rate_ThatNoOtherHeadCountGives_IsClear() => Told(s_staff[..3]).ShouldBe(["RAT001 97.35 → 93.75"]);

    [Fact]
    public void Rate_ThatAnotherHeadCountWouldGive_IsDoubtful() =>
        Told(s_staff[0], s_staff[1], "附件2 人员控制率 96.88%").ShouldBe(["RAT001 可能错的不止一个数，没有别的数能判定是哪一个"]);

    [Fact]
    public void Rate_WhoseMoneyNothingBearsOut_IsDoubtful() =>
        Told("附件3 总支出@决算[全部资金] 826.18", "附件3 总支出@全年预算[全部资金] 846.50", "附件3 预算执行率 96.70%").ShouldBe(["RAT005 可能错的不止一个数，没有别的数能判定是哪一个"]);

    [Fact]
    public void Rate_WhosePointSlipped_KeepsItsDigits() => Told([.. s_staff[..2], "附件2 人员控制率 937.5%"]).ShouldBe(["RAT001 937.5 → 93.75"]);

    [Fact]
    public void Total_ThatAnotherPartStatesRight_IsClear() => Told(s_spending).ShouldContain("BAL001 7.27 → 7.72");

    [Fact]
    public void Total_WithNothingButItsRows_IsDoubtful() => Told(s_spending[..4]).ShouldBe(["BAL001 可能错的不止一个数，没有别的数能判定是哪一个"]);

    [Fact]
    public void Total_ThatAnotherPartStatesToo_IsLeft() =>
        Told([.. s_spending[..4], "正文 三公经费@决算 7.27"]).ShouldNotContain(t => t.Contains('→'));

    [Fact]
    public void Total_ThatFitsACoarseFigureBothWays_IsLeft() =>
        Told("公开08表 三公经费@决算 7.27", "公开08表 公务用车购置和运行费@决算 5.62", "公开08表 因公出国费@决算 0.00", "公开08表 公务接待费@决算 1.66", "正文 三公经费@决算 7.3").ShouldNotContain(t => t.Contains('→'));

    [Fact]
    public void TotalOfAList_WithSwappedDigits_IsClear() => Projects("298.76").ShouldBe(["BAL011 298.76 → 289.76"]);

    [Fact]
    public void TotalOfAList_ThatARowMoreWouldGive_IsLeft() => Projects("289.76", "丙").ShouldAllBe(t => !t.Contains('→'));

    [Fact]
    public void TotalOfAList_BelowItByOneOfItsRows_IsLeft() => Projects("249.76").ShouldAllBe(t => !t.Contains('→'));

    [Fact]
    public void Figure_ThatTwoOtherPlacesStateRight_IsClear() =>
        Told("附件2 在职人数 60", "附件3 在职人数 60", "正文 在职人数 62").ShouldBe(["AGR001 62 → 60"]);

    [Fact]
    public void TwoPlaces_ThatDisagree_AreDoubtful() => Told("附件2 在职人数 60", "正文 在职人数 62").ShouldAllBe(t => !t.Contains('→'));

    [Fact]
    public void BlankTerm_LeavesTheTotalDoubtful() =>
        Told(["附件2 三公经费@决算 7.27", "附件2 公务用车购置和运行费@决算 5.62", "附件2 因公出国费@决算", "附件2 公务接待费@决算 2.10", .. s_spending[4..]])
            .ShouldContain("BAL001 所依据的数有空着、没有写或不确定的");

    [Fact]
    public void PlainAudit_OffersNothing() => Auditor.Default.Audit(Some.Report(s_staff)).Findings.ShouldAllBe(f => f.Corrections.Count == 0 && f.LeftToPerson == null);

    [Fact]
    public void LighterFinding_IsLeftToAPerson() =>
        Auditor.Default.AuditWithCorrections(Some.Report("附件2 公用经费@年初预算 30.00", "附件2 公用经费@决算 72.78")).Findings
            .Where(f => f.Severity != Severity.Error).ShouldAllBe(f => f.LeftToPerson != null);

    /// <summary>A total over projects, each of which states its spending on a sheet of its own as well.</summary>
    private static List<string> Projects(string total, string? without = null) => Told([
        "附件2 项目支出@决算 " + total,
        .. new[] { ("甲", "48.20", "附件4"), ("乙", "139.25", "附件4（2）"), ("丙", "40.00", "附件4（3）"), ("丁", "62.31", "附件4（4）") }.Where(p => p.Item1 != without).SelectMany(p =>
            new[] { $"附件2 项目「{p.Item1}」.支出@决算 {p.Item2}", $"{p.Item3} 项目「{p.Item1}」.支出@决算 {p.Item2}" })]);

    private static List<string> Told(params string[] facts) =>
        [.. Deep(Auditor.Default.AuditWithCorrections(Some.Report(facts)).Findings).Where(f => f.Severity == Severity.Error && f.Stated is not null).Select(Word)];

    private static string Word(Finding finding) => finding.Corrections is [var correction, ..] ? $"{finding.Rule.Id} {correction.Was} → {correction.Now}" : $"{finding.Rule.Id} {finding.LeftToPerson?.Zh}";

    private static IEnumerable<Finding> Deep(IEnumerable<Finding> findings) => findings.SelectMany(f => Deep(f.Consequences).Prepend(f));
}
