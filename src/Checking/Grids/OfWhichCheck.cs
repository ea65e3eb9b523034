using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>A part named by 其中 and the whole it belongs to, in one column or row.</summary>
internal sealed record OfWhichResult(int Part, int Whole, int Cross, Statement PartFigure, Statement WholeFigure, bool Holds);

/// <summary>Finds the parts that lines call 其中 and whether each is at most its whole.</summary>
internal sealed class OfWhichCheck(GridView view)
{
    private const int Farthest = 200;
    private readonly LineTree _tree = new(view);
    private readonly IReadOnlyList<GridLine> _lines = view.Lines;

    public IEnumerable<List<OfWhichResult>> Find()
    {
        for (var i = 1; i < _lines.Count; i++)
            if (_tree.IsOfWhich(i) && _tree.IsAddable(i) && _lines[i].IsSure && Whole(i) is { } whole) yield return [.. Results(i, whole)];
    }

    private int? Whole(int part) => view.ByColumns ? ColumnBefore(part) : RowAbove(part);

    private int? RowAbove(int part)
    {
        for (var i = part - 1; i >= Math.Max(0, part - Farthest); i--)
            if (_lines[i].Rank < _lines[part].Rank && !_tree.IsOfWhich(i)) return _tree.IsAddable(i) && _lines[i].IsSure ? i : null;
        return null;
    }

    private int? ColumnBefore(int part)
    {
        for (var i = part - 1; i >= 0; i--)
            if (!_tree.IsOfWhich(i)) return _tree.IsAddable(i) ? i : null;
        return null;
    }

    private IEnumerable<OfWhichResult> Results(int part, int whole)
    {
        for (var c = 0; c < view.Crosses.Count; c++)
        {
            if (view.Crosses[c].Kind is not (LineKind.Quantity or LineKind.Score or LineKind.Weight)) continue;
            if (view.Figure(part, c) is not { } p || view.Figure(whole, c) is not { } w || p.Amount!.Unit.Dimension != w.Amount!.Unit.Dimension) continue;
            if (p.Amount.Base < 0 || w.Amount.Base < 0 || p.Amount.Unit.Dimension is Dimension.Ratio || (p.Amount.Unit.Dimension != Dimension.Money && p.Amount.Unit.Name != w.Amount.Unit.Name)) continue;
            yield return new OfWhichResult(part, whole, c, p, w, p.Amount.Base <= w.Amount.Base);
        }
    }
}
