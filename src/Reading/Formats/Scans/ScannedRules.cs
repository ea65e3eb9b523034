namespace Gouji.Reading.Formats.Scans;

/// <summary>The ruled lines of a straightened page: long runs of ink, thin, and the shorter ones that lead from one of these to another.</summary>
internal static class ScannedRules
{
    /// <summary>Lengths for a page of 300 dots an inch: 20 mm is longer than any stroke of a glyph, 4 mm shorter than any cell.</summary>
    private const int Long = 240;
    private const int Short = 46;

    /// <summary>Thicker than 2 mm is a shaded area.</summary>
    private const int Thickest = 24;

    /// <summary>How far an end may stand from the line it leads to.</summary>
    private const int Reach = 12;

    /// <summary>A line may miss some pixels.</summary>
    private const int Gap = 3;

    /// <summary>More is a photograph or a pattern.</summary>
    private const int Most = 3000;

    public static List<PixelBox> Of(GreyImage image, bool[] ink)
    {
        var across = Lines(ink, image.Height, image.Width, image.Width, 1);
        var down = Lines(ink, image.Width, image.Height, 1, image.Width).ConvertAll(Turned);
        if (across.Count + down.Count > Most) return [];
        return Kept(across, down);
    }

    /// <summary>Runs of ink along a direction, joined over neighbouring rows; <paramref name="next"/> leads to the next row, <paramref name="along"/> along it.</summary>
    private static List<PixelBox> Lines(bool[] ink, int rows, int length, int next, int along)
    {
        List<Band> open = [];
        List<PixelBox> done = [];
        for (var row = 0; row < rows; row++)
        {
            foreach (var (start, end) in Runs(ink, row * next, length, along)) Join(open, row, start, end);
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (row - open[i].Box.Bottom <= Gap && row < rows - 1) continue;
                if (open[i].IsThin) done.Add(open[i].Box);
                open.RemoveAt(i);
            }
        }

        return done;
    }

    private static List<(int Start, int End)> Runs(bool[] ink, int at, int length, int along)
    {
        List<(int, int)> runs = [];
        var (start, last) = (-1, -1);
        for (var i = 0; i <= length; i++)
        {
            var isInk = i < length && ink[at + i * along];
            if (isInk && start < 0) start = i;
            if (isInk) last = i;
            else if (start >= 0 && (i - last > Gap || i == length))
            {
                if (last - start + 1 >= Short) runs.Add((start, last + 1));
                start = -1;
            }
        }

        return runs;
    }

    private static void Join(List<Band> open, int row, int start, int end)
    {
        Band? first = null;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var band = open[i];
            if (start > band.Box.Right + Gap || end < band.Box.Left - Gap) continue;
            if (first is null) first = band.Add(row, start, end);
            else (first, _) = (first.Add(band), open.Remove(band));
        }

        if (first is null) open.Add(new Band(new PixelBox(start, row, end, row + 1), end - start));
    }

    private static List<PixelBox> Kept(List<PixelBox> across, List<PixelBox> down)
    {
        var (kept, keptDown) = (across.FindAll(b => b.Width >= Long), down.FindAll(b => b.Height >= Long));
        for (var round = 0; round < 2; round++)
        {
            keptDown.AddRange(down.FindAll(b => !keptDown.Contains(b) && Leads(b, b with { Bottom = b.Top }, kept) && Leads(b, b with { Top = b.Bottom }, kept)));
            kept.AddRange(across.FindAll(b => !kept.Contains(b) && Leads(b, b with { Right = b.Left }, keptDown) && Leads(b, b with { Left = b.Right }, keptDown)));
        }

        return [.. kept, .. keptDown];
    }

    private static bool Leads(PixelBox line, PixelBox end, List<PixelBox> others) => others.Exists(o => o.Meets(end.Grown(Reach)) && !o.Equals(line));

    private static PixelBox Turned(PixelBox box) => new(box.Top, box.Left, box.Bottom, box.Right);

    /// <summary>A line as it grows; its ink tells how thick it is, also where it climbs.</summary>
    private sealed class Band(PixelBox box, long ink)
    {
        public PixelBox Box { get; private set; } = box;

        public bool IsThin => ink <= (long)Thickest * Box.Width && Box.Height <= 2 * Thickest;

        public Band Add(int row, int start, int end)
        {
            Box = Box.With(new PixelBox(start, row, end, row + 1));
            ink += end - start;
            return this;
        }

        public Band Add(Band other)
        {
            Box = Box.With(other.Box);
            ink += other.Ink;
            return this;
        }

        private long Ink => ink;
    }
}
