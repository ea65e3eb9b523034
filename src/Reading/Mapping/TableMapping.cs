using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Meaning = Gouji.Model.Forms.Meaning;
using Gouji.Reading.Layout;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Reads a table by its form part, row by row: a row of heads opens a block; under it a known label makes a row of figures, an unknown one
/// under {项目} an item, and under item heads every row is an item. Fields stand anywhere as “label：value” or label and next cell.
/// </summary>
internal sealed class TableMapping(Harvest harvest, FoundPart found, Vocabulary vocabulary, Item? partItem)
{
    private readonly FormPart _part = found.FormPart!;
    private readonly string _partId = found.Part.Id;
    private readonly Dictionary<string, Concept> _synonyms = Synonyms(vocabulary);
    private readonly ItemRows _items = new(harvest, found, vocabulary);
    private Heads? _heads;
    private FormRow? _row;
    private int _ordinal;
    private Unit? _unit;

    public void Map(Table table, Unit? captionUnit)
    {
        _unit = captionUnit ?? _part.Unit;
        _heads = null;
        var grid = new TableGrid(table);
        for (var row = 0; row < grid.RowCount; row++) Row(grid, row);
        _items.Close();
    }

    private void Row(TableGrid grid, int index)
    {
        var row = grid.Row(index);
        if (Heads.Of(row, _part, harvest.Year) is { } heads) { Open(heads); return; }
        List<Cell> own = [.. row.Where(c => grid.Begins(c, index))];
        if (own.TrueForAll(c => string.IsNullOrWhiteSpace(c.Text)) && !_items.WantsBlankRow(_heads)) return;
        if (Fields(own)) return;
        if (_heads is null) Unplaced(own);
        else if (Totals(own)) _heads = null;
        else if (_heads.Block.ItemKind is not null) _items.Map(_heads, row);
        else if (_heads.Block.Rows.Count == 0) OnlyRow(own);
        else LabelledRow(own);
    }

    private void Open(Heads heads)
    {
        _items.Close();
        _heads = heads;
        _row = null;
        _ordinal = 0;
    }

    /// <summary>Heads without rows have one row of values.</summary>
    private void OnlyRow(List<Cell> own)
    {
        foreach (var cell in own)
            if (_heads!.Over(cell) is { } head) State(cell, head, head.Column.Meaning, head.Printed, [_partId, _heads.Block.Title, head.Printed], null, false);
        _heads = null;
    }

    private void LabelledRow(List<Cell> own)
    {
        var labelCell = own.Find(c => _heads!.Over(c) is null && !string.IsNullOrWhiteSpace(c.Text));
        if (labelCell is null) { Unplaced(own); return; }
        var words = LabelText.Words(labelCell.Text, harvest.Year);
        if (RowFor(words) is { } known) (_row, _ordinal) = (known, 0);
        var items = _row is null ? null : ItemRowUnder(_row);
        if (RowFor(words) is null && items is null) { Unknown(own, labelCell); return; }
        var item = RowFor(words) is null ? new Item(items!.ItemKind!, ItemName(labelCell.Text), ++_ordinal, _partId) : partItem;
        Values(own, labelCell, item is not null && item != partItem ? items! : _row!, item);
    }

    private void Values(List<Cell> own, Cell labelCell, FormRow row, Item? item)
    {
        var label = labelCell.Text.ReplaceLineEndings("").Trim();
        string[] path = item is not null && item != partItem && _row is not null ? [_partId, _row.Label.Name, label] : [_partId, label];
        foreach (var cell in own)
        {
            if (cell == labelCell || _heads!.Over(cell) is not { } head) continue;
            var meaning = head.Column.Meaning.Concept is null ? Join(row.Meaning, head.Column.Meaning) : head.Column.Meaning;
            if (IsNotFilled(row, meaning.Stage) && string.IsNullOrWhiteSpace(cell.Text)) continue;
            State(cell, head, meaning, label, [.. path, head.Printed], item, row.IsOfWhich);
        }
    }

    private static bool IsNotFilled(FormRow row, Stage stage) => stage != Stage.Unstated && row.NotFilledAt.HasFlag(stage);

    private void State(Cell cell, Head head, Meaning meaning, string label, string[] path, Item? item, bool isOfWhich)
    {
        if (meaning.Concept is not { } concept) return;
        var unit = CellValue.PrintedUnit(head.Printed) ?? _heads!.Block.Unit ?? _unit;
        var value = CellValue.Of(concept, cell.Text, unit);
        if (value is Words && concept.Kind == ConceptKind.Figure) harvest.Ask(cell.Text, string.Join(" › ", path), cell.Place, Questions.NotANumber);
        var scope = concept.Dimension != Dimension.Money ? FundScope.Unstated : meaning.Scope != FundScope.Unstated ? meaning.Scope : _heads!.Block.Scope;
        harvest.State(concept, new Coordinates(null, meaning.Stage, scope, concept.ItemKind is null ? null : item ?? partItem), value,
            new Source(CellPlaces.ValuePlace(cell), label, _partId, path) { IsOfWhich = isOfWhich });
    }

