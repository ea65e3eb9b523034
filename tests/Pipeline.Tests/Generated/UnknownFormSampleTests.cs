using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>The samples of no known form; UPDATE_GOLDEN=1 writes them anew.</summary>
public sealed class UnknownFormSampleTests
{
    public static TheoryData<string, string> Faults()
    {
        var faults = new TheoryData<string, string>();
        foreach (var (_, wrong, rule) in UnknownForm.Faults) faults.Add(rule, wrong);
        return faults;
    }

    [Fact]
    public void Consistent_IsWrittenFromItsBlocks() => Written("unknown-form-consistent", UnknownForm.Consistent);

    [Fact]
    public void Faulty_IsWrittenFromItsBlocks() => Written("unknown-form-faulty", UnknownForm.Faulty);

    [Fact]
    public void Consistent_FollowsNoForm_AndHasNoFinding()
    {
        var audit = Audit(UnknownForm.Consistent);
        audit.Report.Form.ShouldBeNull();
        audit.Findings.Where(f => f.Severity is Severity.Error or Severity.Verify || f.Rule.Id.StartsWith("GEN", StringComparison.Ordinal)).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty();
    }

    [Fact]
    public void Consistent_IsProvedByItsOwnRelations()
    {
        var coverage = Audit(UnknownForm.Consistent).Coverage;
        ((decimal)coverage.Proved / coverage.Figures).ShouldBeGreaterThan(0.9m);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faulty_HasTheFinding(string rule, string at) =>
        All(Audit(UnknownForm.Faulty).Findings).Select(f => f.Rule.Id).ShouldContain(rule, at);

    /// <summary>Nothing is told but what was put in.</summary>
    [Fact]
    public void Faulty_HasNoOtherFindings() =>
        Audit(UnknownForm.Faulty).Findings.Where(f => f.Rule.Id.StartsWith("GEN", StringComparison.Ordinal)).Select(f => $"{f.Rule.Id} {f.Message.Zh}").Count().ShouldBeLessThanOrEqualTo(UnknownForm.Faults.Count + 3);

    private static IEnumerable<Finding> All(IEnumerable<Finding> findings) => findings.SelectMany(f => All(f.Consequences).Prepend(f));

    private static Audit Audit(Manuscript manuscript) => Auditor.Default.Audit(GeneratedReports.Read(DraftDocx.Write(manuscript)));

    private static void Written(string name, Manuscript manuscript)
    {
        var path = Path.Combine(Repository.Root, "samples", $"{name}.docx");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllBytes(path, DraftDocx.Write(manuscript));
        GeneratedReports.Facts(GeneratedReports.Read(File.ReadAllBytes(path))).ShouldBe(GeneratedReports.Facts(GeneratedReports.Read(DraftDocx.Write(manuscript))));
    }
}
