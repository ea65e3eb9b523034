using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>
/// Finds where a formula applies: for every statement of its first reference, in every part, at every stage and of every scope, the other
/// references take the statements that fit, those of the same part first. A relation wants figures of one part; only what that
/// part does not state is looked for in others.
/// </summary>
internal sealed class RelationFinder(FactBook book, Parameters parameters)
{
    private readonly RelationReadings _readings = new(book);
    private readonly StatedLists _lists = new(book);
    private readonly Effort _effort = new(10_000_000, 100_000_000, 500_000);

    /// <summary>Every instance of the formula; none when the report lacks one of its figures everywhere.</summary>
    public List<RelationInstance> Find(RulePage page, Formula formula)
    {
        var shape = FormulaShape.Of(formula);
        List<RelationInstance> instances = [];
        if (!IsStated(shape)) return instances;
        HashSet<string> seen = [];
        _effort.Begin();
        foreach (var anchor in Anchors(shape))
        {
            foreach (var binding in Bindings(shape, anchor).TakeWhile(_ => !_effort.IsSpent))
                if (seen.Add(_readings.Key(binding.Statements))) instances.Add(Instance(page, formula, binding, anchor));
            if (_effort.IsSpent) return [.. _readings.Keep(shape, instances), TooOften(page, anchor)];
        }

        return _readings.Keep(shape, instances);
    }

    /// <summary>Says that the formula was not bound from here on.</summary>
    private static RelationInstance TooOften(RulePage page, Statement anchor)
    {
        var open = new Open(CheckingSentences.TooManyCombinations);
        return new RelationInstance(page, anchor, [anchor], open, _ => open);
    }

    private bool IsStated(FormulaShape shape)
    {
        foreach (var reference in shape.Needed)
            if (book.Of(reference.Concept).Count == 0) return false;
        return true;
    }

    private RelationInstance Instance(RulePage page, Formula formula, Binding binding, Statement anchor) =>
        new(page, anchor, binding.Statements, Evaluate(formula, binding, null), substitution => Evaluate(formula, binding, substitution)) { Source = (formula, binding) };

    private Verdict Evaluate(Formula formula, Binding binding, Substitution? substitution) => new Evaluation(book, parameters, binding, substitution).Of(formula);

    private IEnumerable<Statement> Anchors(FormulaShape shape)
    {
        var reference = shape.Anchor;
        var statements = book.Of(reference.Concept).Where(s => Fits(s, reference));
        return shape.AnchorIsElement ? statements.DistinctBy(s => (s.Part, s.At.Item?.List, reference.Stage is null ? s.At.Stage : default)) : statements;
    }

    private bool Fits(Statement statement, Reference reference) =>
        (reference.Stage is not { } stage || FactBook.Meets(statement.At.Stage, stage)) && (reference.Scope is not { } scope || FactBook.Meets(book.Scope(statement), scope));

    private IEnumerable<Binding> Bindings(FormulaShape shape, Statement anchor)
    {
        if (shape.List is null) return Bind(shape, anchor, null) is { } only ? [only] : [];
        return Lists(shape.List, anchor, shape.AnchorIsElement).Select(list => Bind(shape, anchor, list)).OfType<Binding>();
    }

    private Binding? Bind(FormulaShape shape, Statement anchor, string? list)
    {
        var binding = new Binding();
        foreach (var reference in shape.Plain)
        {
            var statement = ReferenceEquals(reference, shape.Anchor) ? anchor : Best(reference, anchor);
            if (statement is not null) binding.Bind(reference, statement);
            else if (shape.Needed.Contains(reference)) return null;
        }

        foreach (var aggregate in shape.Aggregates)
        {
            var elements = aggregate.OverScopes ? Scopes(aggregate, anchor) : Items(aggregate, anchor, list!);
            if (elements.Count == 0) return null;
            binding.Bind(aggregate, elements);
        }

        return binding;
    }

    /// <summary>The statement that stands for a reference beside the anchor: of its item, its stage and its scope, from its part if that states one.</summary>
    private Statement? Best(Reference reference, Statement anchor)
    {
        Statement? best = null;
        var bestScore = -1;
        var candidates = reference.ItemKind is not null && anchor.At.Item is { } item ? book.Of(reference.Concept, item) : book.Of(reference.Concept);
        _effort.Spend(candidates.Count);
        foreach (var statement in candidates)
        {
            if (ReferenceEquals(statement, anchor) || !IsBeside(statement, reference, anchor)) continue;
            var score = Score(statement, reference, anchor);
            if (score > bestScore) (best, bestScore) = (statement, score);
        }

        return best;
    }

    private bool IsBeside(Statement statement, Reference reference, Statement anchor)
    {
        if (!Fits(statement, reference)) return false;
        if (reference.Stage is null && !IsOfStage(statement, anchor)) return false;
        if (reference.Scope is null && reference.ItemKind is null && !IsOfScope(statement, anchor)) return false;
        return reference.ItemKind is null || anchor.At.Item is null || book.IsSameItem(statement.At.Item, anchor.At.Item);
    }

