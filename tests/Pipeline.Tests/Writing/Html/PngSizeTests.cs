using System.Buffers.Binary;
using Gouji.Writing.Html;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Html;

/// <summary>How large a picture of a page is in points.</summary>
public sealed class PngSizeTests
{
    [Fact]
    public void PictureWithResolution_HasItsSizeInPoints()
    {
        var size = PngSize.Of(SomePng.Of(1240, 1754, 5906))!;
        decimal.Round(size.Width).ShouldBe(595);
        decimal.Round(size.Height).ShouldBe(842);
    }

    [Fact]
    public void PictureWithoutResolution_HasNoSize() => PngSize.Of(SomePng.Of(1240, 1754, null)).ShouldBeNull();

    [Fact]
    public void OtherOrCutOffBytes_HaveNoSize()
    {
        PngSize.Of("JFIF"u8).ShouldBeNull();
        var png = SomePng.Of(10, 10, 5906);
        for (var length = 0; length < png.Length - 12; length++) PngSize.Of(png.AsSpan(0, length)).ShouldBeNull();
    }

    [Fact]
    public void ChunkLongerThanTheFile_HasNoSize()
    {
        var png = SomePng.Of(10, 10, 5906);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(33), uint.MaxValue);
        PngSize.Of(png).ShouldBeNull();
    }
}
