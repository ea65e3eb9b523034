using Gouji.Reading.Formats.Scans;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

/// <summary>A white page on which a test draws boxes of ink.</summary>
internal static class SomePicture
{
    public static GreyImage Of(int width, int height, params PixelBox[] ink)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, (byte)255);
        foreach (var box in ink.Select(b => b.Within(width, height)))
            for (var y = box.Top; y < box.Bottom; y++) pixels.AsSpan(y * width + box.Left, box.Width).Clear();
        return new GreyImage(width, height, pixels);
    }

    /// <summary>A grid of lines 3 pixels thick at these places.</summary>
    public static PixelBox[] Grid(int[] xs, int[] ys) =>
        [.. ys.Select(y => new PixelBox(xs[0], y, xs[^1] + 3, y + 3)), .. xs.Select(x => new PixelBox(x, ys[0], x + 3, ys[^1] + 3))];
}
