namespace Gouji.Model.Forms;

/// <summary>The rows of one block: heads, then a row for each row, item or value of the form, the total, and fields.</summary>
internal sealed class BlockLayout
{
    private readonly FormPart _part;
    private readonly FormBlock _block;
    private readonly PlaceNames _names;
    private readonly List<BlockColumn> _columns;

    public BlockLayout(FormPart part, FormBlock block, PlaceNames names)
    {
        (_part, _block, _names) = (part, block, names);
        _columns = BlockColumn.Of(block);
        Widths = _columns.Count == 0 ? FieldRows.PairWidths : [.. _block.Rows.Count > 0 ? [BlockColumn.LabelWidth] : Array.Empty<decimal>(), .. _columns.Select(c => c.Width)];
    }

    /// <summary>The widths its columns would like, in mm.</summary>
    public IReadOnlyList<decimal> Widths { get; }

    /// <param name="hasSide">Whether the table has a column for the names of its blocks.</param>
    /// <param name="isOnly">Whether it has a table of its own, so that its heads stand on top of it and are repeated.</param>
    public IEnumerable<LayoutRow> Rows(ColumnGrid grid, bool hasSide, bool isOnly)
    {
        var isNamed = hasSide && _columns.Count > 0;
        var spans = grid.Spans(Widths, hasSide && !isNamed);
        List<LayoutRow> rows = [.. _columns.Count > 0 ? HeadRows(spans, isOnly) : [], .. ValueRows(spans)];
        rows.AddRange(new FieldRows(_block, _names, grid, hasSide && !isNamed).Rows());
        return isNamed ? Named(rows) : rows;
    }

    /// <summary>The name of the block at the left; heads that are repeated have a cell of their own beside them, for none may go on below them.</summary>
    private IEnumerable<LayoutRow> Named(List<LayoutRow> rows)
    {
        var heads = rows.TakeWhile(r => r.IsHead).Count();
        for (var n = 0; n < rows.Count; n++)
        {
            var name = Words(_block.Title) with { MergesEqual = n >= heads && rows[n].ItemKind is not null };
            yield return rows[n] with { Cells = [n < heads ? n == 0 ? LayoutCell.Empty : LayoutCell.OfAbove : n == heads ? name : LayoutCell.OfAbove, .. rows[n].Cells] };
        }
    }

    private IEnumerable<LayoutRow> HeadRows(IReadOnlyList<int> spans, bool isOnly)
    {
        var lead = _block.Rows.Count > 0 ? 1 : 0;
        var hasGroups = _columns.Exists(c => c.Group is not null);
        if (hasGroups) yield return new LayoutRow([.. Spread(spans, n => n < lead ? LayoutCell.Empty : GroupHead(n - lead))]) { IsHead = isOnly };
        yield return new LayoutRow([.. Spread(spans, n => n < lead ? hasGroups ? LayoutCell.OfAbove : LayoutCell.Empty : hasGroups && _columns[n - lead].Group is null ? LayoutCell.OfAbove : Words(_columns[n - lead].Column.Label))]) { IsHead = isOnly };
    }

    /// <summary>The head over several heads stands once.</summary>
    private LayoutCell GroupHead(int column)
    {
        if (_columns[column].Group is not { } group) return Words(_columns[column].Column.Label);
        return column > 0 && _columns[column - 1].Group == group ? LayoutCell.OfLeft : Words(group.Label);
    }

    private IEnumerable<LayoutRow> ValueRows(IReadOnlyList<int> spans)
    {
        if (_columns.Count == 0) return [];
        if (_block.ItemKind is { } kind) return [new LayoutRow([.. Spread(spans, n => ItemCell(_columns[n]))]) { ItemKind = kind }, .. Totals(spans)];
        if (_block.Rows.Count == 0) return [new LayoutRow([.. Spread(spans, n => Value(_columns[n].Meaning, _columns[n].Column.Label))])];
        return _block.Rows.Select(row => Row(row, spans));
    }

    private LayoutCell ItemCell(BlockColumn column)
    {
        if (column.Meaning.Concept is not { } concept) return LayoutCell.Empty;
        return new LayoutCell(LayoutJoin.None, [_names.Slot(column.Meaning, column.Column.Label)]) { MergesEqual = concept.Name.EndsWith('级') };
    }

    private LayoutRow Row(FormRow row, IReadOnlyList<int> spans) => new([.. Spread(spans, n => n == 0 ? RowLabel(row) : RowCell(row, _columns[n - 1]))]) { ItemKind = row.ItemKind };

    private static LayoutCell RowLabel(FormRow row) => new(
        LayoutJoin.None,
        row.ItemKind is { } kind ? [new LayoutSlot(Catalogue.Vocabulary.Default[kind + ".名称"], default, default)] : LayoutPieceText.Words(row.Label.Printed),
        true,
        row.Level * 2);

    private LayoutCell RowCell(FormRow row, BlockColumn column)
    {
        if (column.Column.IsOfTotal && row != _block.Rows[0]) return StruckOut;
        var meaning = _block.MeaningOf(row, column.Meaning);
        if (meaning.Stage != Stage.Unstated && row.NotFilledAt.HasFlag(meaning.Stage)) return StruckOut;
        return Value(meaning, row.Label);
    }

    private LayoutCell Value(Meaning meaning, Label label)
    {
        return meaning.Concept is null ? LayoutCell.Empty : new LayoutCell(LayoutJoin.None, [_names.Slot(_block.Scoped(meaning), label)]);
    }

    private IEnumerable<LayoutRow> Totals(IReadOnlyList<int> spans)
    {
        if (_block.Totals is not { } totals) yield break;
        var first = _columns.FindIndex(c => TotalOf(totals, c) is not null);
        if (first <= 0) yield break;
        yield return new LayoutRow([.. Spread(spans, n => n == 0 ? Words(totals.Label) : n < first ? LayoutCell.OfLeft : TotalOf(totals, _columns[n]) is { } total ? Value(total, totals.Label) : LayoutCell.Empty)]);
    }

    private static Meaning? TotalOf(FormTotals totals, BlockColumn column)
    {
        foreach (var total in totals.Columns)
            if (total.Label.Names.Any(column.Column.Label.Is)) return total.Meaning.Within(column.Meaning with { Concept = null });
        return null;
    }

    private static LayoutCell StruckOut => new(LayoutJoin.None, [new LayoutWords("——")]);

    private static LayoutCell Words(Label label) => new(LayoutJoin.None, LayoutPieceText.Words(label.Printed));

    private static LayoutCell Words(string words) => new(LayoutJoin.None, [new LayoutWords(words)]);

    /// <summary>Cells over as many columns of the grid as each spans.</summary>
    private static IEnumerable<LayoutCell> Spread(IReadOnlyList<int> spans, Func<int, LayoutCell> cell)
    {
        for (var n = 0; n < spans.Count; n++)
        {
            yield return cell(n);
            for (var more = 1; more < spans[n]; more++) yield return LayoutCell.OfLeft;
        }
    }
}
