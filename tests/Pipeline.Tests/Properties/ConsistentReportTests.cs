using FsCheck;
using FsCheck.Fluent;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>What agrees is left in peace, however it is worded or laid out.</summary>
public sealed class ConsistentReportTests
{
    private static readonly Arbitrary<int> s_seeds = Arb.From(Gen.Choose(1, 100_000));

    public static TheoryData<string> Edits() => [.. HarmlessEdit.All.Select(e => e.Name)];

    [Fact]
    public void GeneratedReport_HasNothingToCorrectAndNothingToVerify() => Prop.ForAll(s_seeds, seed =>
    {
        GeneratedReports.Serious(GeneratedReports.Audit(DraftDocx.Write(GeneratedReports.Make(seed)))).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty($"seed {seed}");
    }).Check(Reproducible.Runs(40));

    [Fact]
    public void WordAndText_StateTheSameFacts() => Prop.ForAll(s_seeds, seed =>
    {
        var manuscript = GeneratedReports.Make(seed);
        var text = GeneratedReports.Facts(GeneratedReports.Read(DraftText.Write(manuscript), "report.txt"));
        var word = GeneratedReports.Facts(GeneratedReports.Read(DraftDocx.Write(manuscript)));
        text.Except(word).Concat(word.Except(text)).ShouldBeEmpty($"seed {seed}");
        text.Count.ShouldBe(word.Count, $"seed {seed}");
    }).Check(Reproducible.Runs(20));

    [Theory]
    [MemberData(nameof(Edits))]
    public void HarmlessEdit_ChangesNoFactAndNoFinding(string name) => Prop.ForAll(s_seeds, seed =>
    {
        var manuscript = GeneratedReports.Make(seed);
        var edit = HarmlessEdit.All.Single(e => e.Name == name);
        var (before, after) = (GeneratedReports.Audit(DraftDocx.Write(manuscript)), GeneratedReports.Audit(edit.Docx(manuscript)));
        GeneratedReports.Serious(after).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty($"seed {seed}");
        GeneratedReports.Facts(after.Report).Count.ShouldBe(GeneratedReports.Facts(before.Report).Count, $"seed {seed}");
    }).Check(Reproducible.Runs(4));

    [Fact]
    public void ConsistentSample_HasNothingToCorrectAndNothingToVerify() =>
        GeneratedReports.Serious(GeneratedReports.Audit(DraftDocx.Write(Sample.All.Single(s => s.Name == "consistent-town").Manuscript))).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty();
}
