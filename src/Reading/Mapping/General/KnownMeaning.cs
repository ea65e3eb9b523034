using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>What the words of a label mean by the vocabulary, if they mean one thing and nothing is left over.</summary>
internal sealed class KnownMeaning
{
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stage> _stages = new(StringComparer.Ordinal);
    private readonly WordIndex _index;

    public KnownMeaning(Vocabulary vocabulary, WordIndex index)
    {
        _index = index;
        foreach (var concept in vocabulary.Concepts.Where(c => c is { ItemKind: null, Kind: ConceptKind.Figure, Dimension: Dimension.Money }))
            foreach (var word in concept.Synonyms) _concepts.TryAdd(word, concept);
        foreach (var term in vocabulary.Stages)
            foreach (var word in term.Words) _stages.TryAdd(word, term.Meaning);
    }

    public Concept? Concept(string words) => _concepts.GetValueOrDefault(words);

    /// <summary>The stage a head names wholly: 年初预算数, 2023年决算数. Words such as 支出 alone tell none over a column.</summary>
    public Stage Stage(string printed, int? year)
    {
        var words = LabelText.Words(printed, year);
        return words is "支出" or "实际" or "年初" or "使用" or "部门预算" or "预算" or "执行" || words.StartsWith('较') || words.StartsWith('比') ? default : _stages.GetValueOrDefault(words);
    }

    public FundScope Scope(string title) => _index.FirstScope(title);
}
