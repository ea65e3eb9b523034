using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Which lines stand below which, by their ranks; totals stand beside the tree.</summary>
internal sealed class LineTree
{
    private readonly GridView _view;
    private readonly IReadOnlyList<GridLine> _lines;
    private readonly bool[] _isOfWhich;

    /// <summary>Lines looked at below others; a staircase of thousands of levels is no table.</summary>
    private int _budget = 2_000_000;

    public LineTree(GridView view)
    {
        (_view, _lines) = (view, view.Lines);
        _isOfWhich = OfWhich(_lines);
    }

    public bool IsTotal(int line) => _lines[line].Role is LineRole.Total or LineRole.Subtotal;

    /// <summary>Whether it is 其中 or continues one.</summary>
    public bool IsOfWhich(int line) => _isOfWhich[line];

    /// <summary>Whether figures of the line may be added to those of others.</summary>
    public bool IsAddable(int line) => _lines[line].Kind is LineKind.Quantity or LineKind.Change or LineKind.Weight or LineKind.Score;

    /// <summary>The lines right below a line: the outermost of those that follow it deeper.</summary>
    public List<int> Children(int line) => Outermost(Below(line));

    private List<int> Below(int line)
    {
        List<int> below = [];
        if (_budget <= 0) return below;
        for (var i = line + 1; i < _lines.Count && !IsTotal(i) && _lines[i].Rank > _lines[line].Rank; i++) below.Add(i);
        _budget -= below.Count;
        return below;
    }

    /// <summary>The outermost of some lines, 其中 left out; a title without figures gives way to the lines below it.</summary>
    public List<int> Outermost(IReadOnlyList<int> lines)
    {
        List<int> plain = [.. lines.Where(IsPart)];
        List<int> found = [];
        for (var i = 0; i < plain.Count; i++)
        {
            var line = plain[i];
            if (found.Count > 0 && _lines[line].Rank > _lines[found[^1]].Rank) continue;
            if (_view.IsEmptyLine(line) && i + 1 < plain.Count && _lines[plain[i + 1]].Rank > _lines[line].Rank) continue;
            found.Add(line);
        }

        return found;
    }

    /// <summary>Lines that have no others below.</summary>
    public List<int> Leaves(IReadOnlyList<int> lines) => [.. lines.Where(l => IsPart(l) && !HasPartBelow(l))];

    private bool IsPart(int line) => !IsTotal(line) && IsAddable(line) && !_isOfWhich[line];

    private bool HasPartBelow(int line)
    {
        for (var i = line + 1; i < _lines.Count && !IsTotal(i) && _lines[i].Rank > _lines[line].Rank; i++)
            if (IsPart(i)) return true;
        return false;
    }

    /// <summary>A line behind 其中 at the same depth continues it, until one stands further out.</summary>
    private static bool[] OfWhich(IReadOnlyList<GridLine> lines)
    {
        var ofWhich = new bool[lines.Count];
        Stack<(int Rank, bool Is)> open = new();
        for (var i = 0; i < lines.Count; i++)
        {
            while (open.Count > 0 && open.Peek().Rank > lines[i].Rank) open.Pop();
            var before = open.Count > 0 && open.Peek().Rank == lines[i].Rank ? open.Pop() : (lines[i].Rank, false);
            ofWhich[i] = lines[i].Role == LineRole.OfWhich || (before.Item2 && lines[i].Role == LineRole.Plain);
            open.Push((lines[i].Rank, ofWhich[i]));
        }

        return ofWhich;
    }
}
