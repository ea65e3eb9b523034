using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Meaning = Gouji.Model.Forms.Meaning;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Reads a table by its form part, row by row: a row of heads opens a block; under it a known label makes a row of figures, an unknown one
/// under {项目} an item, and under item heads every row is an item. Fields stand anywhere as “label：value” or label and next cell.
/// </summary>
internal sealed class TableMapping(Harvest harvest, FoundPart found, Vocabulary vocabulary, Item? partItem)
{
    private const int LongestLabel = 40;
    private const int LeastHeads = 3;
    private readonly PartIndex _part = found.Form!;
    private readonly string _partId = found.Part.Id;
    private readonly ItemRows _items = new(harvest, found, vocabulary);
    private Heads? _heads;
    private readonly List<GridCell> _own = [];
    private FormRow? _row;
    private FormRow? _itemRow;
    private int _ordinal;
    private Unit? _captionUnit;
    private Unit? _unit;

    /// <summary>The unit printed beside the heads in force: 年度预算申请（元）.</summary>
    private Unit? _blockUnit;

    public void Map(TableGrid grid, Unit? captionUnit)
    {
        (_captionUnit, _unit) = (captionUnit, captionUnit ?? _part.Part.Unit);
        _heads = null;
        _blockUnit = null;
        for (var row = 0; row < grid.RowCount; row++) Row(grid, row);
        _items.Close();
    }

    private void Row(TableGrid grid, int index)
    {
        var row = grid.Row(index);
        if (Heads.Of(grid, index, _part) is { } heads) { Open(heads, row); return; }
        var own = Own(row, index);
        if (own.TrueForAll(c => c.IsEmpty) && !_items.WantsBlankRow(_heads)) return;
        if (HeadText.NumbersColumns(own) || Fields(own)) return;
        if (_heads is null) Unplaced(own);
        else if (PrintsOtherHeads(own)) _heads = null;
        else if (IsTotal(own) && IsTotalBelow(grid, index)) return;
        else if (Totals(own)) _heads = null;
        else if (_heads.Block.ItemKind is not null) _items.Map(_heads, row, _blockUnit ?? _unit);
        else if (_heads.Block.Rows.Count == 0) OnlyRow(own);
        else LabelledRow(own);
    }

    /// <summary>The cells that begin in the row; one list serves all rows.</summary>
    private List<GridCell> Own(ReadOnlySpan<GridCell> row, int index)
    {
        _own.Clear();
        foreach (var cell in row)
            if (cell.BeginsIn(index)) _own.Add(cell);
        return _own;
    }

    private void Open(Heads heads, ReadOnlySpan<GridCell> row)
    {
        _items.Close();
        _blockUnit = _captionUnit;
        foreach (var cell in row) _blockUnit ??= CellValue.PrintedUnit(cell.Cell.Text.ReplaceLineEndings(""));
        _heads = heads;
        _row = _itemRow = null;
        _ordinal = 0;
        foreach (var head in heads.Columns)
            if (head.Column.PrintedPoints is { } concept) Points(concept, head, row);
    }

    /// <summary>得分（20分×执行率）: the head itself says how many points there are.</summary>
    private void Points(Concept concept, Head head, ReadOnlySpan<GridCell> row)
    {
        foreach (var (cell, _, _) in row)
            if (cell.Column == head.Start && HeadText.Points(head.Printed) is { } points)
                harvest.State(concept, new Coordinates(harvest.Year, default, default, concept.ItemKind is null ? null : partItem), points, new Source(CellPlaces.ValuePlace(cell), head.Printed, _partId, [_partId, head.Printed]));
    }

    /// <summary>Heads without rows have one row of values.</summary>
    private void OnlyRow(List<GridCell> own)
    {
        foreach (var (cell, _, _) in own)
            if (_heads!.Over(cell) is { } head) State(cell, head, head.Meaning, head.Printed, [_partId, _heads.Block.Title, head.Printed], null, head.Column.Label);
        _heads = null;
    }

    private void LabelledRow(List<GridCell> own)
    {
        var (labelCell, words, _) = own.Find(IsKnownLabel);
        if (labelCell is null) (labelCell, words, _) = own.Find(IsLabel);
        if (labelCell is null) Unplaced(own);
        else if (_heads!.Index.Row(words) is { } known) KnownRow(own, labelCell, known);
        else if (_itemRow is not null) Values(own, labelCell, _itemRow, new Item(_itemRow.ItemKind!, ItemName(labelCell.Text), ++_ordinal, _partId));
        else Unknown(own, labelCell);
    }

