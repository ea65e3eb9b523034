using FsCheck;
using FsCheck.Fluent;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>One figure changed beyond its tolerance is found, and the finding points at it.</summary>
public sealed class ChangedFigureTests
{
    /// <summary>
    /// Figures the vocabulary does not read or no rule relates: survey counts, income and its surplus, what is left of all funds;
    /// a split of project money by fund told in passing; a rate printed in whole percent, which a point of change may round to.
    /// </summary>
    private static readonly string[] s_unrelated = ["调查·", "收入", "一般公共预算·结转结余", "结转结余", "政府性基金·支出", "国有资本经营·支出", "其他资金·项目支出", "功能分类"];

    [Fact]
    public void ChangedFigure_IsFoundAndNamed() => Prop.ForAll(Arb.From(Gen.Choose(1, 100_000)), seed =>
    {
        var manuscript = GeneratedReports.Make(seed);
        List<string> lost = [];
        foreach (var spot in FigureEdits.Spots(manuscript).Where(IsRelated))
            if (!IsFound(manuscript, spot)) lost.Add($"seed {seed}: {spot.Name}");
        lost.ShouldBeEmpty();
    }).Check(Reproducible.Runs(5));

    private static bool IsRelated(FigureSpot spot) =>
        spot.Proof != Proof.None && !IsWholePercent(spot) && !s_unrelated.Any(u => u == spot.Figure.Key || (u != "结转结余" && spot.Figure.Key.Contains(u, StringComparison.Ordinal)));

    private static bool IsWholePercent(FigureSpot spot) => spot.Figure.Unit == FigureUnit.Percent && !spot.Printed.Contains('.');

    private static bool IsFound(Manuscript manuscript, FigureSpot spot)
    {
        var changed = FigureEdits.Change(manuscript, spot, spot.SuggestedDelta);
        var printed = FigureEdits.Spots(changed).Single(s => s.Block == spot.Block && s.Row == spot.Row && s.Cell == spot.Cell && s.Paragraph == spot.Paragraph && s.Piece == spot.Piece).Printed;
        return GeneratedReports.Serious(GeneratedReports.Audit(DraftDocx.Write(changed))).Exists(f => GeneratedReports.Names(f, printed));
    }
}
