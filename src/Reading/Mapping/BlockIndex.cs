using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>A block of a form with its rows by their words; a synonym of a row's concept finds the row too.</summary>
internal sealed class BlockIndex
{
    private readonly Dictionary<string, FormRow> _rows = [];

    public BlockIndex(FormBlock block, IReadOnlyDictionary<string, Concept> synonyms)
    {
        Block = block;
        List<FormRow> rows = [.. block.Rows.Where(r => r.ItemKind is null)];
        foreach (var row in rows)
            foreach (var name in row.Label.Names) _rows.TryAdd(name, row);
        if (rows.Count == 0) return;
        foreach (var (word, concept) in synonyms)
            if (rows.Find(r => r.Meaning.Concept == concept) is { } row) _rows.TryAdd(word, row);
    }

    public FormBlock Block { get; }

    public FormRow? Row(string? words) => words is null ? null : _rows.GetValueOrDefault(words);

    /// <summary>The row of any number of items that stands under a row, or null.</summary>
    public FormRow? ItemRowUnder(FormRow row)
    {
        for (var i = 0; i + 1 < Block.Rows.Count; i++)
            if (Block.Rows[i] == row && Block.Rows[i + 1].ItemKind is not null) return Block.Rows[i + 1];
        return null;
    }
}
