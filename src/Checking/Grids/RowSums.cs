using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Finds the rows that are totals and every reading of what they sum: 合计 and 小计 below or above, and rows with rows below them.</summary>
internal sealed class RowSums(GridView view, Effort effort)
{
    private const int MostTotals = 400;
    private const int MostParts = 200_000;
    private readonly LineTree _tree = new(view);
    private readonly IReadOnlyList<GridLine> _lines = view.Lines;

    public List<SumCase> Find()
    {
        List<SumCase> cases = [];
        for (var i = 0; i < _lines.Count && cases.Count < MostTotals && !effort.IsSpent; i++)
        {
            if (!_tree.IsAddable(i)) continue;
            var found = _tree.IsTotal(i) ? Total(i) : Parent(i);
            if (found.Readings.Count > 0) cases.Add(found);
        }

        return cases;
    }

    private SumCase Parent(int line)
    {
        if (_tree.IsOfWhich(line)) return new SumCase(line, [], false);
        var children = _tree.Children(line);
        if (children.Count < 2 && !(children.Count == 1 && _lines[line].IsCoded)) return new SumCase(line, [], false);
        var isCoded = _lines[line].IsCoded && children.TrueForAll(c => _lines[c].IsCoded && _lines[c].Rank == _lines[children[0]].Rank);
        return new SumCase(line, [new SumReading(isCoded ? SumHabit.Codes : SumHabit.Children, children)], isCoded);
    }

    private SumCase Total(int line)
    {
        List<SumReading> readings = [];
        var before = Before(line);
        if (before.Exists(_tree.IsAddable) && before.Exists(b => !_tree.IsTotal(b))) Above(line, before, readings);
        else Below(line, readings);
        List<SumReading> distinct = [.. readings.Where(r => r.Parts.Count is > 1 and < MostParts).DistinctBy(r => string.Join(',', r.Parts))];
        return new SumCase(line, distinct, IsSure(line, before, distinct)) { IsLater = _lines[line].Role == LineRole.Total && before.Exists(_tree.IsTotal) };
    }

    /// <summary>The lines before a total that it may sum: of its group for a subtotal in one, else from the start.</summary>
    private List<int> Before(int line)
    {
        var start = line - 1;
        var group = _lines[line].Group;
        var isGrouped = group.Length > 0 && _lines[line].Path.Count > 1;
        while (start >= 0 && (!isGrouped || _lines[start].Group == group)) start--;
        effort.Spend(line - start);
        return [.. Enumerable.Range(start + 1, line - start - 1)];
    }

    private void Above(int line, List<int> before, List<SumReading> readings)
    {
        var last = before.FindLastIndex(_tree.IsTotal);
        List<int> since = before[(last + 1)..];
        var isGrouped = _lines[line].Path.Count > 1 && _lines[line].Group.Length > 0;
        if (since.Count > 0) Add(readings, isGrouped ? SumHabit.Group : SumHabit.SinceTotal, _tree.Outermost(since));
        if (_lines[line].Role == LineRole.Subtotal && last >= 0) { AddLeaves(readings, since); return; }
        // Readings that nothing else decides between are claimed in this order: a line behind a total is not below one before it.
        if (last >= 0 && since.Count > 0) Add(readings, SumHabit.TotalAndSince, [before[last], .. _tree.Outermost(since)]);
        Add(readings, SumHabit.FromStart, _tree.Outermost(before));
        if (last >= 0) Add(readings, SumHabit.Subtotals, Subtotals(before));
        AddLeaves(readings, before);
    }

    private void Below(int line, List<SumReading> readings)
    {
        List<int> following = [];
        var isGrouped = _lines[line].Path.Count > 1 && _lines[line].Group.Length > 0;
        for (var i = line + 1; i < _lines.Count && (!isGrouped || _lines[i].Group == _lines[line].Group); i++) following.Add(i);
        effort.Spend(following.Count);
        var next = following.FindIndex(_tree.IsTotal);
        Add(readings, SumHabit.Following, _tree.Outermost(next < 0 ? following : following[..next]));
        if (next >= 0 && _lines[line].Role == LineRole.Total)
        {
            Add(readings, SumHabit.FollowingSubtotals, LeadingSubtotals(following));
            Add(readings, SumHabit.FromStart, _tree.Outermost(following));
        }

        AddLeaves(readings, next < 0 || _lines[line].Role == LineRole.Total ? following : following[..next]);
    }

    private void AddLeaves(List<SumReading> readings, List<int> lines) => Add(readings, SumHabit.Leaves, _tree.Leaves(lines));

    private void Add(List<SumReading> readings, SumHabit habit, List<int> parts)
    {
        if (parts.Count < 2) return;
        effort.Spend((long)parts.Count * view.Crosses.Count);
        if (!effort.IsSpent) readings.Add(new SumReading(habit, parts));
    }

    /// <summary>The subtotals since the last total, each standing for the lines before it, and the lines behind the last of them.</summary>
    private List<int> Subtotals(List<int> before)
    {
        var total = before.FindLastIndex(b => _lines[b].Role == LineRole.Total && _lines[b].Path.Count == 1);
        List<int> span = before[(total + 1)..];
        var last = span.FindLastIndex(_tree.IsTotal);
        return [.. span[..(last + 1)].Where(_tree.IsTotal), .. _tree.Outermost(span[(last + 1)..])];
    }

    /// <summary>Subtotals that stand over their lines, up to the next total.</summary>
    private List<int> LeadingSubtotals(List<int> following)
    {
        var end = following.FindIndex(f => _lines[f].Role == LineRole.Total && _lines[f].Path.Count == 1);
        return [.. (end < 0 ? following : following[..end]).Where(_tree.IsTotal)];
    }

    /// <summary>A flat list with one total at its end or head can mean one thing only.</summary>
    private bool IsSure(int line, List<int> before, List<SumReading> readings)
    {
        if (readings.Count == 0 || view.Grid.IsPartial) return false;
        var parts = readings[0].Parts;
        if (readings.Count > 1 && !(readings is [_, { Habit: SumHabit.Leaves }] && _lines[parts[0]].Rank > 0)) return false;
        return parts.All(p => _lines[p].IsSure && _lines[p].Rank == _lines[parts[0]].Rank)
            && !before.Exists(b => !_lines[b].IsSure) && (_lines[line].Role == LineRole.Total || readings[0].Habit is SumHabit.Group or SumHabit.SinceTotal or SumHabit.Following)
            && !HasHidden(line, parts);
    }

    /// <summary>Between the parts no line may stand that is left out although it could be a part.</summary>
    private bool HasHidden(int line, IReadOnlyList<int> parts)
    {
        HashSet<int> own = [.. parts];
        var (from, to) = (Math.Min(parts[0], line), Math.Max(parts[^1], line));
        for (var i = from; i <= to; i++)
            if (i != line && !own.Contains(i) && !_tree.IsOfWhich(i) && !view.IsEmptyLine(i) && _lines[i].Rank <= _lines[parts[0]].Rank && _tree.IsAddable(i)) return true;
        return false;
    }
}
