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
    /// <summary>Every instance of the formula; none when the report lacks one of its figures everywhere.</summary>
    public List<RelationInstance> Find(RulePage page, Formula formula)
    {
        List<RelationInstance> instances = [];
        HashSet<string> seen = [];
        var anchorReference = AnchorOf(formula);
        foreach (var anchor in Anchors(formula, anchorReference))
            foreach (var binding in Bindings(formula, anchorReference, anchor))
                if (seen.Add(Key(binding.Statements))) instances.Add(Instance(page, formula, binding, anchor));
        return Told(formula, Readings(instances));
    }

    private RelationInstance Instance(RulePage page, Formula formula, Binding binding, Statement anchor) =>
        new(page, anchor, [.. binding.Statements], Evaluate(formula, binding, null), substitution => Evaluate(formula, binding, substitution)) { Source = (formula, binding) };

    private Verdict Evaluate(Formula formula, Binding binding, Substitution? substitution) => new Evaluation(book, parameters, binding, substitution).Of(formula);

    private static Reference AnchorOf(Formula formula) =>
        References.In(formula.Claim).FirstOrDefault(r => !IsInAggregate(formula, r)) ?? References.In(formula.Claim).First();

    private static bool IsInAggregate(Formula formula, Reference reference) => Aggregates.In(formula).Any(a => References.In(a.Of).Any(r => ReferenceEquals(r, reference)));

    private IEnumerable<Statement> Anchors(Formula formula, Reference reference)
    {
        var statements = book.Of(reference.Concept).Where(s => Fits(s, reference));
        return IsInAggregate(formula, reference) ? statements.DistinctBy(s => (s.Part, s.At.Item?.List, reference.Stage is null ? s.At.Stage : default)) : statements;
    }

    private bool Fits(Statement statement, Reference reference) =>
        (reference.Stage is not { } stage || FactBook.Meets(statement.At.Stage, stage)) && (reference.Scope is not { } scope || FactBook.Meets(book.Scope(statement), scope));

    private IEnumerable<Binding> Bindings(Formula formula, Reference anchorReference, Statement anchor)
    {
        var aggregates = Aggregates.In(formula).ToList();
        var lists = aggregates.Exists(a => !a.OverScopes) ? Lists(aggregates.First(a => !a.OverScopes), anchor, IsInAggregate(formula, anchorReference)) : [null];
        foreach (var list in lists)
            if (Bind(formula, aggregates, anchorReference, anchor, list) is { } binding) yield return binding;
    }

    private Binding? Bind(Formula formula, List<Aggregate> aggregates, Reference anchorReference, Statement anchor, string? list)
    {
        var binding = new Binding();
        foreach (var aggregate in aggregates)
        {
            var elements = aggregate.OverScopes ? Scopes(aggregate, anchor) : Items(aggregate, anchor, list!);
            if (elements.Count == 0) return null;
            binding.Bind(aggregate, elements);
        }

        foreach (var reference in References.In(formula))
        {
            if (aggregates.Exists(a => References.In(a.Of).Any(r => ReferenceEquals(r, reference)))) continue;
            var statement = ReferenceEquals(reference, anchorReference) ? anchor : Best(reference, anchor);
            if (statement is not null) binding.Bind(reference, statement);
            else if (reference.Otherwise is null && !IsAsked(formula, reference)) return null;
        }

        return binding;
    }

    /// <summary>已填 and 须有 ask whether something is stated, so it may be missing.</summary>
    private static bool IsAsked(Formula formula, Reference reference) =>
        (formula.Claim is Requirement requirement && ReferenceEquals(requirement.Needed, reference)) || IsAsked(formula.When, reference) || IsAsked(formula.Claim, reference);

    private static bool IsAsked(Condition? condition, Reference reference) => condition switch
    {
        Filled filled => References.In(filled.Subject).Any(r => ReferenceEquals(r, reference)),
        Junction junction => IsAsked(junction.Left, reference) || IsAsked(junction.Right, reference),
        _ => false,
    };

    /// <summary>The statement that stands for a reference beside the anchor: of its item, its stage and its scope, from its part if that states one.</summary>
    private Statement? Best(Reference reference, Statement anchor)
    {
        Statement? best = null;
        var bestScore = -1;
        var candidates = reference.ItemKind is not null && anchor.At.Item is { } item ? book.Of(reference.Concept, item) : book.Of(reference.Concept);
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
        var lists = book.Of(first.Concept).Where(s => IsElement(s, first, anchor) && !s.IsBlank).GroupBy(s => s.At.Item!.List).Select(g => (List: g.Key, g.First().Part)).ToList();
        var own = lists.Where(l => l.Part == anchor.Part && (first.ItemKind != "类" || IsWholeList(l.List, first))).ToList();
        if (first.ItemKind is not ("项目" or "类")) return own.Select(l => (string?)l.List);
        var others = lists.Where(l => l.Part != anchor.Part && !StatesAnchor(l.Part, anchor) && IsWholeList(l.List, first));
        return own.Concat(others).Select(l => (string?)l.List);
    }

    /// <summary>An annex about one project lists only itself, one class is an example, and what is said to be part of a total (主要, 其中) is not all of it.</summary>
    private bool IsWholeList(string list, Reference reference) =>
        book.Of(reference.Concept).Where(s => s.At.Item!.List == list).ToList() is var listed && listed.Select(s => s.At.Item).Distinct().Skip(1).Any() && !listed.Exists(s => s.IsOfWhich);

    private bool StatesAnchor(string part, Statement anchor) => book.Of(anchor.Concept).Any(s => s.Part == part && FactBook.Meets(s.At.Stage, anchor.At.Stage));

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
            foreach (var statement in book.Of(reference.Concept).Where(s => s.At.Item?.List == list && IsElement(s, reference, anchor)))
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
        List<Binding.Element> elements = [];
        foreach (var statement in book.Of(reference.Concept).Where(s => s.Part == anchor.Part && s.At.Scope is not (FundScope.Unstated or FundScope.All) && FactBook.Meets(s.At.Stage, anchor.At.Stage)).DistinctBy(s => s.At.Scope))
        {
            var element = new Binding.Element();
            element.Bind(reference, statement);
            elements.Add(element);
        }

        return elements.Count < 2 ? [] : elements;
    }

    private string Key(IEnumerable<Statement> statements) => string.Join(',', statements.Select(book.Ordinal).Order());

    /// <summary>Figures whose stage or scope is open (全年预算 or 执行; a list of no stated scope) make several readings of one relation: one that holds settles the others.</summary>
    private List<RelationInstance> Readings(List<RelationInstance> instances)
    {
        HashSet<RelationInstance> dropped = [];
        foreach (var group in instances.Where(i => i.Others.Any(IsOpen)).GroupBy(i => Key(i.Others)))
        {
            var best = group.FirstOrDefault(i => i.Verdict is Met) ?? group.OrderBy(i => IsAtHome(i) ? 0 : 1).ThenBy(i => i.Verdict is Missed missed ? Math.Abs(missed.Difference) : decimal.MaxValue).First();
            foreach (var other in group.Where(i => i != best && i.Verdict is not Met)) dropped.Add(other);
        }

        return [.. instances.Where(i => !dropped.Contains(i))];
    }

    /// <summary>
    /// One trouble is told once. A figure away from those it is compared with has a twin beside them, and their agreement is another rule's matter;
    /// and a limit exceeded by the same figures in text and table is exceeded once.
    /// </summary>
    private List<RelationInstance> Told(Formula formula, List<RelationInstance> instances)
    {
        var missed = instances.Where(i => i.Verdict is Missed).ToList();
        var away = missed.GroupBy(i => Key(i.Others)).Where(g => g.Skip(1).Any() && g.Any(IsAtHome)).SelectMany(g => g.Where(i => !IsAtHome(i)));
        var again = formula.Claim is Comparison { Relation: Formulas.Relation.Equal } ? [] : missed.GroupBy(Figures).SelectMany(g => g.Skip(1));
        var untold = away.Concat(again).ToHashSet();
        return [.. instances.Where(i => !untold.Contains(i))];
    }

    private static bool IsAtHome(RelationInstance instance) => instance.Others.Any(o => o.Part == instance.Anchor.Part);

    private string Figures(RelationInstance instance) => string.Join('|', instance.Operands.Select(o => $"{o.Concept.Name} {o.At.Stage} {book.Identity(o.At.Item)} {o.Amount?.Base.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)}"));

    private bool IsOpen(Statement statement) => !IsSingle(statement.At.Stage) || (statement.Concept.Dimension == Dimension.Money && book.Scope(statement) == FundScope.Unstated);

    private static bool IsSingle(Stage stage) => stage is Stage.Original or Stage.Adjusted or Stage.Executed or Stage.PriorExecuted;
}
