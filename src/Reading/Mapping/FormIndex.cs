using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>
/// The labels of all forms and the synonyms of the vocabulary by their words. Built once, so that what a cell prints is looked up once
/// and never compared with every label; what is not in it is no label anywhere.
/// </summary>
internal sealed class FormIndex
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;

    public FormIndex(Vocabulary vocabulary, IReadOnlyList<Form> forms)
    {
        var synonyms = Synonyms(vocabulary);
        var unit = vocabulary["单位名称"];
        Parts = [.. forms.SelectMany(f => f.Parts.Select(p => new PartIndex(f, p, synonyms, unit)))];
        Annexes = [.. Parts.Where(p => !p.Part.IsBody)];
        Bodies = [.. Parts.Where(p => p.Part.IsBody)];
        Titles = new TitleIndex(Annexes);
        Labels = new LabelPostings(Annexes);
        Signs = new SignIndex(forms);
        Unformed = FieldLabels.Of(null, unit);
        IsSingle = forms.Count == 1;
        HashSet<string> known = new([.. synonyms.Keys, .. Parts.SelectMany(p => p.Words)], StringComparer.Ordinal);
        _known = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<PartIndex> Parts { get; }

    /// <summary>Whether there is one form only, as when it is given and not recognised.</summary>
    public bool IsSingle { get; }

    /// <summary>The parts that are tables.</summary>
    public IReadOnlyList<PartIndex> Annexes { get; }

    /// <summary>The parts that are text.</summary>
    public IReadOnlyList<PartIndex> Bodies { get; }

    public TitleIndex Titles { get; }

    public LabelPostings Labels { get; }

    public SignIndex Signs { get; }

    /// <summary>The fields looked for in a part that fills no form.</summary>
    public FieldLabels Unformed { get; }

    /// <summary>The words of a printed label that is known, or null.</summary>
    public string? Words(ReadOnlySpan<char> printed, int? year)
    {
        if (printed.Length == 0) return null;
        Span<char> room = stackalloc char[LabelText.Longest];
        return _known.TryGetValue(LabelText.Words(printed, year, room), out var words) ? words : null;
    }

    private static Dictionary<string, Concept> Synonyms(Vocabulary vocabulary)
    {
        Dictionary<string, Concept> synonyms = [];
        foreach (var concept in vocabulary.Concepts)
            foreach (var word in concept.Synonyms) synonyms.TryAdd(word, concept);
        return synonyms;
    }
}