    private bool IsLabel(GridCell cell) => !cell.IsEmpty && _heads!.Over(cell.Cell) is null;

    /// <summary>A label of the form, before which the name of a group of rows may stand: 按资金来源 ｜ 一般公共预算.</summary>
    private bool IsKnownLabel(GridCell cell) => IsLabel(cell) && _heads!.Index.Row(cell.Words) is not null;

    private void KnownRow(List<GridCell> own, Cell labelCell, FormRow known)
    {
        (_row, _itemRow, _ordinal) = (known, _heads!.Index.ItemRowUnder(known), 0);
        Values(own, labelCell, known, partItem);
    }

    private void Values(List<GridCell> own, Cell labelCell, FormRow row, Item? item)
    {
        var label = labelCell.Text.ReplaceLineEndings("").Trim();
        string[] path = item is not null && item != partItem && _row is not null ? [_partId, _row.Label.Name, label] : [_partId, label];
        foreach (var (cell, _, _) in own)
        {
            if (ReferenceEquals(cell, labelCell) || _heads!.Over(cell) is not { } head) continue;
            if (head.Column.IsOfTotal && row != _heads.Block.Rows[0]) continue;
            var meaning = head.Meaning.Concept is null ? Join(row.Meaning, head.Meaning) : head.Meaning;
            if (IsNotFilled(row, meaning.Stage) && string.IsNullOrWhiteSpace(cell.Text)) continue;
            State(cell, head, meaning, label, [.. path, head.Printed], item, row.Label, row.IsOfWhich);
        }
    }

    private static bool IsNotFilled(FormRow row, Stage stage) => stage != Stage.Unstated && row.NotFilledAt.HasFlag(stage);

    private void State(Cell cell, Head head, Meaning meaning, string label, string[] path, Item? item, Label formLabel, bool isOfWhich = false)
    {
        if (meaning.Concept is not { } concept) return;
        var unit = head.Unit ?? _blockUnit ?? _heads!.Block.Unit ?? _unit;
        var value = CellValue.Of(concept, cell.Text, unit);
        if (value is Words && concept.Kind == ConceptKind.Figure) harvest.Ask(cell.Text, string.Join(" › ", path), cell.Place, Questions.NoNumber(cell));
        var scope = concept.Dimension != Dimension.Money ? FundScope.Unstated : meaning.Scope != FundScope.Unstated ? meaning.Scope : _heads!.Block.Scope;
        harvest.State(concept, new Coordinates(harvest.Year, meaning.Stage, scope, concept.ItemKind is null ? null : item ?? partItem), value,
            new Source(CellPlaces.ValuePlace(cell), label, _partId, path) { IsOfWhich = isOfWhich, FormLabel = formLabel.Name });
    }

    private bool Totals(List<GridCell> own)
    {
        if (_heads!.Block.Totals is not { } totals) return false;
        var label = own.Find(c => c.Words is not null && totals.Label.Is(c.Words)).Cell;
        if (label is null) return false;
        _items.Close();
        foreach (var (cell, _, _) in own)
        {
            if (ReferenceEquals(cell, label) || _heads.Over(cell) is not { } head) continue;
            var column = totals.Columns.FirstOrDefault(c => c.Label.Names.Any(head.Column.Label.Is));
            if (column is not null) State(cell, head, column.Meaning.Within(head.Meaning with { Concept = null }), label.Text, [_partId, label.Text.Trim(), head.Printed], null, totals.Label);
        }

        return true;
    }

    private bool IsTotal(List<GridCell> own) => _heads!.Block.Totals is { } totals && own.Exists(c => c.Words is not null && totals.Label.Is(c.Words));

    /// <summary>合计 of the indicators alone right over 总得分 is not yet the total.</summary>
    private bool IsTotalBelow(TableGrid grid, int index)
    {
        if (index + 1 >= grid.RowCount) return false;
        foreach (var cell in grid.Row(index + 1))
            if (cell.BeginsIn(index + 1) && cell.Words is not null && _heads!.Block.Totals!.Label.Is(cell.Words)) return true;
        return false;
    }

    /// <summary>Words where heads of figures want figures are heads that the form does not know: what follows is theirs.</summary>
    private bool PrintsOtherHeads(List<GridCell> own)
    {
        var isOfItems = _heads!.Block.ItemKind is not null;
        if ((!isOfItems && _heads.Block.Rows.Count == 0) || own.Exists(c => c.Cell.Text.AsSpan().ContainsAnyInRange('0', '9'))) return false;
        return own.Count(c => IsWording(c.Cell.Text) && _heads.Over(c.Cell) is { } head && IsOfFigures(head.Meaning.Concept, isOfItems)) >= (isOfItems ? 2 : LeastHeads);
    }

