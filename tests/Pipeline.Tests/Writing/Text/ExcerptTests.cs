using Gouji.Model;
using Gouji.Writing.Text;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Text;

/// <summary>Where the marks stand under an excerpt.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void Cell_IsMarkedInItsRow() => Shown(new CellPlace(SomeAudit.File, 1, 2, 4, 24, 0, 7)).ShouldBe("项目支出： │ 1528.29 │ 918 │ 2840.99\n                             ^^^^^^^");

    [Fact]
    public void BlankCell_IsShownAndMarked() => Shown(new CellPlace(SomeAudit.File, 1, 4, 4, 44, 0, 0)).ShouldBe("村庄环境整治 │ 空 │ 空 │ 空\n                         ^^");

    [Fact]
    public void Characters_AreMarkedInTheirParagraph() =>
        Shown(new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, 14, 9)).ShouldBe("2023年，我镇项目支出共计2512.16万元，其中：基本建设类支出1200.00万元…\n                        ^^^^^^^^^^^");

    [Fact]
    public void PlaceBeyondTheText_IsStillShown() => Shown(new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, 900, 5)).ShouldEndWith("^^");

    [Fact]
    public void PlaceNotInTheDocument_ShowsWhatIsPrinted() => Shown(new ParagraphPlace(SomeAudit.File, "页眉", 1, 0, 2), "密级").ShouldBe("密级\n^^^^");

    [Fact]
    public void HalfACharacter_IsNotCutOff() => Shown(Long("𠮷", 60)).ShouldNotContain('\ufffd');

    private static ParagraphPlace Long(string letter, int count) => new ParagraphPlace(string.Concat(Enumerable.Repeat(letter, count)), ParagraphPlace.Body, 1, 41, 3);

    private static string Shown(Location place, string printed = "")
    {
        var document = place.File == SomeAudit.File ? SomeAudit.Document() : new Document(place.File, "txt", [new Paragraph(place.File, place.Within(-41, place.File.Length))], []);
        var excerpt = Excerpt.Of(new Spot(place, "", printed), new SourceLookup(document), "空")!;
        return $"{excerpt.Line}\n{excerpt.Marks}";
    }
}
