using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>The facts one part of a form asks for, in reading order; a part filled once per project asks for each.</summary>
internal sealed class AskedFacts
{
    private static readonly ItemKey?[] s_none = [null];
    private readonly FilingIndex _index;
    private readonly string _part;
    private readonly ItemKey? _owner;

    private AskedFacts(FilingIndex index, string part, ItemKey? owner) => (_index, _part, _owner) = (index, part, owner);

    public static IEnumerable<(FactKey Key, string Part)> Of(FormPart part, FilingIndex index)
    {
        if (part.EachItem is not { } kind) return new AskedFacts(index, part.Id, null).All(part).Select(k => (k, part.Id));
        return index.Items(kind, null).SelectMany(item =>
        {
            var id = PartIds.Of(part.Id, item.Ordinal);
            return new AskedFacts(index, id, item).All(part).Select(k => (k, id));
        });
    }

    private IEnumerable<FactKey> All(FormPart part) => part.Blocks.SelectMany(b => Figures(b).Concat(b.Fields.SelectMany(f => Keys(f.Meaning, b, null))));

    private IEnumerable<FactKey> Figures(FormBlock block)
    {
        var printed = block.Columns.Where(c => c.PrintedPoints is not null).SelectMany(c => Keys(new Meaning(c.PrintedPoints, default, default), block, null));
        if (block.ItemKind is { } kind) return printed.Concat(Items(kind).SelectMany(item => Columns(block).SelectMany(m => Keys(m, block, item)))).Concat(Totals(block));
        return printed.Concat(block.Rows.Count == 0 ? Columns(block).SelectMany(m => Keys(m, block, null)) : block.Rows.SelectMany(r => Row(block, r)));
    }

    private IEnumerable<FactKey> Row(FormBlock block, FormRow row)
    {
        IEnumerable<ItemKey?> items = s_none;
        if (row.ItemKind is { } kind) items = Items(kind);
        foreach (var item in items)
            foreach (var column in block.Columns.Where(c => !c.IsOfTotal || row == block.Rows[0]))
                foreach (var meaning in Grouped(block, column.Meaning.Concept is null ? row.Meaning.Within(column.Meaning) : column.Meaning))
                    if (meaning.Stage == Stage.Unstated || (meaning.Stage & row.NotFilledAt) == 0)
                        foreach (var key in Keys(meaning, block, item)) yield return key;
    }

    private IEnumerable<FactKey> Totals(FormBlock block)
    {
        foreach (var total in block.Totals?.Columns ?? [])
        {
            var column = block.Columns.FirstOrDefault(c => c.Label.Names.Any(total.Label.Is));
            var meaning = column is null ? total.Meaning : total.Meaning.Within(column.Meaning with { Concept = null });
            foreach (var key in Grouped(block, meaning).SelectMany(m => Keys(m, block, null))) yield return key;
        }
    }

    private IReadOnlyList<ItemKey> Items(string kind) => kind == _owner?.Kind ? [_owner] : _index.Items(kind, _part);

    private static IEnumerable<Meaning> Columns(FormBlock block) => block.Columns.SelectMany(c => Grouped(block, c.Meaning));

    /// <summary>A head over heads of figures gives each of them its stage.</summary>
    private static IEnumerable<Meaning> Grouped(FormBlock block, Meaning meaning) =>
        block.Groups.Count == 0 || meaning.Stage != Stage.Unstated || meaning.Concept?.Dimension != Dimension.Money ? [meaning] : block.Groups.Select(g => meaning.Within(g.Meaning));

    /// <summary>Only money has a scope; a sheet filled for one project speaks of that project, or of itself.</summary>
    private IEnumerable<FactKey> Keys(Meaning meaning, FormBlock block, ItemKey? item)
    {
        if (meaning.Concept is not { } concept) yield break;
        var scope = concept.Dimension != Dimension.Money ? FundScope.Unstated : meaning.Scope != FundScope.Unstated ? meaning.Scope : block.Scope;
        item = concept.ItemKind is null ? null : item ?? _owner;
        if (concept.ItemKind != item?.Kind) yield break;
        var isOfSheet = _owner is not null && item is null;
        yield return new FactKey(concept, meaning.Stage, scope, item, isOfSheet ? _part : null);
    }
}
