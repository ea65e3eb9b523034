using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>Reads rows that are items under heads: indicators, buildings. Levels left empty under a merged cell are filled from above.</summary>
internal sealed class ItemRows(Harvest harvest, FoundPart found, Vocabulary vocabulary)
{
    private readonly string _partId = found.Part.Id;
    private readonly Dictionary<string, (string Printed, Location Place)> _levels = [];
    private Heads? _open;
    private List<(Cell Cell, Head Head)>? _blankRow;
    private int _ordinal;
    private Unit? _unit;

    /// <summary>Items counted under heads that were printed before: a goal of its own, or the table's next page.</summary>
    private readonly Dictionary<string, int> _counted = [];

    /// <summary>Whether a row without any text means something: the only row under heads of items that may be none.</summary>
    public bool WantsBlankRow(Heads? heads) => heads?.Block.ItemKind is not null && (_open != heads || _ordinal == 0);

    /// <param name="unit">That of money where no head prints one.</param>
    public void Map(Heads heads, ReadOnlySpan<GridCell> row, Unit? unit)
    {
        if (_open != heads) Open(heads);
        _unit = unit;
        var cells = Under(heads, row);
        if (Placeholder.Is(heads, cells)) return;
        if (!cells.TrueForAll(c => string.IsNullOrWhiteSpace(c.Cell.Text))) State(heads, cells);
        else if (_ordinal == 0) _blankRow ??= cells;
    }

    /// <summary>Ends the block; heads with no item below state their blanks, so that an empty block is seen as such.</summary>
    public void Close()
    {
        if (_open is { } heads && _ordinal == 0 && _blankRow is { } row) State(heads, row);
        _open = null;
        _blankRow = null;
    }

    private static List<(Cell Cell, Head Head)> Under(Heads heads, ReadOnlySpan<GridCell> row)
    {
        List<(Cell, Head)> cells = new(row.Length);
        foreach (var (cell, _, _) in row)
            if (heads.Over(cell) is { } head) cells.Add((cell, head));
        return cells;
    }

    private void Open(Heads heads)
    {
        Close();
        _open = heads;
        _ordinal = 0;
        _levels.Clear();
    }

    private void State(Heads heads, List<(Cell Cell, Head Head)> cells)
    {
        _ordinal++;
        var number = _counted[heads.Block.Title] = _counted.GetValueOrDefault(heads.Block.Title) + 1;
        var item = new Item(heads.Block.ItemKind!, NameOf(heads, cells), number, _partId);
        var measure = Measure.Of(cells);
        foreach (var (cell, head) in cells)
        {
            if (head.Meaning.Concept is not { } concept) continue;
            var (text, place) = Fill(concept, cell);
            var unit = head.Unit ?? heads.Block.Unit ?? _unit ?? found.Form!.Part.Unit;
            var value = CellValue.Of(concept, measure.Complete(concept, text), unit);
            harvest.State(concept, new Coordinates(harvest.Year, head.Meaning.Stage, head.Meaning.Scope, item), value,
                new Source(place, head.Printed, _partId, [_partId, item.Name.Length == 0 ? heads.Block.Title : item.Name, head.Printed]) { FormLabel = head.Column.Label.Name });
        }
    }

    /// <summary>First and second level: what stands above counts for the empty cells below; a weight in brackets is stated once.</summary>
    private (string Text, Location Place) Fill(Concept concept, Cell cell)
    {
        if (concept.Kind != ConceptKind.Text || !concept.Name.EndsWith('级')) return (cell.Text, CellPlaces.ValuePlace(cell));
        if (!string.IsNullOrWhiteSpace(cell.Text)) Level(concept, cell);
        return _levels.TryGetValue(concept.Name, out var above) ? above : ("", cell.Place);
    }

    private void Level(Concept concept, Cell cell)
    {
        var (name, weight) = LevelText.Read(cell.Text);
        var place = CellPlaces.ValuePlace(cell);
        var isNew = !_levels.TryGetValue(concept.Name, out var before) || before.Place != place;
        _levels[concept.Name] = (name, place);
        if (isNew && concept.Name == "指标.一级") _levels.Remove("指标.二级");
        if (!isNew || weight is null || concept.Name != "指标.一级") return;
        harvest.State(vocabulary["一级指标.分值"], new Coordinates(harvest.Year, default, default, new Item("一级指标", name, _ordinal, _partId)), weight,
            new Source(place, name, _partId, [_partId, cell.Text.ReplaceLineEndings("").Trim()]));
    }

    /// <summary>What stands under the head of names, if only with a part of its width: 合计 under code and name.</summary>
    private static string NameOf(Heads heads, List<(Cell Cell, Head Head)> cells)
    {
        foreach (var name in heads.Columns)
        {
            if (name.Meaning.Concept?.Name.EndsWith(".名称", StringComparison.Ordinal) != true) continue;
            foreach (var (cell, _) in cells)
                if (cell.Column < name.End && name.Start < cell.EndColumn) return cell.Text.ReplaceLineEndings("").Trim();
        }

        return "";
    }
}