    /// <summary>Among items only money tells: indicators have words in many columns.</summary>
    private static bool IsOfFigures(Concept? concept, bool isOfItems) => concept is null ? !isOfItems : concept.Kind == ConceptKind.Figure && (!isOfItems || concept.Dimension == Dimension.Money);

    private static bool IsWording(string text) => text.Count(char.IsLetter) > 1;

    /// <summary>States every field of the row; true when the row had one.</summary>
    private bool Fields(List<GridCell> own)
    {
        var any = false;
        for (var i = 0; i < own.Count; i++)
        {
            if (InlineField(own, ref i)) any = true;
            else if (_part.Field(own[i].Words) is { } field && (any || IsFieldRow(own, i)))
            {
                StateField(field, own[i].Cell.Text.Trim(), own[i + 1].Cell, own[i + 1].Cell.Text, CellPlaces.ValuePlace(own[i + 1].Cell));
                any = true;
                i++;
            }
        }

        return any;
    }

    /// <summary>
    /// A label cell makes a field when a cell stands right of it and it is not a row's label under open heads. A label before another field is the
    /// name of their group, and one before a line of figures is the row of a table the form does not know.
    /// </summary>
    private bool IsFieldRow(List<GridCell> own, int index) =>
        index + 1 < own.Count && !(index + 2 < own.Count && (_part.Field(own[index + 1].Words) is not null || (IsFigure(own[index + 1]) && IsFigure(own[index + 2]))))
            && (_heads is null || _heads.Index.Row(own[index].Words) is null) && (_heads?.Block.ItemKind is null || own.Count <= 4);

    private static bool IsFigure(GridCell cell) => Wording.AmountText.Figure(cell.Cell.Text, Unit.None) is Amount;

    /// <summary>“填表人：张三” in one cell; where nothing stands behind the colon, in the next cell, as sheets have it.</summary>
    private bool InlineField(List<GridCell> own, ref int at)
    {
        var spot = own[at];
        if (_part.Field(spot.Lead) is not { } field) return false;
        var (cell, text) = (spot.Cell, spot.Cell.Text);
        var colon = text.AsSpan().LastIndexOfAny(':', '：');
        if (colon > LongestLabel) return false;
        var (label, value) = (text[..colon].Trim(), text[(colon + 1)..]);
        if (string.IsNullOrWhiteSpace(value) && at + 1 < own.Count && own[at + 1] is { IsEmpty: false, Words: null, Lead: null } next)
        {
            StateField(field, label, next.Cell, next.Cell.Text, CellPlaces.ValuePlace(next.Cell));
            at++;
            return true;
        }

        StateField(field, label, cell, value, CellPlaces.InlinePlace(cell, colon + 1));
        return true;
    }

    private void StateField(FormField field, string label, Cell cell, string value, Location place)
    {
        var concept = field.Meaning.Concept!;
        var read = CellValue.Of(concept, value, _blockUnit ?? _unit);
        if (read is Words && concept.Kind == ConceptKind.Figure) harvest.Ask(value, label, cell.Place, Questions.NoNumber(cell));
        harvest.State(concept, new Coordinates(harvest.Year, field.Meaning.Stage, field.Meaning.Scope, concept.ItemKind is null ? null : partItem), read,
            new Source(place, label, _partId, [_partId, label.ReplaceLineEndings("").TrimStart()]) { FormLabel = field.Label.Name });
    }

    private void Unknown(List<GridCell> own, Cell label)
    {
        foreach (var (cell, _, _) in own)
            if (!ReferenceEquals(cell, label) && cell.Text.AsSpan().ContainsAnyInRange('0', '9')) harvest.Ask(cell.Text, label.Text.Trim(), cell.Place, Questions.UnknownRow);
    }

    private void Unplaced(List<GridCell> own)
    {
        foreach (var (cell, _, _) in own)
            if (Wording.AmountText.Figure(cell.Text, Unit.None) is Amount) harvest.Ask(cell.Text, _partId, cell.Place, Questions.UnknownCell);
    }

    private static Meaning Join(Meaning row, Meaning column) =>
        new(row.Concept, column.Stage == Stage.Unstated ? row.Stage : column.Stage, column.Scope == FundScope.Unstated ? row.Scope : column.Scope);

    private static string ItemName(string label)
    {
        var text = label.AsSpan().Trim(" \t\r\n\u3000\u00a0");
        return text[LabelText.NumberingLength(text)..].Trim(" \u3000\u00a0：:").ToString();
    }
}
