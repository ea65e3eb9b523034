namespace Gouji.Writing.Html;

/// <summary>A run of characters under the same marks; where marks overlap, a paragraph falls into several.</summary>
/// <param name="Ending">Those of its marks that end with it.</param>
internal sealed record MarkedPiece(int Start, int End, IReadOnlyList<Mark> Marks, IReadOnlyList<Mark> Ending)
{
    /// <summary>The whole paragraph, in order, without gap or overlap. Marks of no length come before the run that begins where they are.</summary>
    public static IEnumerable<MarkedPiece> Of(int length, IReadOnlyList<Mark> marks)
    {
        List<Mark> waiting = [.. marks.OrderBy(m => m.Start)];
        int[] edges = [.. marks.SelectMany(m => new[] { m.Start, m.End }).Append(0).Append(length).Distinct().Order()];
        List<Mark> under = [];
        var next = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            under.RemoveAll(m => m.End <= edges[i]);
            List<Mark> points = [];
            for (; next < waiting.Count && waiting[next].Start == edges[i]; next++) (waiting[next].End == edges[i] ? points : under).Add(waiting[next]);
            if (points.Count > 0) yield return new MarkedPiece(edges[i], edges[i], points, points);
            if (i + 1 < edges.Length) yield return new MarkedPiece(edges[i], edges[i + 1], [.. under], [.. under.Where(m => m.End == edges[i + 1])]);
        }
    }
}
