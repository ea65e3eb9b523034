namespace Gouji.Reading.Formats.Scans;

/// <summary>Which pixels of a picture are ink: darker than the threshold that parts its shades best.</summary>
internal static class Ink
{
    private const int Shades = 256;

    /// <summary>Lighter than this is paper however the shades are spread, so that a blank page has no ink.</summary>
    private const int LightestInk = 200;

    /// <summary>True where there is ink, row by row.</summary>
    public static bool[] Of(GreyImage image)
    {
        var threshold = Threshold(image);
        var ink = new bool[image.Pixels.Length];
        for (var i = 0; i < ink.Length; i++) ink[i] = image.Pixels[i] < threshold;
        return ink;
    }

    /// <summary>The shade with the greatest variance between what is darker and what is lighter (N. Otsu, 1979).</summary>
    private static int Threshold(GreyImage image)
    {
        var counts = new long[Shades];
        foreach (var pixel in image.Pixels) counts[pixel]++;
        var (total, sum) = ((long)image.Pixels.Length, 0L);
        for (var shade = 0; shade < Shades; shade++) sum += shade * counts[shade];
        var (best, most, dark, darkSum) = (0, -1m, 0L, 0L);
        for (var shade = 0; shade < LightestInk; shade++)
        {
            dark += counts[shade];
            darkSum += shade * counts[shade];
            if (dark == 0 || dark == total) continue;
            var apart = (decimal)darkSum / dark - (decimal)(sum - darkSum) / (total - dark);
            var variance = apart * apart * dark / total * (total - dark);
            if (variance > most) (best, most) = (shade, variance);
        }

        return best + 1;
    }
}
