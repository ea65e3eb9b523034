using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping.General;

/// <summary>States the cells of a grid: as the concept its labels name where they name one, else as a figure of the table.</summary>
internal sealed class CellStates(Harvest harvest, Vocabulary vocabulary, KnownMeaning known, string name, string part, Caption caption)
{
    private readonly Unit _shareOfOne = new("", Dimension.Ratio, 1m);

    public List<IReadOnlyList<Statement?>> State(Lattice lattice, GridBlock block, List<RowLabel> labels, List<GridLine> rows, List<GridColumn> columns, ref int ordinal)
    {
        var meanings = RowMeanings(labels, rows);
        var stages = columns.ConvertAll(StageOf);
        var shares = columns.ConvertAll(c => IsShareOfOne(lattice, block, c));
        List<IReadOnlyList<Statement?>> cells = new(labels.Count);
        for (var r = 0; r < labels.Count; r++)
        {
            var row = new Statement?[columns.Count];
            for (var c = 0; c < columns.Count; c++)
            {
                if (lattice[block.Rows[r], columns[c].Column] is not { } cell) continue;
                if (cell.Row != block.Rows[r] || cell.Cell.Column != columns[c].Column) { row[c] = Spread(cell, block.Rows[r], columns[c], labels[r]); continue; }
                var concept = stages[c].Stage == default ? null : meanings[r];
                row[c] = State(cell, labels[r], rows[r], columns, c, concept, stages[c], shares[c], ++ordinal);
            }

            cells.Add(row);
        }

        return cells;
    }

    /// <summary>A figure that stands once under several heads cannot be told apart; the places it covers say words.</summary>
    private Statement? Spread(LatticeCell cell, int row, GridColumn column, RowLabel label) =>
        cell.Row == row && cell.IsFigure && column.Column > cell.Cell.Column ? Add(vocabulary["表格数.文字"], cell, label, column, new Words(cell.Text), default, null, 0) : null;

    private Statement? State(LatticeCell cell, RowLabel label, GridLine line, List<GridColumn> columns, int c, Concept? concept, (Stage Stage, FundScope Scope) at, bool isShare, int ordinal)
    {
        var column = columns[c];
        var isWide = cell.IsFigure && columns.Exists(o => o.Column != column.Column && cell.Cell.Covers(o.Column));
        if (cell.IsText || isWide) return Add(vocabulary["表格数.文字"], cell, label, column, new Words(cell.Text.Trim()), default, null, ordinal);
        var unit = Unit(cell, label, line, column, isShare);
        var value = CellFigure.Of(cell.Text, unit);
        if (concept is not null && unit.Dimension == Dimension.Money) return Add(concept, cell, label, column, value, at.Stage, at.Scope, 0);
        var dimension = value is Amount amount ? amount.Unit.Dimension : unit.Dimension;
        return Add(vocabulary["表格数." + Measure(dimension)], cell, label, column, value, at.Stage, null, ordinal);
    }

    /// <summary>A row's own unit is nearer than the column's; rows of rates have one even where the caption says 万元.</summary>
    private Unit Unit(LatticeCell cell, RowLabel label, GridLine line, GridColumn column, bool isShare)
    {
        if (cell.Figure is Amount { Unit: { Name.Length: > 0 } printed }) return printed;
        if (isShare) return _shareOfOne;
        if (label.Unit is { } own && column.Unit is null or { Dimension: Dimension.Money }) return own;
        if (GridUnits.InHead(label.Printed) is { } ofRow) return ofRow;
        if (line.Kind is LineKind.Rate or LineKind.ChangeRate) return Model.Unit.Percent;
        return column.Unit ?? Model.Unit.None;
    }

    /// <summary>Rates printed as 0.96 instead of 96 %: all of a column, or none.</summary>
    private static bool IsShareOfOne(Lattice lattice, GridBlock block, GridColumn column)
    {
        if (column.Line.Kind is not (LineKind.Rate or LineKind.ChangeRate) || column.Head.Contains('%') || column.Head.Contains('％')) return false;
        List<Amount> figures = [.. block.Rows.Select(r => lattice[r, column.Column]?.Figure).OfType<Amount>()];
        return figures.Count > 0 && figures.TrueForAll(f => f.Unit == Model.Unit.None && Math.Abs(f.Number) <= 2) && figures.Exists(f => f.Decimals > 0);
    }

    private static string Measure(Dimension dimension) => dimension switch
    {
        Dimension.Money => "金额",
        Dimension.Ratio => "比率",
        Dimension.People => "人数",
        Dimension.Area => "面积",
        Dimension.Points => "分数",
        _ => "数量",
    };

    /// <summary>The concept of each row that names one, alone of the table and below nothing unknown.</summary>
    private List<Concept?> RowMeanings(List<RowLabel> labels, List<GridLine> rows)
    {
        List<Concept?> named = [.. labels.Select((l, i) => l.Path.Count == 1 && rows[i].Role is LineRole.Plain or LineRole.OfWhich ? known.Concept(l.Words) : null)];
        var repeated = named.OfType<Concept>().GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        for (var i = 0; i < named.Count; i++)
            if (named[i] is { } concept && (repeated.Contains(concept) || !IsUnderKnown(named, rows, i))) named[i] = null;
        return named;
    }

    private static bool IsUnderKnown(List<Concept?> named, List<GridLine> rows, int row)
    {
        var rank = rows[row].Rank;
        for (var i = row - 1; i >= 0; i--)
        {
            if (rows[i].Rank >= rank) continue;
            if (rows[i].Role == LineRole.Plain && named[i] is null) return false;
            rank = rows[i].Rank;
        }

        return true;
    }

    private (Stage Stage, FundScope Scope) StageOf(GridColumn column)
    {
        var stage = known.Stage(column.Head, harvest.Year);
        var scope = caption.Title is { } title ? known.Scope(title) : default;
        if (column.Line.Path.Count > 1) return known.Scope(column.Line.Path[^2]) is var own && own != default && column.Line.Path.Count == 2 ? (stage, own) : default;
        return (stage, scope);
    }

    private Statement Add(Concept concept, LatticeCell cell, RowLabel label, GridColumn column, Value value, Stage stage, FundScope? scope, int ordinal)
    {
        var item = concept.ItemKind is { } kind ? new Item(kind, $"{string.Join('›', label.Path)}／{string.Join('›', column.Line.Path)}", ordinal, part) : null;
        List<string> path = [name, .. label.Path.TakeLast(2), .. column.Line.Path.TakeLast(2)];
        path.RemoveAll(p => p.Length == 0);
        harvest.State(concept, new Coordinates(harvest.Year, stage, scope ?? default, item), value,
            new Source(CellPlaces.ValuePlace(cell.Cell), label.Printed.Trim(), part, path) { IsOfWhich = LineWords.Role(label.Printed, label.Words) == LineRole.OfWhich });
        return harvest.Statements[^1];
    }
}
