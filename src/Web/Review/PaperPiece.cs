using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>Characters of a paragraph that are alike in the fact they state and in what is said of them.</summary>
public sealed record PaperPiece(string Text, FactKey? Key, IReadOnlyList<PaperMark> Marks)
{
    /// <summary>Runs cut at the edges of marks, which may overlap; marks of no length stand at the piece they fall into.</summary>
    public static IReadOnlyList<PaperPiece> Cut(IReadOnlyList<TextRun> runs, IReadOnlyList<PaperMark> marks)
    {
        List<PaperPiece> pieces = [];
        var at = 0;
        foreach (var run in runs)
        {
            var (from, to) = (at, at + run.Text.Length);
            int[] edges = [.. marks.SelectMany(m => new[] { m.Start, m.Start + m.Length }).Where(e => e > from && e < to && !char.IsLowSurrogate(run.Text[e - from])).Append(from).Append(to).Distinct().Order()];
            for (var i = 0; i + 1 < edges.Length; i++)
                pieces.Add(new PaperPiece(run.Text[(edges[i] - from)..(edges[i + 1] - from)], run.Key, [.. marks.Where(m => m.Start < edges[i + 1] && m.Start + Math.Max(m.Length, 1) > edges[i])]));
            at = to;
        }

        return pieces;
    }
}
