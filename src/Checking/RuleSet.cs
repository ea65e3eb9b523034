using Gouji.Checking.CodedRules;
using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model.Catalogue;

namespace Gouji.Checking;

/// <summary>All rules with what runs them: pages with formulas, and pages whose class bears their id. Immutable.</summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> s_default = new(LoadEmbedded);
    private readonly Dictionary<string, ICodedRule> _coded;
    private string? _only;

    private RuleSet(RuleCatalogue catalogue, Parameters parameters, Dictionary<string, ICodedRule> coded) =>
        (Catalogue, Parameters, _coded) = (catalogue, parameters, coded);

    /// <summary>The rules built in from rules/.</summary>
    public static RuleSet Default => s_default.Value;

    public RuleCatalogue Catalogue { get; }

    public Parameters Parameters { get; }

    /// <summary>The pages that are in use.</summary>
    public IEnumerable<RulePage> Active => Catalogue.Pages.Where(p => p.Status.State == RuleState.Active && (_only is null || p.Rule.Id == _only));

    /// <summary>The same rules with one alone in use.</summary>
    public RuleSet Only(string id) => new(Catalogue, Parameters, _coded) { _only = id };

    internal ICodedRule? Coded(string id) => _coded.GetValueOrDefault(id);

    internal IEnumerable<string> CodedIds => _coded.Keys;

    private static RuleSet LoadEmbedded()
    {
        var assembly = typeof(RuleSet).Assembly;
        var parameters = ParametersText.Parse("parameters.md", EmbeddedText.One(assembly, "rules/parameters.md")).Parameters;
        var pages = EmbeddedText.All(assembly, "rules/").Where(p => p.Name != "rules/parameters.md").Select(p => (p.Name["rules/".Length..], p.Text));
        return new RuleSet(RuleCatalogue.Load(pages, FormulaNames.Of(Vocabulary.Default, parameters.Names)), parameters, FoundByType<ICodedRule>.All().ToDictionary(rule => rule.GetType().Name));
    }
}
