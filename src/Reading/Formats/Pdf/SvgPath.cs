using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Finds straight ruled lines in the outline of a path (SVG 1.1, 8.3).</summary>
/// <remarks>pdftocairo writes M, L, C and Z with absolute places only.</remarks>
internal static class SvgPath
{
    /// <summary>A filled bar is a line up to this thickness, in points; the boldest frames seen have 3.</summary>
    private const decimal Thickest = 4;

    /// <summary>How far a line may lean and still be horizontal or vertical, in points.</summary>
    private const decimal Lean = 0.6m;

    /// <summary>The straight pieces of a stroked path.</summary>
    public static IEnumerable<PageRule> Lines(string path, Affine at, decimal width)
    {
        if (width > Thickest) yield break;
        foreach (var (points, isCurved) in Outlines(path, at))
        {
            if (isCurved) continue;
            for (var i = 1; i < points.Count; i++)
            {
                var ((ax, ay), (bx, by)) = (points[i - 1], points[i]);
                if (Math.Abs(ax - bx) > Lean && Math.Abs(ay - by) > Lean) continue;
                if (Math.Abs(ax - bx) + Math.Abs(ay - by) > 0) yield return Rule(points[i - 1], points[i]);
            }
        }
    }

    /// <summary>The thin bars of a filled path; each dash of a dashed line is one.</summary>
    public static IEnumerable<PageRule> Bars(string path, Affine at)
    {
        foreach (var (points, isCurved) in Outlines(path, at))
        {
            if (isCurved || points.Count is < 3 or > 12) continue;
            var rule = new PageRule(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
            if (Math.Min(rule.Right - rule.Left, rule.Bottom - rule.Top) <= Thickest) yield return rule;
        }
    }

    /// <summary>The area of a path, with half a line's width around it: borders on the edge of a clip are seen. Null where it is curved or has none.</summary>
    public static PageRule? Bounds(string path, Affine at)
    {
        List<(decimal X, decimal Y)> points = [];
        foreach (var (outline, isCurved) in Outlines(path, at))
        {
            if (isCurved) return null;
            points.AddRange(outline);
        }

        return points.Count == 0 ? null : new PageRule(points.Min(p => p.X) - 1, points.Min(p => p.Y) - 1, points.Max(p => p.X) + 1, points.Max(p => p.Y) + 1);
    }

    private static PageRule Rule((decimal X, decimal Y) a, (decimal X, decimal Y) b) =>
        new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));

    private static IEnumerable<(List<(decimal X, decimal Y)> Points, bool IsCurved)> Outlines(string path, Affine at)
    {
        List<(decimal X, decimal Y)> points = [];
        var (isCurved, x) = (false, (decimal?)null);
        foreach (var range in Words(path))
        {
            var letter = path[range.Start];
            if (char.IsAsciiLetter(letter))
            {
                if (letter is 'M' && points.Count > 1) yield return (points, isCurved);
                if (letter is 'M') (points, isCurved) = ([], false);
                if (letter is 'Z' or 'z' && points.Count > 0) points.Add(points[0]);
                isCurved |= letter is not ('M' or 'L' or 'Z' or 'z');
                x = null;
            }
            else if (PopplerXml.Number(path.AsSpan(range)) is not { } number) isCurved = true;
            else if (x is null) x = number;
            else
            {
                points.Add(at.Of(x.Value, number));
                x = null;
            }
        }

        if (points.Count > 1) yield return (points, isCurved);
    }

    private static IEnumerable<Range> Words(string path)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != ' ' && path[i] != ',') continue;
            if (i > start) yield return start..i;
            start = i + 1;
        }
    }
}
