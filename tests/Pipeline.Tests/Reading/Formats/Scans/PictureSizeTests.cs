using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

/// <summary>Pictures say how many pixels they have before anybody unpacks them.</summary>
public sealed class PictureSizeTests
{
    private static readonly byte[] s_rest = new byte[16];

    [Theory]
    [InlineData(2480, 3508, false)]
    [InlineData(4961, 7016, false)]
    [InlineData(60_000, 60_000, true)]
    public void Picture_IsTooBig_ByWhatItSays(int width, int height, bool isTooBig)
    {
        PictureSize.IsTooBig(Png(width, height)).ShouldBe(isTooBig);
        PictureSize.IsTooBig(Gif(width, height)).ShouldBe(isTooBig);
        PictureSize.IsTooBig(Jpeg(width, height)).ShouldBe(isTooBig);
        PictureSize.IsTooBig(Bmp(width, -height)).ShouldBe(isTooBig);
    }

    [Fact]
    public void BiggestNumberOfAll_IsTooBig() => PictureSize.IsTooBig(Png(-1, -1)).ShouldBeTrue();

    [Fact]
    public void CutAnywhere_NeverThrows()
    {
        foreach (var picture in (byte[][])[Png(1, 1), Gif(1, 1), Jpeg(1, 1), Bmp(1, 1)])
            for (var length = 0; length <= picture.Length; length++) Should.NotThrow(() => PictureSize.IsTooBig(picture.AsSpan(0, length)));
    }

    private static byte[] Png(int width, int height) => [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width, 4), .. Big(height, 4), .. s_rest];

    private static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Big(width, 2).Reverse(), .. Big(height, 2).Reverse(), .. s_rest, .. s_rest];

    /// <summary>With a segment before the frame, and a fill byte.</summary>
    private static byte[] Jpeg(int width, int height) => [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, .. Big(height, 2), .. Big(width, 2), .. s_rest];

    private static byte[] Bmp(int width, int height) => [.. "BM"u8, .. s_rest, .. Big(width, 4).Reverse(), .. Big(height, 4).Reverse(), .. s_rest];

    private static byte[] Big(int number, int bytes) => [.. Enumerable.Range(1, bytes).Select(i => (byte)((number >> (8 * (bytes - i))) & 0xFF))];
}
