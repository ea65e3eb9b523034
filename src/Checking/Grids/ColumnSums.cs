using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Finds the columns that are totals, and what they may sum: the columns beside them under one head, or the totals of the heads beside.</summary>
internal sealed class ColumnSums(GridView view, Effort effort)
{
    private readonly LineTree _tree = new(view);
    private readonly IReadOnlyList<GridLine> _lines = view.Lines;

    public List<SumCase> Find()
    {
        List<SumCase> cases = [];
        for (var i = 0; i < _lines.Count && !effort.IsSpent; i++)
        {
            if (!_tree.IsTotal(i) || !_tree.IsAddable(i)) continue;
            List<SumReading> readings = [.. Readings(i).Where(r => r.Parts.Count > 1).DistinctBy(r => string.Join(',', r.Parts))];
            effort.Spend((long)readings.Sum(r => r.Parts.Count) * view.Crosses.Count);
            if (readings.Count > 0 && !effort.IsSpent) cases.Add(new SumCase(i, readings, IsSure(i, readings)));
        }

        return cases;
    }

    private IEnumerable<SumReading> Readings(int total)
    {
        var line = _lines[total];
        var depth = line.Path.Count;
        List<int> beside = [.. Enumerable.Range(0, _lines.Count).Where(i => i != total && IsUnder(_lines[i], line, depth - 1))];
        var right = beside.FindAll(b => b > total);
        var left = beside.FindAll(b => b < total);
        yield return new SumReading(SumHabit.Group, Represent(beside, depth));
        yield return new SumReading(SumHabit.Following, Represent(UpToTotal(right, depth), depth));
        yield return new SumReading(SumHabit.SinceTotal, Represent(SinceTotal(left, depth), depth));
        if (left.Count > 0) yield return new SumReading(SumHabit.FromStart, Represent(left, depth));
        if (depth > 1 && line.Group.Length > 0) yield break;
        yield return new SumReading(SumHabit.Leaves, [.. right.Where(r => !_tree.IsTotal(r) && _tree.IsAddable(r) && !_tree.IsOfWhich(r))]);
    }

    private static bool IsUnder(GridLine line, GridLine total, int depth)
    {
        if (line.Path.Count <= depth) return false;
        for (var i = 0; i < depth; i++)
            if (line.Path[i] != total.Path[i]) return false;
        return true;
    }

    private List<int> UpToTotal(List<int> right, int depth)
    {
        var end = right.FindIndex(r => _lines[r].Path.Count == depth && _tree.IsTotal(r));
        return end < 0 ? right : right[..end];
    }

    private List<int> SinceTotal(List<int> left, int depth) => left[(left.FindLastIndex(l => _lines[l].Path.Count == depth && _tree.IsTotal(l)) + 1)..];

    /// <summary>A head with columns of its own counts once: by its total where it has one, else by its columns.</summary>
    private List<int> Represent(List<int> lines, int depth)
    {
        List<int> parts = [];
        foreach (var head in lines.Where(l => _tree.IsAddable(l) && !_tree.IsOfWhich(l)).GroupBy(l => _lines[l].Path[depth - 1]))
        {
            List<int> own = [.. head];
            if (own.TrueForAll(o => _lines[o].Path.Count == depth)) { parts.AddRange(own.Where(o => !_tree.IsTotal(o))); continue; }
            var total = own.FindIndex(_tree.IsTotal);
            if (total >= 0) parts.Add(own[total]);
            else parts.AddRange(own);
        }

        parts.Sort();
        return parts;
    }

    /// <summary>Under one head, a total beside columns of one kind can mean one thing only.</summary>
    private bool IsSure(int total, List<SumReading> readings) => readings.Count == 1 && _lines[total].Group.Length > 0
        && readings[0].Parts.All(p => _lines[p].Kind == LineKind.Quantity && _lines[p].Group == _lines[total].Group);
}
