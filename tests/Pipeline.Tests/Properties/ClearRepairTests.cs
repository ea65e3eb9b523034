using FsCheck;
using FsCheck.Fluent;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>Of a report with one wrong figure, every repair offered restores what stood there; a wrong repair is worse than none.</summary>
public sealed class ClearRepairTests
{
    [Fact]
    public void ChangedFigure_IsRestoredOrLeft() => Prop.ForAll(Arb.From(Gen.Choose(1, 100_000)), seed =>
    {
        var manuscript = GeneratedReports.Make(seed);
        List<string> wrong = [];
        var restored = 0;
        foreach (var spot in FigureEdits.Spots(manuscript))
        {
            var changed = FigureEdits.Change(manuscript, spot, spot.SuggestedDelta);
            var printed = FigureEdits.Spots(changed).Single(s => IsAt(s, spot)).Printed;
            var corrections = Corrections(changed);
            if (corrections.Exists(c => c.Was != printed || c.Now != spot.Printed)) wrong.Add($"seed {seed}: {spot.Name} as {printed}: {string.Join("; ", corrections.Select(c => $"{c.Spot.Where} {c.Was} → {c.Now}"))}");
            else restored += corrections.Count > 0 ? 1 : 0;
            if (Environment.GetEnvironmentVariable("TELL") is { } tell) File.AppendAllText(tell, $"{(corrections.Count > 0 ? "R" : "-")} {spot.Proof} {spot.Name} as {printed}\n");
        }

        wrong.ShouldBeEmpty();
        restored.ShouldBeGreaterThan(0);
    }).Check(Reproducible.Runs(3));

    private static List<Correction> Corrections(Manuscript manuscript) =>
        [.. Deep(Auditor.Default.AuditWithCorrections(GeneratedReports.Read(DraftDocx.Write(manuscript))).Findings).SelectMany(f => f.Corrections).DistinctBy(c => c.Spot.Location)];

    private static IEnumerable<Finding> Deep(IEnumerable<Finding> findings) => findings.SelectMany(f => Deep(f.Consequences).Prepend(f));

    private static bool IsAt(FigureSpot a, FigureSpot b) => a.Block == b.Block && a.Row == b.Row && a.Cell == b.Cell && a.Paragraph == b.Paragraph && a.Piece == b.Piece;
}
