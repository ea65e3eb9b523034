using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>Harmless edits change no figure; figure edits change exactly one, and arithmetic notices where it can.</summary>
public sealed class EditTests
{
    public static TheoryData<string> Edits => [.. HarmlessEdit.All.Select(edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void HarmlessEdit_AnySeed_KeepsEveryFigure(string name)
    {
        var edit = HarmlessEdit.All.Single(one => one.Name == name);
        for (var seed = 1; seed <= 20; seed++)
        {
            var edited = edit.Apply(Some(seed));
            Arithmetic.Faults(edited).ShouldBeEmpty();
            Keys(edited).ShouldBe(Keys(Some(seed)));
        }
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void HarmlessEdit_SomeSeed_ChangesSomething(string name)
    {
        var edit = HarmlessEdit.All.Single(one => one.Name == name);
        var isDifferent = Enumerable.Range(1, 10).Any(seed => !edit.Docx(Some(seed)).SequenceEqual(DraftDocx.Write(Some(seed))));
        isDifferent.ShouldBeTrue();
    }

    [Fact]
    public void FigureEdit_ProvedFigure_BreaksARelation()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var report = Some(seed);
            foreach (var spot in FigureEdits.Spots(report).Where(spot => spot.Proof != Proof.None))
                Arithmetic.Faults(FigureEdits.Change(report, spot, spot.SuggestedDelta)).ShouldNotBeEmpty($"seed {seed}: {spot}");
        }
    }

    [Fact]
    public void FigureSpot_Printed_StandsWhereItSays()
    {
        var report = Some(3);
        foreach (var spot in FigureEdits.Spots(report))
            Text(report, spot).Substring(spot.Start, spot.Length).ShouldBe(spot.Printed, spot.Name);
    }

    [Fact]
    public void FigureSpots_MostFigures_AreProved()
    {
        var spots = Enumerable.Range(1, 30).SelectMany(seed => FigureEdits.Spots(Some(seed))).ToList();
        ((decimal)spots.Count(spot => spot.Proof == Proof.Exact) / spots.Count).ShouldBeGreaterThan(0.8m);
    }

    private static IEnumerable<string> Keys(Manuscript report) => FigureEdits.Spots(report).Select(spot => spot.Figure.Key);

    private static string Text(Manuscript report, FigureSpot spot) => report.Blocks[spot.Block] switch
    {
        ProseBlock prose => prose.Line.Text,
        TableBlock table => table.Rows[spot.Row!.Value].Cells[spot.Cell!.Value].Lines[spot.Paragraph].Text,
        _ => "",
    };

    private static Manuscript Some(int seed) => DraftManuscript.Of(ReportDraftGenerator.Make(seed));
}
