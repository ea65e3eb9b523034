using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Filings;

/// <summary>Which places of documents print which field; the last document, which repeats the others, is left out.</summary>
internal sealed class PrintedFields
{
    private readonly Dictionary<string, List<PrintedPlace>> _places = [];
    private readonly Dictionary<string, FactKey> _facts = [];

    public PrintedFields(IReadOnlyList<OfficialDocument> documents, Func<FactKey, string> keyOf)
    {
        foreach (var section in documents.SkipLast(1).SelectMany(d => d.Sections))
            for (var i = 0; i < section.Blocks.Count; i++)
                foreach (var place in Places(section, i))
                    foreach (var key in place.Runs.Select(r => r.Key).OfType<FactKey>()) Add(keyOf(key), key, place);
    }

    public IReadOnlyDictionary<string, FactKey> Facts => _facts;

    public IReadOnlyList<PrintedPlace> Of(string key) => _places.GetValueOrDefault(key) ?? [];

    private void Add(string name, FactKey key, PrintedPlace place)
    {
        _facts.TryAdd(name, key);
        if (!_places.TryGetValue(name, out var places)) _places[name] = places = [];
        if (!places.Contains(place)) places.Add(place);
    }

    private static IEnumerable<PrintedPlace> Places(DocumentSection section, int block) => section.Blocks[block] switch
    {
        TextBlock text => [new PrintedPlace(section.Name, block, -1, -1, text.Runs)],
        TableBlock { Table: var table } => table.Rows.SelectMany((row, r) => row.Cells.Where(c => c.Runs.Any(run => run.Key is not null)).Select(c => new PrintedPlace(section.Name, block, r, c.Column, c.Runs))),
        _ => [],
    };
}
