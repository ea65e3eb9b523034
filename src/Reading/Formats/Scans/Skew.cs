namespace Gouji.Reading.Formats.Scans;

/// <summary>How far a page lay aslant under the lamp, and the page laid straight. Slopes are pixels of fall for each thousand pixels to the right.</summary>
/// <remarks>
/// The angles are small, so that straightening is a shift of columns down and rows aside, which keeps every glyph as it is. It is done about the
/// middle, so that places on the straightened page are off by a few points at its edges only.
/// </remarks>
internal static class Skew
{
    private const int Thousand = 1000;
    private const int Widest = 52;
    private const int Step = 2;

    /// <summary>Less than this over a page's width is no slant that troubles anybody.</summary>
    private const int Least = 1;

    /// <summary>Only every so many pixels are looked at.</summary>
    private const int Coarse = 4;

    /// <summary>The slope at which rows of ink stand apart most sharply.</summary>
    public static int Of(GreyImage image, bool[] ink)
    {
        var points = Points(image, ink);
        if (points.Count == 0) return 0;
        var (best, most) = (0, Sharpness(points, 0, image));
        for (var slope = -Widest; slope <= Widest; slope += Step)
            if (Sharpness(points, slope, image) is var sharp && sharp > most + most / 50) (best, most) = (slope, sharp);
        for (var slope = best - Step + 1; slope < best + Step; slope++)
            if (Sharpness(points, slope, image) is var sharp && sharp > most) (best, most) = (slope, sharp);
        return Math.Abs(best) <= Least ? 0 : best;
    }

    public static GreyImage Straightened(GreyImage image, int slope)
    {
        if (slope == 0) return image;
        var pixels = new byte[image.Pixels.Length];
        pixels.AsSpan().Fill(255);
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
            {
                var (fromX, fromY) = (x - (y - image.Height / 2) * slope / Thousand, y + (x - image.Width / 2) * slope / Thousand);
                if (fromX >= 0 && fromX < image.Width && fromY >= 0 && fromY < image.Height) pixels[y * image.Width + x] = image[fromX, fromY];
            }

        return image with { Pixels = pixels };
    }

    private static List<(int X, int Y)> Points(GreyImage image, bool[] ink)
    {
        List<(int, int)> points = [];
        for (var y = 0; y < image.Height; y += Coarse / 2)
            for (var x = 0; x < image.Width; x += Coarse)
                if (ink[y * image.Width + x]) points.Add((x, y));
        return points;
    }

    private static long Sharpness(List<(int X, int Y)> points, int slope, GreyImage image)
    {
        var reach = image.Width * Widest * 2 / Thousand;
        var rows = new int[(image.Height + 2 * reach) / 2 + 1];
        foreach (var (x, y) in points) rows[(y - x * slope / Thousand + reach) / 2]++;
        var sum = 0L;
        foreach (var row in rows) sum += (long)row * row;
        return sum;
    }
}
