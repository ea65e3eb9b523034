using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

public sealed class ScannedRulesTests
{
    [Fact]
    public void Grid_GivesItsLines() => Rules(SomePicture.Of(1000, 800, SomePicture.Grid([100, 400, 900], [100, 160, 700]))).Count.ShouldBe(6);

    [Fact]
    public void ShortLine_BetweenTwoOthers_IsRuled() =>
        Rules(SomePicture.Of(1000, 800, [.. SomePicture.Grid([100, 900], [100, 160, 700]), new PixelBox(500, 100, 503, 163)])).ShouldContain(r => r.Left == 500 && r.Width == 3);

    [Fact]
    public void StrokesOfGlyphs_AreNotRuled() =>
        Rules(SomePicture.Of(1000, 800, new PixelBox(100, 100, 180, 106), new PixelBox(137, 60, 143, 150), new PixelBox(300, 300, 420, 420))).ShouldBeEmpty();

    [Fact]
    public void ShadedArea_IsNoLine() => Rules(SomePicture.Of(1000, 800, new PixelBox(100, 100, 900, 200))).ShouldBeEmpty();

    [Fact]
    public void SlantedPage_IsLaidStraight()
    {
        PixelBox[] stairs = [.. Enumerable.Range(0, 80).Select(i => new PixelBox(100 + i * 10, 200 + i / 5, 110 + i * 10, 203 + i / 5)), .. Enumerable.Range(0, 80).Select(i => new PixelBox(100 + i * 10, 500 + i / 5, 110 + i * 10, 503 + i / 5))];
        var picture = SomePicture.Of(1000, 800, stairs);
        var slope = Skew.Of(picture, Ink.Of(picture));
        slope.ShouldBeInRange(18, 22);
        Rules(Skew.Straightened(picture, slope)).ShouldAllBe(r => r.Height <= 6 && r.Width > 750);
    }

    [Fact]
    public void BlankPage_HasNoInk() => Ink.Of(SomePicture.Of(50, 50)).ShouldAllBe(isInk => !isInk);

    private static List<PixelBox> Rules(GreyImage picture) => ScannedRules.Of(picture, Ink.Of(picture));
}
