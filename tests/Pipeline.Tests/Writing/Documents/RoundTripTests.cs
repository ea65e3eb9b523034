using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>What the documents of a filing print, reading states again.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Documents_OfAFiling_StateItsFacts(string id)
    {
        var form = FormCatalogue.Find(id)!;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var filing = SomeFiling.Consistent(form, seed);
            StatedFacts.Differences(filing, form, NeutralDocument.Read(filing, form)).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Documents_OfAConsistentFiling_HaveNothingToCorrect(string id)
    {
        var form = FormCatalogue.Find(id)!;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var audit = Auditor.Default.Audit(NeutralDocument.Read(SomeFiling.Consistent(form, seed), form));
            audit.Findings.Where(f => f.Severity is Severity.Error or Severity.Verify).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty($"seed {seed}");
        }
    }
}
