using FsCheck;
using FsCheck.Fluent;
using Gouji.Checking;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Computing;

/// <summary>Whatever is entered: what is computed never contradicts the rules, and completing again changes nothing.</summary>
public sealed class CompletionPropertyTests
{
    private static readonly string[] s_money =
    [
        "公务用车购置费 @决算", "公务用车运行维护费 @决算", "因公出国费 @决算", "公务接待费 @决算", "公务接待费 @年初预算", "三公经费 @年初预算", "项目.支出 @决算 #1", "项目.支出 @决算 #2", "项目.支出 @年初预算 #1",
        "项目.支出 @全年预算 #1", "项目.年中调整 #1", "项目支出 @决算", "基本支出 @全年预算|决算 [全部资金]", "项目支出 @全年预算|决算 [全部资金]", "总支出 @全年预算 [全部资金]", "总支出 @决算 [全部资金]",
        "总支出 @全年预算|决算 [一般公共预算]", "总支出 @全年预算|决算 [其他资金]", "基本支出 @决算 [一般公共预算]", "项目支出 @决算 [一般公共预算]", "人员经费 @决算 [一般公共预算]", "公用经费 @决算 [一般公共预算]",
    ];

    private static readonly string[] s_targets = ["≥95%", "≤120万元", "80户", "0", "≥0", "持续改善", "100万元", ">3个", "约5个", "≥-2%"];
    private static readonly string[] s_actuals = ["97.5%", "94.6%", "131.35万元", "80户", "61户", "0", "2", "达成年度指标", "有所改善", "5个", "-3%", "", "96%（有效问卷50份）"];

    /// <summary>What may rightly be found in figures entered at random; all else would be a contradiction of our own making.</summary>
    private static readonly string[] s_arithmetic = ["BAL001", "BAL002", "BAL004", "BAL011", "RAT001", "RAT005", "RAT007", "SCO001", "SCO004", "SCO005", "SCO007", "SCO008", "SCO009", "SCO014"];

    [Fact]
    public void AnyFiling_CompletedTwice_StaysTheSame() => Prop.ForAll(Filings().ToArbitrary(), filing =>
    {
        var once = Calculator.Complete(filing);
        SomeFiling.Outline(Calculator.Complete(once)).ShouldBe(SomeFiling.Outline(once));
    }).Check(Reproducible.Runs(150));

    [Fact]
    public void AnyFiling_Completed_KeepsWhatWasEntered() => Prop.ForAll(Filings().ToArbitrary(), filing =>
    {
        var completed = new FilingIndex(Calculator.Complete(filing));
        filing.Entries.Where(e => e.Value is not Blank).ShouldAllBe(e => completed[e.Key]!.Value == e.Value);
    }).Check(Reproducible.Runs(100));

    [Fact]
    public void AnyFiling_Completed_IsWhatItsDerivationsGive() => Prop.ForAll(Filings().ToArbitrary(), filing =>
    {
        var completed = new FilingIndex(Calculator.Complete(filing));
        foreach (var entry in completed.Filing.Entries.Where(e => e.Origin == Origin.Computed && e.Value is Amount))
            entry.Derivation.ShouldNotBeNull().Evaluate(completed.Figure).ShouldBe(((Amount)entry.Value).Base, FactKeyText.Print(entry.Key));
    }).Check(Reproducible.Runs(150));

    [Fact]
    public void ComputedFigures_NeverContradictTheRules() => Prop.ForAll(Filings().ToArbitrary(), filing =>
    {
        var completed = Calculator.Complete(filing);
        var computed = completed.Entries.Where(e => e.Origin == Origin.Computed).Select(e => FactKeyText.Print(e.Key)).ToHashSet();
        var audit = Auditor.Default.Audit(Told(completed));
        audit.Outcomes.OfType<Fails>().Where(f => s_arithmetic.Contains(f.Rule.Id) && computed.Contains(f.Finding.Place.Where)).Select(f => $"{f.Rule.Id} {f.Finding.Message.Zh}").ShouldBeEmpty(SomeFiling.Outline(completed));
    }).Check(Reproducible.Runs(100));

    private static Gen<Filing> Filings() =>
        from money in Gen.Elements(s_money).ListOf()
        from figures in Gen.Choose(0, 99_999).ListOf(s_money.Length)
        from indicators in Gen.Choose(0, 4)
        from picks in Gen.Choose(0, 999).ListOf(12)
        from posts in Gen.Choose(0, 80)
        select SomeFiling.Of(SomeFiling.Hunan, [
            .. money.Distinct().Select((m, i) => $"{m} = {(figures[i] % 9 == 0 ? "" : (figures[i] / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))}"),
            .. Enumerable.Range(1, indicators).SelectMany(i => Indicator(i, picks[i], picks[i + 4], picks[i + 7])),
            $"编制人数 = {posts}", "在职人数 = 40"]);

    private static string[] Indicator(int ordinal, int target, int actual, int weight) =>
    [
        $"指标.一级 #{ordinal} = 产出指标", $"指标.二级 #{ordinal} = 数量指标", $"指标.目标值 #{ordinal} = {s_targets[target % s_targets.Length]}",
        $"指标.实际值 #{ordinal} = {s_actuals[actual % s_actuals.Length]}", $"指标.分值 #{ordinal} = {weight % 30 + 1}",
    ];

    /// <summary>The filing as a report that states each fact where the form prints it.</summary>
    private static Report Told(Filing filing)
    {
        var index = new FilingIndex(filing);
        List<Statement> statements = [.. filing.Entries.Select((e, i) => new Statement
        {
            Concept = e.Key.Concept,
            At = new Coordinates(filing.Year, e.Key.Stage, e.Key.Scope, e.Key.Item is { } item ? new Item(item.Kind, index.NameOf(item) ?? "", item.Ordinal, item.List ?? PartOf(e.Key)) : null),
            Value = e.Value,
            Place = new LinePlace("示例", i + 1, 0, 0),
            Label = e.Key.Concept.Name,
            Part = e.Key.Part ?? PartOf(e.Key),
            Path = [FactKeyText.Print(e.Key)],
        })];
        var parts = statements.Select(s => s.Part).Distinct().Select(p => new ReportPart(p, p, null, []));
        return new Report(new Document("示例", "txt", [], []), filing.Year, null, [.. parts], [], statements, []);
    }

    private static string PartOf(FactKey key) => key.Concept.Name.StartsWith("指标", StringComparison.Ordinal) || key.Scope == FundScope.All || key.Concept.Dimension == Dimension.Points || key.Concept.Name is "预算执行率" or "自评等级" ? "附件3"
        : key.Scope != FundScope.Unstated ? "正文" : "附件2";
}
