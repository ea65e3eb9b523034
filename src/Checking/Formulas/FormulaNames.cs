using Gouji.Model.Catalogue;
using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>Every name a formula may use: concepts, views of concepts, and dated parameters. One name means one thing.</summary>
public sealed class FormulaNames
{
    private readonly Dictionary<string, View> _meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;

    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public FormulaNames(IEnumerable<Concept> concepts, IEnumerable<View> views, IEnumerable<string>? parameters = null)
    {
        foreach (var concept in concepts) Add(new View(concept.Name, concept, Stage.Unstated, FundScope.Unstated));
        foreach (var view in views) Add(view);
        foreach (var parameter in parameters ?? []) AddParameter(parameter);
        foreach (var function in FunctionText.Names) _words.Add(function);
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names of a vocabulary, and those of the parameters.</summary>
    public static FormulaNames Of(Vocabulary vocabulary, IEnumerable<string> parameters) => new(
        vocabulary.Concepts, vocabulary.Views, parameters);

    /// <summary>What a concept's or view's name means, or null; a concept under its own name leaves stage and scope open.</summary>
    public View? Find(string name) => _meanings.GetValueOrDefault(name);

    public bool IsParameter(string name) => _parameters.Contains(name);

    /// <summary>The known name a reader probably meant: the concept it is a synonym of, or one written almost alike.</summary>
    public string? Suggest(string name) => OfSynonym(name) ?? Likeness.Closest(name, _meanings.Keys.Concat(_parameters));

    /// <summary>Whether it is a name, or one side of the dot of a name.</summary>
    internal bool IsWord(ReadOnlySpan<char> word) => _wordsBySpan.Contains(word);

    private void Add(View view)
    {
        if (!_meanings.TryAdd(view.Name, view)) throw new ArgumentException($"The name {view.Name} is given twice.");
        AddWords(view.Name);
    }

    private void AddParameter(string name)
    {
        if (_meanings.ContainsKey(name)) throw new ArgumentException($"The parameter {name} has the name of a concept.");
        _parameters.Add(name);
        AddWords(name);
    }

    private void AddWords(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        _words.Add(dot < 0 ? name : name[..dot]);
        if (dot >= 0) _words.Add(name[(dot + 1)..]);
    }

    private string? OfSynonym(string name)
    {
        foreach (var view in _meanings.Values)
            if (view.Concept.Synonyms.Contains(name)) return view.Concept.Name;
        return null;
    }
}
