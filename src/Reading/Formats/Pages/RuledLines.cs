namespace Gouji.Reading.Formats.Pages;

/// <summary>The ruled lines of a page, put together from the dashes, cell borders and strokes they are drawn with.</summary>
internal sealed record RuledLines(IReadOnlyList<RuledLine> Horizontal, IReadOnlyList<RuledLine> Vertical)
{
    /// <summary>More lines than this has no table; a drawing has.</summary>
    private const int Most = 3000;

    /// <summary>A dash or dot no longer than this, in points, belongs to a line either way.</summary>
    private const decimal Dot = 4;

    private const decimal Dash = 18;
    private const decimal GapOfDashes = 5;
    private const decimal Gap = 1.8m;
    private const decimal SameLine = 1.2m;
    private const decimal Shortest = 6;

    public static RuledLines Of(IReadOnlyList<PageRule> rules)
    {
        List<RuledLine> across = [], down = [];
        foreach (var rule in rules)
        {
            var (width, height) = (rule.Right - rule.Left, rule.Bottom - rule.Top);
            var isDot = Math.Max(width, height) <= Dot;
            if (isDot || rule.IsHorizontal) across.Add(new((rule.Top + rule.Bottom) / 2, rule.Left, rule.Right));
            if (isDot || !rule.IsHorizontal) down.Add(new((rule.Left + rule.Right) / 2, rule.Top, rule.Bottom));
        }

        var lines = new RuledLines(Join(across), Join(down));
        return lines.Horizontal.Count + lines.Vertical.Count > Most ? new([], []) : lines;
    }

    private static List<RuledLine> Join(List<RuledLine> pieces)
    {
        List<RuledLine> lines = [], level = [];
        foreach (var piece in pieces.OrderBy(p => p.At))
        {
            if (level.Count > 0 && piece.At - level[0].At > SameLine) Level(level, lines);
            level.Add(piece);
        }

        Level(level, lines);
        return lines;
    }

    /// <summary>Joins the pieces of one height that follow one another, and empties the list.</summary>
    private static void Level(List<RuledLine> level, List<RuledLine> lines)
    {
        level.Sort((a, b) => a.From.CompareTo(b.From));
        RuledLine? line = null;
        var longest = 0m;
        foreach (var piece in level)
        {
            var gap = piece.Length <= Dash || longest <= Dash ? GapOfDashes : Gap;
            if (line is { } open && piece.From - open.To <= gap)
            {
                line = new(piece.Length > longest ? piece.At : open.At, open.From, Math.Max(open.To, piece.To));
                longest = Math.Max(longest, piece.Length);
                continue;
            }

            if (line is { Length: >= Shortest } done) lines.Add(done);
            (line, longest) = (piece, piece.Length);
        }

        if (line is { Length: >= Shortest } last) lines.Add(last);
        level.Clear();
    }
}
