using FsCheck;
using FsCheck.Fluent;
using Gouji.Checking;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.Writing.WordRepairs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>Of a report with one wrong figure, a repair restores exactly what stood there or is not offered; a wrong repair is worse than none.</summary>
public sealed class ClearRepairTests
{
    [Fact]
    public void ChangedFigure_IsRestoredOrLeft() => Prop.ForAll(Arb.From(Gen.Choose(1, 100_000)), seed => RestoresOrLeaves(GeneratedReports.Make(seed), $"seed {seed}")).Check(Reproducible.Runs(2));

    [Fact]
    public void ChangedFigure_OfTheConsistentTown_IsRestoredOrLeft() => RestoresOrLeaves(Sample.All.Single(s => s.Name == "consistent-town").Manuscript, "consistent-town");

    private static void RestoresOrLeaves(Manuscript manuscript, string name)
    {
        var original = RepairedDocx.Accepted(DraftDocx.Write(manuscript));
        List<string> wrong = [];
        var restored = 0;
        foreach (var spot in FigureEdits.Spots(manuscript))
        {
            var changed = DraftDocx.Write(FigureEdits.Change(manuscript, spot, spot.SuggestedDelta));
            var (copy, bytes) = RepairedDocx.Write(Auditor.Default.AuditWithCorrections(GeneratedReports.Read(changed)));
            if (!copy.IsWritten) continue;
            restored++;
            if (!RepairedDocx.Accepted(bytes).SequenceEqual(original)) wrong.Add($"{name}: {spot.Name}: {string.Join("; ", copy.Tried.Select(t => $"{t.Correction.Spot.Where} {t.Correction.Was} → {t.Correction.Now}"))}");
            if (!RepairedDocx.Rejected(bytes).SequenceEqual(RepairedDocx.Rejected(changed))) wrong.Add($"{name}: {spot.Name}: rejecting does not give back what stood there");
        }

        wrong.ShouldBeEmpty();
        restored.ShouldBeGreaterThan(20);
    }
}
