using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

public sealed class InkLinesTests
{
    [Fact]
    public void Lines_AreAsWideAsTheirInk() =>
        Lines(new PixelBox(50, 20, 150, 60), new PixelBox(60, 100, 300, 140)).ShouldBe([new PixelBox(50, 20, 150, 60), new PixelBox(60, 100, 300, 140)]);

    [Fact]
    public void PartsOfOneGlyph_AreOneLine() =>
        Lines(new PixelBox(50, 20, 90, 24), new PixelBox(55, 36, 85, 40), new PixelBox(50, 54, 90, 58)).Single().Height.ShouldBe(38);

    [Fact]
    public void Specks_AreNoText() => Lines(new PixelBox(50, 20, 53, 23)).ShouldBeEmpty();

    [Fact]
    public void TouchingLines_AreCutWhereThereIsLeastInk() =>
        Lines(new PixelBox(50, 20, 250, 60), new PixelBox(60, 60, 64, 66), new PixelBox(50, 66, 250, 106)).Count.ShouldBe(2);

    [Fact]
    public void LargeHeading_IsOneLine() => Lines(new PixelBox(50, 20, 250, 100)).Count.ShouldBe(1);

    private static List<PixelBox> Lines(params PixelBox[] ink)
    {
        var picture = SomePicture.Of(400, 300, ink);
        return InkLines.Of(Ink.Of(picture), picture.Width, new PixelBox(0, 0, 400, 300), 40);
    }
}
