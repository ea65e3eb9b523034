using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>
/// A rule as its page gives it. What checking needs is read at once; examples and the parts only documentation
/// needs are read when they are asked for.
/// </summary>
public sealed class RulePage
{
    /// <summary>The key of the sentence that formulas use.</summary>
    public const string Fails = "fails";

    private readonly PageSource _source;
    private readonly Lazy<ExampleReading> _examples;

    internal RulePage(
        PageSource source, PageHeader header, IReadOnlyList<Formula> formulas, IReadOnlyDictionary<string, Sentence> conclusions)
    {
        _source = source;
        (Status, Reports, Computes, Formulas, Conclusions, IdAt) = (header.Status, header.Reports, header.Computes, formulas, conclusions, header.IdAt);
        Rule = new Rule(header.Id, header.Title, header.Severity, source.Sentence(RuleSection.Remedy), source.Sentence(RuleSection.Basis));
        ToleranceParameter = ToleranceText.Parameter(source.Text(RuleSection.Tolerance));
        _examples = new Lazy<ExampleReading>(() => ExampleReading.Of(source));
    }

    public Rule Rule { get; }

    public RuleStatus Status { get; }

    /// <summary>The kinds of report it is about.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>What its formulas define: filings are completed by them.</summary>
    public IReadOnlyList<DefinedName> Computes { get; }

    /// <summary>The formulas that must all hold; none for a coded rule.</summary>
    public IReadOnlyList<Formula> Formulas { get; }

    /// <summary>Whether a class of the same id says what no formula can.</summary>
    public bool IsCoded => Formulas.Count == 0;

    /// <summary>The parameter that gives the tolerance; null where it follows from the printed digits.</summary>
    public string? ToleranceParameter { get; }

    /// <summary>The sentences of its findings by key, with {placeholders}; only coded rules need keys other than <see cref="Fails"/>.</summary>
    public IReadOnlyDictionary<string, Sentence> Conclusions { get; }

    /// <summary>The rule in one sentence.</summary>
    public Sentence Statement => _source.Sentence(RuleSection.Statement);

    /// <summary>What goes wrong when it fails.</summary>
    public Sentence Why => _source.Sentence(RuleSection.Why);

    /// <summary>How far figures may differ, in words.</summary>
    public Sentence Tolerance => _source.Sentence(RuleSection.Tolerance);

    /// <summary>The examples in page order, those with errors as far as they can be read.</summary>
    public IReadOnlyList<RuleExample> Examples => _examples.Value.Examples;

    /// <summary>What is wrong with the examples.</summary>
    public IReadOnlyList<PageError> ExampleErrors => _examples.Value.Errors;

    public string File => _source.File;

    internal (int Line, int Column) IdAt { get; }
}
