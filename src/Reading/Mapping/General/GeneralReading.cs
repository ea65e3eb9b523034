using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>The reading of what no form and no word of the vocabulary explains: tables as grids, and sentences that relate figures to one another.</summary>
internal sealed class GeneralReading(Harvest harvest, Vocabulary vocabulary, WordIndex index)
{
    private readonly GeneralMapping _tables = new(harvest, vocabulary, new KnownMeaning(vocabulary, index));
    private readonly List<FigureGrid> _grids = [];
    private readonly List<SpokenRelation> _spoken = [];

    public IReadOnlyList<FigureGrid> Grids => _grids;

    /// <summary>Reads a table; false when it holds no figure under a label.</summary>
    public bool Map(FoundPart part, Table table)
    {
        var found = _tables.Map(part, table);
        _grids.AddRange(found);
        return found.Count > 0;
    }

    public IReadOnlyList<SpokenRelation> Speak(IReadOnlyList<FoundPart> parts) => parts.Count == 0 ? [] : _spoken;
}
