using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>A grid seen by its rows or by its columns: lines are what is added up, crosses are where it is added up.</summary>
internal sealed class GridView(FactBook book, FigureGrid grid, bool byColumns)
{
    private bool?[]? _negative;

    public FigureGrid Grid => grid;

    public bool ByColumns => byColumns;

    public IReadOnlyList<GridLine> Lines => byColumns ? grid.Columns : grid.Rows;

    public IReadOnlyList<GridLine> Crosses => byColumns ? grid.Rows : grid.Columns;

    public Statement? At(int line, int cross) => byColumns ? grid[cross, line] : grid[line, cross];

    /// <summary>The figure, or null where there is a blank, words or nothing.</summary>
    public Statement? Figure(int line, int cross) => At(line, cross) is { Amount: not null } statement ? statement : null;

    /// <summary>Whether the line prints figures below zero: then its changes carry their sign.</summary>
    public bool HasNegative(int line)
    {
        _negative ??= new bool?[Lines.Count];
        return _negative[line] ??= Enumerable.Range(0, Crosses.Count).Any(c => Figure(line, c)?.Amount!.Base < 0);
    }

    public bool IsWords(int line, int cross) => At(line, cross)?.Value is Words;

    public bool IsEmptyLine(int line)
    {
        for (var c = 0; c < Crosses.Count; c++)
            if (At(line, c) is { } statement && !statement.IsBlank) return false;
        return true;
    }

    /// <summary>All numbers the figures may stand for, as far as <paramref name="decimals"/> of the figures around tell.</summary>
    public Interval Range(Statement statement, int decimals, Substitution? substitution = null)
    {
        var amount = ReferenceEquals(substitution?.Statement, statement) ? substitution!.Like(statement) : statement.Amount!;
        if (amount.Unit.Dimension is Dimension.Money) return book.Range(statement, amount);
        if (amount.Unit.Dimension is Dimension.Ratio) return amount.Range(0);
        if (decimals == 0) return Interval.Exactly(amount.Base);
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) half /= 10;
        return new Interval(amount.Base - half, amount.Base + half);
    }

    public static int Decimals(IEnumerable<Statement> statements) => statements.Select(s => s.Amount?.Decimals ?? 0).DefaultIfEmpty(0).Max();
}
