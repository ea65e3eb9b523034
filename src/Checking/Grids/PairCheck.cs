using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>
/// Finds from which two lines a line of rates or changes follows: by the figures themselves, most rows deciding, and by the names of the lines
/// where several fit or only one row is there to tell.
/// </summary>
internal sealed class PairCheck(GridView view)
{
    private const int MostLines = 40;
    private const int MostRows = 12;
    private const int MostTries = 60;
    private readonly IReadOnlyList<GridLine> _lines = view.Lines;

    /// <summary>The lines of rates or changes, each with the reading that fits best tried in every row; and whether the reading is proved.</summary>
    public IEnumerable<(List<PairTry> Tries, Severity? Severity)> Run(params LineKind[] kinds)
    {
        if (_lines.Count > MostLines || (!view.ByColumns && _lines.Count > MostRows)) yield break;
        for (var i = 0; i < _lines.Count; i++)
            if (Array.IndexOf(kinds, _lines[i].Kind) >= 0 && !IsFlow(i) && Best(i) is { } best) yield return best;
    }

    /// <summary>本年增加 beside 本年减少 are what came and went, not the difference of two figures.</summary>
    private bool IsFlow(int line) =>
        (Says(line, "增加") && Others(line).Any(o => Says(o, "减少"))) || (Says(line, "减少") && Others(line).Any(o => Says(o, "增加")));

    private IEnumerable<int> Others(int line) => Enumerable.Range(0, _lines.Count).Where(i => i != line);

    private bool Says(int line, string word) => _lines[line].Kind == LineKind.Change && _lines[line].Label.Contains(word, StringComparison.Ordinal);

    private (List<PairTry>, Severity?)? Best(int result)
    {
        List<(PairReading Reading, int Held, int Solid)> ranked = [.. Readings(result).Select(Rank).Where(r => r.Held > 0 || PairNames.Fits(_lines, r.Reading))];
        if (ranked.Count == 0) return null;
        var best = ranked.OrderByDescending(r => r.Solid).ThenByDescending(r => PairNames.Fits(_lines, r.Reading)).ThenByDescending(r => r.Held).First();
        var isNamed = PairNames.Fits(_lines, best.Reading);
        if (best.Solid == 0 && (!isNamed || ranked.Count(r => PairNames.Fits(_lines, r.Reading)) > 1)) return null;
        List<PairTry> tries = [.. Enumerable.Range(0, view.Crosses.Count).Select(c => PairTry.Of(view, best.Reading, c)).OfType<PairTry>()];
        return (tries, SeverityOf(tries, best.Solid, best.Held, isNamed));
    }

    /// <summary>Null where the reading is not proved and nothing is to be claimed.</summary>
    private static Severity? SeverityOf(List<PairTry> tries, int solid, int held, bool isNamed)
    {
        var missed = tries.Count(t => IsMissed(t));
        if (solid >= 2 && missed * 2 <= solid) return Severity.Error;
        if (!isNamed) return null;
        if ((solid >= 1 && missed <= solid) || (held >= 2 && missed * 2 <= held)) return Severity.Error;
        return missed == 1 && tries.Count <= 2 ? Severity.Verify : null;
    }

    /// <summary>A rate cut off instead of rounded, or capped at 100 %, is not wrong.</summary>
    public static bool IsMissed(PairTry attempt)
    {
        if (attempt.Verdict is not Missed missed) return false;
        if (attempt.Reading.Kind == PairKind.Difference) return true;
        var isCapped = attempt.Reading.Kind == PairKind.Quotient && missed.Left.Middle == 1 && missed.Right.Middle > 1;
        return !isCapped && Math.Abs(missed.Difference) > 2 * missed.Left.Radius + missed.Right.Radius;
    }

    private (PairReading Reading, int Held, int Solid) Rank(PairReading reading)
    {
        var (held, solid) = (0, 0);
        for (var c = 0; c < Math.Min(view.Crosses.Count, MostTries); c++)
        {
            if (PairTry.Of(view, reading, c) is not { Verdict: Met } met) continue;
            held++;
            if (met.IsSolid) solid++;
        }

        return (reading, held, solid);
    }

    private IEnumerable<PairReading> Readings(int result)
    {
        var kind = _lines[result].Kind switch { LineKind.Rate => PairKind.Quotient, LineKind.Change => PairKind.Difference, _ => PairKind.Growth };
        List<int> figures = [.. Enumerable.Range(0, _lines.Count).Where(i => i != result && _lines[i].Kind is LineKind.Quantity || (i != result && kind == PairKind.Difference && _lines[i].Kind == LineKind.Change))];
        foreach (var first in figures)
            foreach (var second in figures)
                if (first != second) yield return new PairReading(kind, result, first, second);
        if (kind == PairKind.Growth)
            foreach (var change in Enumerable.Range(0, _lines.Count).Where(i => _lines[i].Kind == LineKind.Change))
                foreach (var second in figures) yield return new PairReading(PairKind.Quotient, result, change, second);
        if (kind != PairKind.Quotient) yield break;
        foreach (var total in Enumerable.Range(0, view.Crosses.Count).Where(c => view.Crosses[c].Role == LineRole.Total).Take(2))
            foreach (var first in figures) yield return new PairReading(PairKind.Share, result, first, total);
    }
}
