using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>One total in one column (or row) with the reading that fits best.</summary>
/// <param name="IsSolid">Whether the sum says something: two parts at least that are not zero.</param>
internal sealed record SumResult(SumCase Case, int Cross, SumReading Reading, Statement Whole, IReadOnlyList<Statement> Parts, Verdict Verdict, bool IsSolid);

/// <summary>
/// Tries every reading of every total in every column, and judges by what the table itself shows: a reading that holds elsewhere is the
/// table's way of adding up; one that never holds is only claimed where the print leaves no other.
/// </summary>
internal sealed class SumCheck(GridView view, List<SumCase> cases)
{
    private readonly List<SumResult> _held = [];
    private readonly List<List<SumResult>> _missed = [];
    private IReadOnlyList<SumCheck> _besides = [];

    public GridView View => view;

    /// <summary>The sums that hold, each once.</summary>
    public IReadOnlyList<SumResult> Held => _held;

    public void Try()
    {
        foreach (var sum in cases)
            for (var c = 0; c < view.Crosses.Count; c++) Try(sum, c);
    }

    /// <summary>The sums that do not hold, and how sure that is. Lists of the same table, tried before, tell its habits too.</summary>
    public List<(SumResult Result, Severity Severity)> Judge(IReadOnlyList<SumCheck> sameTable)
    {
        _besides = sameTable;
        List<(SumResult, Severity)> told = [];
        foreach (var results in _missed)
            if (Judge(results) is { } judged) told.Add(judged);
        return told;
    }

    private void Try(SumCase sum, int cross)
    {
        if (view.Crosses[cross].Kind is LineKind.Rate or LineKind.ChangeRate or LineKind.Each) return;
        if (view.Figure(sum.Whole, cross) is not { } whole || whole.Amount!.Unit.Dimension == Dimension.Ratio) return;
        List<SumResult> results = [.. sum.Readings.Select(r => Result(sum, r, cross, whole)).OfType<SumResult>()];
        if (results.Find(r => r.Verdict is Met) is { } met) _held.Add(met);
        else if (results.Count > 0) _missed.Add(results);
    }

    private SumResult? Result(SumCase sum, SumReading reading, int cross, Statement whole)
    {
        List<Statement> parts = [];
        foreach (var line in reading.Parts)
        {
            if (view.IsWords(line, cross)) return null;
            if (view.Figure(line, cross) is not { } part) continue;
            if (!IsAlike(part.Amount!.Unit, whole.Amount!.Unit)) return null;
            parts.Add(part);
        }

        if (parts.Count == 0) return null;
        return new SumResult(sum, cross, reading, whole, parts, Sum.Test(view, whole, parts, null), whole.Amount!.Base != 0 && parts.Count(p => p.Amount!.Base != 0) > 1);
    }

    private static bool IsAlike(Unit a, Unit b) => a.Dimension == b.Dimension && (a.Dimension == Dimension.Money || a.Name == b.Name);

    private (SumResult, Severity)? Judge(List<SumResult> results)
    {
        var best = results.MaxBy(r => (Confirmations(r.Reading, r.Case), Habitual(r)))!;
        var (held, missed) = (Confirmations(best.Reading, best.Case), Failures(best));
        if (best.Parts.Count < 2 && best.Reading.Habit != SumHabit.Codes && held < 2) return null;
        if (IsChange(best.Cross) && !_held.Exists(h => h.Cross == best.Cross && h.IsSolid)) return null;
        if (held > 0) return missed <= held ? (best, Severity.Error) : null;
        if (best.Reading.Habit == SumHabit.Codes) return view.Grid.IsPartial ? null : (best, Habitual(best) > 0 ? Severity.Error : Severity.Verify);
        if (Habitual(best) is > 0 and var alike) return alike >= missed && IsReliable(best) ? (best, Severity.Error) : null;
        if (!best.Case.IsSure && !IsAgreed(results)) return null;
        return (best, missed == 1 ? Severity.Error : Severity.Advice);
    }

    /// <summary>Whether all readings give one and the same sum, as where subtotals hold themselves: then it matters not which is meant.</summary>
    private bool IsAgreed(List<SumResult> results) =>
        results.Count > 1 && !view.Grid.IsPartial && results.TrueForAll(r => ((Missed)r.Verdict).Right.Middle == ((Missed)results[0].Verdict).Right.Middle);

    /// <summary>In how many columns the same reading of the same total holds and says something.</summary>
    private int Confirmations(SumReading reading, SumCase sum) => _held.Count(h => h.IsSolid && ReferenceEquals(h.Case, sum) && ReferenceEquals(h.Reading, reading));

    private int Failures(SumResult result) => _missed.Count(m => ReferenceEquals(m[0].Case, result.Case));

    /// <summary>How many other totals of the table hold by the same habit.</summary>
    private int Habitual(SumResult result) => _besides.Sum(b => b._held.Where(h => h.IsSolid && h.Reading.Habit == result.Reading.Habit && h.Case.IsLater == result.Case.IsLater).Select(h => h.Case).Distinct().Count());

    /// <summary>Rows below a row need not be all of it, so that others are proves nothing; the places of totals do.</summary>
    private static bool IsReliable(SumResult result) => result.Reading.Habit is not (SumHabit.Children or SumHabit.Leaves);

    private bool IsChange(int cross) => view.Crosses[cross].Kind == LineKind.Change;
}
