using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Checking.Rules;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>What a coded rule works with: the facts, the parameters, its page; and the ways to say an outcome.</summary>
internal sealed class RuleContext(FactBook book, Parameters parameters, RulePage page)
{
    private readonly List<RelationInstance> _relations = [];
    private readonly Dictionary<Outcome, RelationInstance> _ofOutcome = new(ReferenceEqualityComparer.Instance);

    public FactBook Book => book;

    public Report Report => book.Report;

    public Rule Rule => page.Rule;

    public RulePage Page => page;

    /// <summary>Relations between figures the rule claimed, so that likely causes can be tried on them.</summary>
    public IReadOnlyList<RelationInstance> Relations => _relations;

    /// <summary>A parameter's value for the report's year; a parameter a rule names must exist.</summary>
    /// <exception cref="ParameterMissingException">It has no value in that year yet; the rule is then undecided.</exception>
    public decimal Parameter(string name)
    {
        if (!parameters.Names.Contains(name)) throw new InvalidOperationException($"rules/parameters.md has no {name}.");
        return parameters.At(name, Report.Year ?? 9998) ?? throw new ParameterMissingException(name);
    }

    public Outcome Holds(params IReadOnlyList<Statement> operands) => new Holds(Rule, operands);

    public Outcome Undecided(Sentence why, params IReadOnlyList<Statement> operands) => new Undecided(Rule, why, operands);

    /// <summary>A finding about a statement, in the page's sentence <paramref name="key"/>.</summary>
    public Outcome Fails(string key, Statement place, Figures? figures = null, IEnumerable<Statement>? related = null, params (string Name, object Value)[] words) =>
        Fails(key, Spot.Of(place), figures, (related ?? []).Select(Spot.Of), $"{place.Concept.Name}|{place.At.Stage}|{place.At.Item?.Name}|{place.Part}", words);

    /// <summary>A finding about any place; <paramref name="identity"/> tells it from others of the rule whatever moves around it.</summary>
    public Outcome Fails(string key, Spot place, Figures? figures, IEnumerable<Spot> related, string identity, params (string Name, object Value)[] words) => new Fails(Rule, new Finding
    {
        Rule = Rule,
        Severity = Rule.Severity,
        Message = Template.Fill(page.Conclusions[key], words),
        Place = place,
        Related = [.. related],
        Stated = figures?.Stated,
        Expected = figures?.Expected,
        Difference = figures?.Difference,
        Tolerance = figures?.Tolerance,
        Unit = figures?.Unit ?? Unit.None,
        Fingerprint = Fingerprint.Of(Rule.Id, key, identity),
    });

    /// <summary>Makes a relation between figures known, and ties the finding to it if it does not hold.</summary>
    public void Claim(RelationInstance relation, Outcome? outcome = null)
    {
        _relations.Add(relation);
        if (outcome is not null) _ofOutcome[outcome] = relation;
    }

    public RelationInstance? RelationOf(Outcome outcome) => _ofOutcome.GetValueOrDefault(outcome);
}

/// <summary>The figures of a finding, in base units.</summary>
internal sealed record Figures(decimal Stated, decimal Expected, Unit Unit, decimal? Tolerance = null)
{
    public decimal Difference => Stated - Expected;
}
