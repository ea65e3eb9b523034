using System.Collections.Frozen;

namespace Gouji.Model.Catalogue;

/// <summary>
/// The words of the field: concepts with their synonyms, stages, fund scopes, views, function and indicator classes.
/// Immutable; <see cref="Default"/> is the one built in from vocabulary/.
/// </summary>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> s_default = new(VocabularyText.LoadEmbedded);
    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, View> _views;

    internal Vocabulary(
        IReadOnlyList<Concept> concepts,
        IReadOnlyList<Term<Stage>> stages,
        IReadOnlyList<Term<FundScope>> scopes,
        IReadOnlyList<View> views,
        IReadOnlyList<FunctionClass> functionClasses,
        IReadOnlyList<IndicatorClass> indicatorClasses)
    {
        Concepts = concepts;
        Stages = stages;
        Scopes = scopes;
        FunctionClasses = functionClasses;
        IndicatorClasses = indicatorClasses;
        _concepts = concepts.ToFrozenDictionary(c => c.Name);
        _views = views.ToFrozenDictionary(v => v.Name);
    }

    public static Vocabulary Default => s_default.Value;

    public IReadOnlyList<Concept> Concepts { get; }

    public IReadOnlyList<Term<Stage>> Stages { get; }

    public IReadOnlyList<Term<FundScope>> Scopes { get; }

    public IReadOnlyCollection<View> Views => _views.Values;

    public IReadOnlyList<FunctionClass> FunctionClasses { get; }

    public IReadOnlyList<IndicatorClass> IndicatorClasses { get; }

    public Concept? Find(string name) => _concepts.GetValueOrDefault(name);

    public View? FindView(string name) => _views.GetValueOrDefault(name);

    /// <summary>The concept that must be there because code or a form names it.</summary>
    public Concept this[string name] => Find(name) ?? throw new ArgumentException($"The vocabulary has no concept {name}.", nameof(name));

    public Sentence Name(Stage stage) => Stages.FirstOrDefault(t => t.Meaning == stage)?.Name ?? new Sentence(
        string.Join('或', Stages.Where(t => stage.HasFlag(t.Meaning)).Select(t => t.Name.Zh)),
        string.Join(" or ", Stages.Where(t => stage.HasFlag(t.Meaning)).Select(t => t.Name.En)));

    public Sentence Name(FundScope scope) => Scopes.FirstOrDefault(t => t.Meaning == scope)?.Name ?? new Sentence("", "");
}

/// <summary>A meaning with its name and the words that stand for it.</summary>
public sealed record Term<T>(T Meaning, Sentence Name, IReadOnlyList<string> Words);
