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
        for (var row = 0; row < grid.RowCount; row++) Row(grid, row);
        _items.Close();
    }

    private void Row(TableGrid grid, int index)
    {
        var row = grid.Row(index);
        if (Heads.Of(row, _part) is { } heads) { Open(heads, row); return; }
        var own = Own(row, index);
        if (own.TrueForAll(c => c.IsEmpty) && !_items.WantsBlankRow(_heads)) return;
        if (Fields(own)) return;
        if (_heads is null) Unplaced(own);
        else if (Totals(own)) _heads = null;
        else if (_heads.Block.ItemKind is not null) _items.Map(_heads, row);
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
    }

    /// <summary>Heads without rows have one row of values.</summary>
    private void OnlyRow(List<GridCell> own)
    {
        foreach (var (cell, _, _) in own)
            if (_heads!.Over(cell) is { } head) State(cell, head, head.Column.Meaning, head.Printed, [_partId, _heads.Block.Title, head.Printed], null, false);
        _heads = null;
    }

    private void LabelledRow(List<GridCell> own)
    {
        var (labelCell, words, _) = own.Find(c => _heads!.Over(c.Cell) is null && !c.IsEmpty);
        if (labelCell is null) Unplaced(own);
        else if (_heads!.Index.Row(words) is { } known) KnownRow(own, labelCell, known);
        else if (_itemRow is not null) Values(own, labelCell, _itemRow, new Item(_itemRow.ItemKind!, ItemName(labelCell.Text), ++_ordinal, _partId));
        else Unknown(own, labelCell);
    }

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
            var meaning = head.Column.Meaning.Concept is null ? Join(row.Meaning, head.Column.Meaning) : head.Column.Meaning;
            if (IsNotFilled(row, meaning.Stage) && string.IsNullOrWhiteSpace(cell.Text)) continue;
            State(cell, head, meaning, label, [.. path, head.Printed], item, row.IsOfWhich);
        }
    }

    private static bool IsNotFilled(FormRow row, Stage stage) => stage != Stage.Unstated && row.NotFilledAt.HasFlag(stage);

    private void State(Cell cell, Head head, Meaning meaning, string label, string[] path, Item? item, bool isOfWhich)
    {
        if (meaning.Concept is not { } concept) return;
        var unit = head.Unit ?? _blockUnit ?? _heads!.Block.Unit ?? _unit;
        var value = CellValue.Of(concept, cell.Text, unit);
        if (value is Words && concept.Kind == ConceptKind.Figure) harvest.Ask(cell.Text, string.Join(" › ", path), cell.Place, Questions.NoNumber(cell));
        var scope = concept.Dimension != Dimension.Money ? FundScope.Unstated : meaning.Scope != FundScope.Unstated ? meaning.Scope : _heads!.Block.Scope;
        harvest.State(concept, new Coordinates(harvest.Year, meaning.Stage, scope, concept.ItemKind is null ? null : item ?? partItem), value,
            new Source(CellPlaces.ValuePlace(cell), label, _partId, path) { IsOfWhich = isOfWhich });
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
            if (column is not null) State(cell, head, column.Meaning, label.Text, [_partId, label.Text.Trim(), head.Printed], null, false);
        }

        return true;
    }

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

    /// <summary>A label cell makes a field when a cell stands right of it and it is not a row's label under open heads.</summary>
    private bool IsFieldRow(List<GridCell> own, int index) =>
        index + 1 < own.Count && (_heads is null || _heads.Index.Row(own[index].Words) is null) && (_heads?.Block.ItemKind is null || own.Count <= 4);

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
            new Source(place, label, _partId, [_partId, label.ReplaceLineEndings("").TrimStart()]));
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
