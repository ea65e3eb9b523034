using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Shouldly;
using System.Text;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>A report on a portal's page states what the Word file states, whatever stands around it.</summary>
public sealed class PortalPageTests
{
    [Theory]
    [InlineData("zoom", false)]
    [InlineData("zoom", true)]
    [InlineData("box7", false)]
    [InlineData("box7", true)]
    public void ConsistentSample_StatesTheSameFactsAndHasNoFinding(string mark, bool breaksLines)
    {
        var manuscript = Sample.All.Single(s => s.Name == "consistent-town").Manuscript;
        var page = Read(manuscript, mark, breaksLines);
        GeneratedReports.Facts(page).ShouldBe(GeneratedReports.Facts(GeneratedReports.Read(DraftDocx.Write(manuscript))));
        Auditor.Default.Audit(page).Findings.Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "zoom", false)]
    [InlineData(2, "TRS_Editor", true)]
    [InlineData(3, "x", false)]
    [InlineData(4, "x", true)]
    [InlineData(5, "x", false)]
    public void GeneratedReport_StatesTheSameFacts(int seed, string mark, bool breaksLines)
    {
        var manuscript = GeneratedReports.Make(seed);
        var word = GeneratedReports.Facts(GeneratedReports.Read(DraftDocx.Write(manuscript)));
        var page = GeneratedReports.Facts(Read(manuscript, mark, breaksLines));
        page.Except(word).Concat(word.Except(page)).ShouldBeEmpty();
        page.Count.ShouldBe(word.Count);
    }

    private static Report Read(Manuscript manuscript, string mark, bool breaksLines) =>
        GeneratedReports.Read(Encoding.UTF8.GetBytes(new DraftPortalPage(mark, breaksLines).Print(manuscript)), "report.html");
}
