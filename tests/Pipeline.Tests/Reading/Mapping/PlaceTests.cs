using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>The place of a statement points at exactly its printed characters.</summary>
public sealed class PlaceTests
{
    private static readonly int[] s_seeds = [1, 2, 3, 5, 8, 13, 21, 34];

    /// <summary>What is printed in pieces or with a mark behind it: a name with its seal, a level broken over paragraphs, its weight in brackets.</summary>
    private static readonly string[] s_inPieces = ["单位名称", "指标.一级", "指标.二级", "一级指标.分值"];

    public static TheoryData<int> Seeds => [.. s_seeds];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_OfADocx_StandAtTheirPlaces(int seed) =>
        Misplaced(SomeReport.Read("a.docx", DraftDocx.Write(DraftManuscript.Of(ReportDraftGenerator.Make(seed))))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_OfAText_StandAtTheirPlaces(int seed) =>
        Misplaced(SomeReport.Read("a.txt", DraftText.Write(DraftManuscript.Of(ReportDraftGenerator.Make(seed))))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Questions_StandAtTheirPlaces(int seed)
    {
        var report = SomeReport.Read("a.txt", DraftText.Write(DraftManuscript.Of(ReportDraftGenerator.Make(seed))));
        report.Questions.Where(q => !At(report, q.Place).Contains(q.Printed, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static List<string> Misplaced(Report report) =>
        [.. report.Statements.Where(s => !s_inPieces.Contains(s.Concept.Name) && At(report, s.Place) != s.Value.Printed).Select(s => $"{s.Concept} “{s.Value.Printed}” at {s.Place.Words.En}: “{At(report, s.Place)}”").Distinct()];

    /// <summary>The characters that stand at a place.</summary>
    private static string At(Report report, Location place)
    {
        foreach (var paragraph in Paragraphs(report.Document.Blocks))
            if (Offset(paragraph.Place, place) is { } start && start >= 0 && start + Length(place) <= paragraph.Text.Length) return paragraph.Text.Substring(start, Length(place));
        return "(nothing)";
    }

    private static int? Offset(Location paragraph, Location place) => (paragraph, place) switch
    {
        (ParagraphPlace a, ParagraphPlace b) when a.Story == b.Story && a.Paragraph == b.Paragraph => b.Start - a.Start,
        (CellPlace a, CellPlace b) when (a.Table, a.Row, a.Column, a.Paragraph) == (b.Table, b.Row, b.Column, b.Paragraph) => b.Start - a.Start,
        (LinePlace a, LinePlace b) when a.Line == b.Line && b.Start >= a.Start && b.Start + b.Length <= a.Start + a.Length => b.Start - a.Start,
        _ => null,
    };

    private static int Length(Location place) => place switch { ParagraphPlace p => p.Length, CellPlace c => c.Length, LinePlace l => l.Length, _ => 0 };

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs.Concat(Paragraphs(c.Nested))),
        _ => Enumerable.Empty<Paragraph>(),
    });
}
