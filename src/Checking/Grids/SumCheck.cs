using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>One total in one column (or row) with the reading that fits best.</summary>
/// <param name="IsSolid">Whether the sum says something: two parts at least that are not zero.</param>
internal sealed record SumResult(SumCase Case, int Cross, SumReading Reading, Statement Whole, IReadOnlyList<Statement> Parts, Verdict Verdict, bool IsSolid)
{
    /// <summary>Whether no other reading that gives another sum is borne out as well.</summary>
    public bool IsOnlyReading { get; init; } = true;
}

/// <summary>
/// Tries every reading of every total in every column, and judges by what the table itself shows: a reading that holds elsewhere is the
/// table's way of adding up; one that never holds is only claimed where the print leaves no other.
/// </summary>
internal sealed class SumCheck(GridView view, List<SumCase> cases)
{
    private readonly List<SumResult> _held = [];
    private readonly List<List<SumResult>> _missed = [];
    private readonly List<SumResult> _doubtful = [];
    private readonly Dictionary<SumReading, int> _confirmed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SumCase, int> _failures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(SumHabit, bool), HashSet<SumCase>> _habits = [];
    private readonly HashSet<int> _provedCrosses = [];
    private IReadOnlyList<SumCheck> _besides = [];

    public GridView View => view;

    /// <summary>Sums that hold in other columns and in most do not: nothing is claimed of them, but their figures are in question.</summary>
    public IReadOnlyList<SumResult> Doubtful => _doubtful;

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
        if (results.Find(r => r.Verdict is Met) is { } met) Hold(met);
        else if (results.Count > 0) Miss(sum, results);
    }

    private void Hold(SumResult met)
    {
        _held.Add(met);
        if (!met.IsSolid) return;
        _confirmed[met.Reading] = _confirmed.GetValueOrDefault(met.Reading) + 1;
        _provedCrosses.Add(met.Cross);
        var habit = (met.Reading.Habit, met.Case.IsLater);
        if (!_habits.TryGetValue(habit, out var of)) _habits[habit] = of = new HashSet<SumCase>(ReferenceEqualityComparer.Instance);
        of.Add(met.Case);
    }

    private void Miss(SumCase sum, List<SumResult> results)
    {
        _missed.Add(results);
        _failures[sum] = _failures.GetValueOrDefault(sum) + 1;
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
        var best = results.MaxBy(Support)!;
        best = best with { IsOnlyReading = results.TrueForAll(r => SumOf(r) == SumOf(best) || Support(r) != Support(best)) };
        var (held, missed) = (Confirmations(best.Reading), Failures(best));
        if (best.Parts.Count < 2 && best.Reading.Habit != SumHabit.Codes && held < 2) return null;
        if (IsChange(best.Cross) && !_provedCrosses.Contains(best.Cross)) return null;
        if (held > 0 && missed > held) _doubtful.Add(best with { IsOnlyReading = false });
        if (held > 0) return missed <= held ? (best, Severity.Error) : null;
        if (best.Reading.Habit == SumHabit.Codes) return view.Grid.IsPartial ? null : (best, Habitual(best) > 0 ? Severity.Error : Severity.Verify);
        if (Habitual(best) is > 0 and var alike) return alike >= missed && IsReliable(best) ? (best, Severity.Error) : null;
        if (!best.Case.IsSure && !IsAgreed(results)) return null;
        return (best, missed == 1 ? Severity.Error : Severity.Advice);
    }

    /// <summary>Whether all readings give one and the same sum, as where subtotals hold themselves: then it matters not which is meant.</summary>
    private bool IsAgreed(List<SumResult> results) =>
        results.Count > 1 && !view.Grid.IsPartial && results.TrueForAll(r => SumOf(r) == SumOf(results[0]));

    private static decimal SumOf(SumResult missed) => ((Missed)missed.Verdict).Right.Middle;

    private (int, int) Support(SumResult result) => (Confirmations(result.Reading), Habitual(result));

    /// <summary>In how many columns the same reading of the same total holds and says something.</summary>
    private int Confirmations(SumReading reading) => _confirmed.GetValueOrDefault(reading);

    private int Failures(SumResult result) => _failures.GetValueOrDefault(result.Case);

    /// <summary>How many other totals of the table hold by the same habit.</summary>
    private int Habitual(SumResult result) =>
        _besides.Sum(b => b._habits.TryGetValue((result.Reading.Habit, result.Case.IsLater), out var of) ? of.Count : 0);

    /// <summary>Rows below a row need not be all of it, so that others are proves nothing; the places of totals do.</summary>
    private static bool IsReliable(SumResult result) => result.Reading.Habit is not (SumHabit.Children or SumHabit.Leaves);

    private bool IsChange(int cross) => view.Crosses[cross].Kind == LineKind.Change;
}