    /// <summary>A figure whose stage is not printed goes with others that print none; which stage it means is settled by agreement, not here.</summary>
    private static bool IsOfStage(Statement statement, Statement anchor) =>
        FactBook.Meets(statement.At.Stage, anchor.At.Stage) && statement.At.Stage == Stage.Unstated == (anchor.At.Stage == Stage.Unstated);

    /// <summary>Money of one scope does not add up with money whose scope nothing settles; rows of one table have one scope.</summary>
    private bool IsOfScope(Statement statement, Statement anchor)
    {
        if (statement.Concept.Dimension != Dimension.Money || anchor.Concept.Dimension != Dimension.Money) return FactBook.Meets(book.Scope(statement), book.Scope(anchor));
        return book.Scope(statement) == book.Scope(anchor) || (statement.Part == anchor.Part && statement.At.Scope == anchor.At.Scope);
    }

    /// <summary>A scope the formula names counts more than the part: 执行数 is of all funds wherever it stands.</summary>
    private int Score(Statement statement, Reference reference, Statement anchor) =>
        (reference.Scope is { } scope && book.Scope(statement) == scope ? 64 : 0) +
        (statement.Part == anchor.Part ? 32 : 0)
        + (statement.At.Item is not null && statement.At.Item == anchor.At.Item ? 16 : 0)
        + (!statement.IsBlank ? 8 : 0)
        + (book.Scope(statement) == (reference.Scope ?? book.Scope(anchor)) ? 4 : 0)
        + (statement.At.Stage == (reference.Stage ?? anchor.At.Stage) ? 2 : 0);

    /// <summary>The lists of items to run over: those of the anchor's part, and those of projects and classes in parts that state no anchor of their own.</summary>
    private IEnumerable<string?> Lists(Aggregate aggregate, Statement anchor, bool anchorIsElement)
    {
        if (anchorIsElement) return [anchor.At.Item!.List];
        var first = References.In(aggregate.Of).First();
        var stated = _lists.Of(first.Concept);
        _effort.Spend(stated.Count);
        var lists = stated.Select(l => (List: l.Key, l.Value.Find(s => !s.IsBlank && IsElement(s, first, anchor))?.Part)).Where(l => l.Part is not null).ToList();
        var own = lists.Where(l => l.Part == anchor.Part && (first.ItemKind != "类" || _lists.IsWhole(l.List, first))).ToList();
        if (first.ItemKind is not ("项目" or "类")) return own.Select(l => (string?)l.List);
        var others = lists.Where(l => l.Part != anchor.Part && !_lists.IsStated(anchor.Concept, l.Part!, anchor.At.Stage) && _lists.IsWhole(l.List, first));
        return own.Concat(others).Select(l => (string?)l.List);
    }

    private bool IsElement(Statement statement, Reference reference, Statement anchor) =>
        Fits(statement, reference)
        && (reference.Stage is not null || IsOfStage(statement, anchor))
        && (reference.Scope is not null || statement.At.Scope == FundScope.Unstated || book.Scope(statement) == book.Scope(anchor) || (statement.Part == anchor.Part && anchor.At.Scope == FundScope.Unstated));

    private List<Binding.Element> Items(Aggregate aggregate, Statement anchor, string list)
    {
        Dictionary<Item, Binding.Element> elements = [];
        foreach (var reference in References.In(aggregate.Of))
        {
            if (reference.ItemKind is null) continue;
            var stated = _lists.Of(reference.Concept, list);
            _effort.Spend(stated.Count);
            foreach (var statement in stated.Where(s => IsElement(s, reference, anchor)))
            {
                if (!elements.TryGetValue(statement.At.Item!, out var element)) elements[statement.At.Item!] = element = new Binding.Element();
                if (element.Of(reference) is null) element.Bind(reference, statement);
            }
        }

        return [.. elements.Values];
    }

    /// <summary>
    /// The single scopes the anchor's part states; fewer than two are no split. Only a total printed as one of all funds is split:
    /// the text states a total here and scopes there, and need not state them all.
    /// </summary>
    private List<Binding.Element> Scopes(Aggregate aggregate, Statement anchor)
    {
        if (anchor.At.Scope != FundScope.All) return [];
        var reference = References.In(aggregate.Of).First();
        _effort.Spend(book.Of(reference.Concept).Count);
        List<Binding.Element> elements = [];
        foreach (var statement in book.Of(reference.Concept).Where(s => s.Part == anchor.Part && s.At.Scope is not (FundScope.Unstated or FundScope.All) && FactBook.Meets(s.At.Stage, anchor.At.Stage)).DistinctBy(s => s.At.Scope))
        {
            var element = new Binding.Element();
            element.Bind(reference, statement);
            elements.Add(element);
        }

        return elements.Count < 2 ? [] : elements;
    }
}
