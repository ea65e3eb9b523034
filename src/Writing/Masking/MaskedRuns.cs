using Gouji.Writing.Documents;

namespace Gouji.Writing.Masking;

/// <summary>Masks the runs of a paragraph or cell as one text, for a number may run over several of them.</summary>
internal sealed class MaskedRuns(Mask mask)
{
    /// <param name="also">Private words a label beside it tells, or null.</param>
    public (IReadOnlyList<TextRun> Runs, IReadOnlyList<MaskedPiece> Pieces) Apply(IReadOnlyList<TextRun> runs, Func<string, MaskedPiece?>? also = null)
    {
        if (runs.Count == 0) return (runs, []);
        var text = runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(r => r.Text));
        IReadOnlyList<MaskedPiece> pieces = also?.Invoke(text) is { } whole ? [whole] : mask.Find(text);
        return pieces.Count == 0 ? (runs, pieces) : (Cut(runs, pieces), pieces);
    }

    /// <summary>What is shown stands in the run in which the piece begins; the others lose their part of it.</summary>
    private static List<TextRun> Cut(IReadOnlyList<TextRun> runs, IReadOnlyList<MaskedPiece> pieces)
    {
        List<TextRun> cut = [];
        var at = 0;
        foreach (var run in runs)
        {
            var text = Cut(run.Text, at, pieces);
            if (text.Length > 0 || run.Text.Length == 0) cut.Add(run with { Text = text });
            at += run.Text.Length;
        }

        return cut;
    }

    private static string Cut(string text, int at, IReadOnlyList<MaskedPiece> pieces)
    {
        var shown = new System.Text.StringBuilder(text.Length);
        var from = 0;
        foreach (var piece in pieces)
        {
            var (start, end) = (piece.Start - at, piece.End - at);
            if (end <= 0 || start >= text.Length) continue;
            if (start >= from) shown.Append(text, from, Math.Max(0, start) - from);
            if (start >= 0) shown.Append(piece.Shown);
            from = Math.Min(text.Length, end);
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }
}