    private bool Totals(List<Cell> own)
    {
        if (_heads!.Block.Totals is not { } totals) return false;
        var label = own.Find(c => totals.Label.Is(LabelText.Words(c.Text, harvest.Year)));
        if (label is null) return false;
        _items.Close();
        foreach (var cell in own)
        {
            if (cell == label || _heads.Over(cell) is not { } head) continue;
            var column = totals.Columns.FirstOrDefault(c => c.Label.Names.Any(head.Column.Label.Is));
            if (column is not null) State(cell, head, column.Meaning, label.Text, [_partId, label.Text.Trim(), head.Printed], null, false);
        }

        return true;
    }

    /// <summary>States every field of the row; true when the row had one.</summary>
    private bool Fields(List<Cell> own)
    {
        var any = false;
        for (var i = 0; i < own.Count; i++)
        {
            if (InlineField(own[i])) any = true;
            else if (FieldFor(LabelText.Words(own[i].Text, harvest.Year)) is { } field && (any || IsFieldRow(own, i)))
            {
                StateField(field, own[i].Text.Trim(), own[i + 1], own[i + 1].Text, CellPlaces.ValuePlace(own[i + 1]));
                any = true;
                i++;
            }
        }

        return any;
    }

    /// <summary>A label cell makes a field when a cell stands right of it and it is not a row's label under open heads.</summary>
    private bool IsFieldRow(List<Cell> own, int index) =>
        index + 1 < own.Count && (_heads is null || RowFor(LabelText.Words(own[index].Text, harvest.Year)) is null) && (_heads?.Block.ItemKind is null || own.Count <= 4);

    private bool InlineField(Cell cell)
    {
        var text = cell.Text;
        var colon = text.LastIndexOfAny([':', '：']);
        if (colon <= 0 || colon > 40 || FieldFor(LabelText.Words(text.AsSpan(0, colon), harvest.Year)) is not { } field) return false;
        var value = text[(colon + 1)..];
        StateField(field, text[..colon].Trim(), cell, value, CellPlaces.InlinePlace(cell, colon + 1));
        return true;
    }

    private void StateField(FormField field, string label, Cell cell, string value, Location place)
    {
        var concept = field.Meaning.Concept!;
        var read = CellValue.Of(concept, value, _unit);
        if (read is Words && concept.Kind == ConceptKind.Figure) harvest.Ask(value, label, cell.Place, Questions.NotANumber);
        harvest.State(concept, new Coordinates(null, field.Meaning.Stage, field.Meaning.Scope, concept.ItemKind is null ? null : partItem), read,
            new Source(place, label, _partId, [_partId, label.ReplaceLineEndings("").TrimStart()]));
    }

    private FormField? FieldFor(string words)
    {
        if (words.Length == 0) return null;
        foreach (var block in _part.Blocks)
            foreach (var field in block.Fields)
                if (field.Label.Is(words)) return field;
        return null;
    }

    private FormRow? RowFor(string words)
    {
        foreach (var row in _heads!.Block.Rows)
            if (row.ItemKind is null && row.Label.Is(words)) return row;
        return _synonyms.TryGetValue(words, out var concept) ? _heads.Block.Rows.FirstOrDefault(r => r.ItemKind is null && r.Meaning.Concept == concept) : null;
    }

    private FormRow? ItemRowUnder(FormRow row)
    {
        var rows = _heads!.Block.Rows;
        for (var i = 0; i + 1 < rows.Count; i++)
            if (rows[i] == row && rows[i + 1].ItemKind is not null) return rows[i + 1];
        return null;
    }

    private void Unknown(List<Cell> own, Cell label)
    {
        foreach (var cell in own)
            if (cell != label && cell.Text.AsSpan().ContainsAnyInRange('0', '9')) harvest.Ask(cell.Text, label.Text.Trim(), cell.Place, Questions.UnknownRow);
    }

    private void Unplaced(List<Cell> own)
    {
        foreach (var cell in own)
            if (Wording.AmountText.Figure(cell.Text, Unit.None) is Amount) harvest.Ask(cell.Text, _partId, cell.Place, Questions.UnknownCell);
    }

    private static Meaning Join(Meaning row, Meaning column) =>
        new(row.Concept, column.Stage == Stage.Unstated ? row.Stage : column.Stage, column.Scope == FundScope.Unstated ? row.Scope : column.Scope);

    private static string ItemName(string label)
    {
        var text = label.AsSpan().Trim(" \t\r\n\u3000\u00a0");
        return text[LabelText.NumberingLength(text)..].Trim(" \u3000\u00a0：:").ToString();
    }

    private static Dictionary<string, Concept> Synonyms(Vocabulary vocabulary)
    {
        Dictionary<string, Concept> synonyms = [];
        foreach (var concept in vocabulary.Concepts)
            foreach (var word in concept.Synonyms) synonyms.TryAdd(word, concept);
        return synonyms;
    }
}
