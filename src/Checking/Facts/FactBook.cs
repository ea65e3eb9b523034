using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.Facts;

/// <summary>
/// The statements of a report, ready to be asked: by concept, with the stage and scope that agreement settles, with the precision they
/// are written in, and with items of different lists told to be the same.
/// </summary>
internal sealed class FactBook
{
    private static readonly IReadOnlyList<Statement> s_none = [];
    private readonly Dictionary<Concept, List<Statement>> _byConcept = [];
    private readonly Dictionary<(Concept, int), List<Statement>> _byItem = [];
    private readonly Dictionary<Statement, FundScope> _settled = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Statement, int> _ordinals;
    private readonly Dictionary<Type, object> _readings = [];
    private readonly Interval?[] _ranges;
    private readonly Precision _precision;
    private readonly ItemAlignment _alignment;

    public FactBook(Report report, Vocabulary vocabulary)
    {
        Report = report;
        Vocabulary = vocabulary;
        _ordinals = new(report.Statements.Count, ReferenceEqualityComparer.Instance);
        _ranges = new Interval?[report.Statements.Count];
        foreach (var statement in report.Statements)
        {
            if (!_byConcept.TryGetValue(statement.Concept, out var list)) _byConcept[statement.Concept] = list = [];
            list.Add(statement);
            _ordinals[statement] = _ordinals.Count;
        }

        _precision = new Precision(report.Statements);
        _alignment = new ItemAlignment(report.Statements);
        foreach (var statement in report.Statements) IndexItem(statement);
        foreach (var list in _byConcept.Values) Settle(list);
    }

    public Report Report { get; }

    public Vocabulary Vocabulary { get; }

    public IEnumerable<Concept> Concepts => _byConcept.Keys;

    public IReadOnlyList<Statement> Of(Concept concept) => _byConcept.TryGetValue(concept, out var list) ? list : s_none;

    public IReadOnlyList<Statement> Of(string concept) => Of(Vocabulary[concept]);

    /// <summary>The statements of a concept about one item, in whatever list it stands.</summary>
    public IReadOnlyList<Statement> Of(Concept concept, Item item) => _byItem.TryGetValue((concept, Identity(item)), out var list) ? list : s_none;

    /// <summary>The statements of a concept that are filled in, at a stage and of a scope where these are given.</summary>
    public IEnumerable<Statement> Filled(string concept, Stage stage = Stage.Unstated, FundScope scope = FundScope.Unstated) =>
        Of(concept).Where(s => !s.IsBlank && Meets(s.At.Stage, stage) && Meets(Scope(s), scope));

    /// <summary>All numbers an amount may stand for in the place of a statement. What its own amount stands for is worked out once.</summary>
    public Interval Range(Statement statement, Amount amount) =>
        ReferenceEquals(amount, statement.Value) ? _ranges[Ordinal(statement)] ??= _precision.Range(statement, amount) : _precision.Range(statement, amount);

    /// <summary>Its place in reading order.</summary>
    public int Ordinal(Statement statement) => _ordinals[statement];

    public int Decimals(Statement statement) => _precision.Decimals(statement);

    /// <summary>The scope printed, inherited, or settled by agreement with another statement.</summary>
    public FundScope Scope(Statement statement) =>
        statement.At.Scope == FundScope.Unstated ? _settled.GetValueOrDefault(statement) : statement.At.Scope;

    public int Identity(Item? item) => _alignment.Identity(item);

    public IEnumerable<Item> Same(Item item) => _alignment.Same(item);

    /// <summary>Whether two statements speak of the same item, or of none.</summary>
    public bool IsSameItem(Item? a, Item? b) => ReferenceEquals(a, b) || (a is not null && b is not null && Identity(a) == Identity(b));

    /// <summary>Whether a stage is told and only one.</summary>
    public static bool IsSingle(Stage stage) => stage is Stage.Original or Stage.Adjusted or Stage.Executed or Stage.PriorExecuted;

    public static bool Meets(Stage a, Stage b) => a == Stage.Unstated || b == Stage.Unstated || (a & b) != 0;

    public static bool Meets(FundScope a, FundScope b) => a == FundScope.Unstated || b == FundScope.Unstated || a == b;

    public bool Agree(Statement a, Statement b) => a.Amount is { } x && b.Amount is { } y && Range(a, x).Agrees(Range(b, y));

    /// <summary>Something several rules read out of the report, read when the first of them asks and kept for the others.</summary>
    public T Reading<T>(Func<FactBook, T> read) where T : class
    {
        if (_readings.TryGetValue(typeof(T), out var known)) return (T)known;
        var reading = read(this);
        _readings[typeof(T)] = reading;
        return reading;
    }

    private void IndexItem(Statement statement)
    {
        if (statement.At.Item is not { } item) return;
        var key = (statement.Concept, Identity(item));
        if (!_byItem.TryGetValue(key, out var list)) _byItem[key] = list = [];
        list.Add(statement);
    }

    /// <summary>A figure whose scope is not printed takes that of a statement elsewhere that it agrees with.</summary>
    private void Settle(List<Statement> statements)
    {
        var scoped = statements.FindAll(s => s.At.Scope != FundScope.Unstated);
        if (scoped.Count == 0) return;
        foreach (var open in statements)
        {
            if (open.At.Scope != FundScope.Unstated || open.Amount is not { Unit.Dimension: Dimension.Money }) continue;
            var settling = (open.At.Item is { } item ? Of(open.Concept, item) : scoped).FirstOrDefault(s => s.At.Scope != FundScope.Unstated && s.Part != open.Part && IsSameItem(s.At.Item, open.At.Item) && Meets(s.At.Stage, open.At.Stage) && Agree(s, open));
            if (settling is not null) _settled[open] = settling.At.Scope;
        }
    }
}
