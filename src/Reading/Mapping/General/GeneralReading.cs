using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Mapping.General.Spoken;
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

    /// <summary>Reads the sentences, when all that the vocabulary knows of them is stated.</summary>
    public IReadOnlyList<SpokenRelation> Speak(IReadOnlyList<FoundPart> parts)
    {
        var statements = new SpokenStatements(harvest, vocabulary);
        var mentions = new RowMentions(_grids);
        var reading = new SpokenReading(statements, _spoken);
        foreach (var part in parts) mentions.Read(part, statements);
        foreach (var part in parts) reading.Read(part);
        statements.Answer();
        return _spoken;
    }
}
