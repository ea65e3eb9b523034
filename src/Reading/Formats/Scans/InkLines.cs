namespace Gouji.Reading.Formats.Scans;

/// <summary>The lines of text in an area of a straightened page from which the rules are gone: bands of rows with ink, each as wide as its ink.</summary>
internal static class InkLines
{
    /// <summary>Specks of dust are smaller.</summary>
    private const int LeastInk = 12;

    /// <summary>Between two lines there is so many times less ink than in them; in the middle of large characters there is not.</summary>
    private const int Valley = 6;

    /// <param name="usual">The height of a usual line; parts of a glyph (三, ＝) lie closer than that, and higher bands are lines that touch.</param>
    public static List<PixelBox> Of(bool[] ink, int width, PixelBox area, int usual)
    {
        var rows = Rows(ink, width, area);
        List<(int Top, int Bottom)> bands = [];
        for (var y = 0; y < rows.Length; y++)
        {
            if (rows[y] == 0) continue;
            if (bands.Count > 0 && IsSame(bands[^1], y, usual)) bands[^1] = (bands[^1].Top, y + 1);
            else bands.Add((y, y + 1));
        }

        return [.. bands.SelectMany(b => Parted(b, rows, usual)).Select(b => Narrowed(ink, width, area, b)).OfType<PixelBox>()];
    }

    private static bool IsSame((int Top, int Bottom) band, int y, int usual) =>
        y == band.Bottom || (y - band.Bottom < usual / 2 && y - band.Top < usual && (band.Bottom - band.Top < usual * 3 / 4 || y - band.Bottom < usual / 8));

    /// <summary>A band of two or more lines is cut where it has least ink; a heading in large characters is one line.</summary>
    private static IEnumerable<(int Top, int Bottom)> Parted((int Top, int Bottom) band, int[] rows, int usual)
    {
        while (usual > 0 && band.Bottom - band.Top > usual * 17 / 10)
        {
            var cut = Enumerable.Range(band.Top + usual * 3 / 4, usual * 3 / 4).Where(y => y < band.Bottom).MinBy(y => rows[y]);
            if (rows[cut] * Valley > rows.AsSpan(band.Top, band.Bottom - band.Top).ToArray().Max()) break;
            yield return (band.Top, cut);
            band = (cut, band.Bottom);
        }

        yield return band;
    }

    private static PixelBox? Narrowed(bool[] ink, int width, PixelBox area, (int Top, int Bottom) band)
    {
        var (left, right, count) = (area.Right, area.Left, 0);
        for (var y = area.Top + band.Top; y < area.Top + band.Bottom; y++)
            for (var x = area.Left; x < area.Right; x++)
                if (ink[y * width + x]) (left, right, count) = (Math.Min(left, x), Math.Max(right, x + 1), count + 1);
        return count < LeastInk ? null : new PixelBox(left, area.Top + band.Top, right, area.Top + band.Bottom);
    }

    private static int[] Rows(bool[] ink, int width, PixelBox area)
    {
        var rows = new int[Math.Max(0, area.Height)];
        for (var y = 0; y < rows.Length; y++)
        {
            foreach (var isInk in ink.AsSpan((area.Top + y) * width + area.Left, area.Width))
                if (isInk) rows[y]++;
            if (rows[y] < 2) rows[y] = 0;
        }

        return rows;
    }
}
