using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>What the other relations of the report say for or against changing a figure: each is tried with the change.</summary>
internal sealed class Evidence
{
    private const int MostNamed = 4;
    private readonly FactBook _book;
    private readonly Dictionary<Statement, List<RelationInstance>> _byStatement = new(ReferenceEqualityComparer.Instance);

    public Evidence(FactBook book, IReadOnlyList<RelationInstance> relations)
    {
        _book = book;
        foreach (var relation in relations)
            foreach (var operand in relation.Operands) Index(operand, relation);
    }

    /// <summary>The relations besides <paramref name="but"/> that the change would mend, and those it would break.</summary>
    public (List<RelationInstance> Mended, List<RelationInstance> Broken) Of(Statement statement, decimal value, RelationInstance but)
    {
        var substitution = new Substitution(statement, value, _book.Decimals(statement));
        List<RelationInstance> mended = [];
        List<RelationInstance> broken = [];
        foreach (var relation in With(statement))
        {
            if (ReferenceEquals(relation, but)) continue;
            var after = relation.Test(substitution);
            if (relation.Verdict is Missed && after is Met) mended.Add(relation);
            else if (relation.Verdict is Met && after is Missed) broken.Add(relation);
        }

        return (mended, broken);
    }

    /// <summary>What a change would do to every relation that has the figure.</summary>
    public Effect EffectOf(Statement statement, decimal value)
    {
        var substitution = new Substitution(statement, value, _book.Decimals(statement));
        List<RelationInstance> mended = [], broken = [], left = [];
        foreach (var relation in With(statement))
        {
            var (before, after) = (relation.Verdict, relation.Test(substitution));
            if (before is Missed) (after is Met ? mended : left).Add(relation);
            else if (after is Missed) broken.Add(relation);
        }

        return new Effect(mended, broken, left);
    }

    /// <summary>Whether no relation fails that has the figure, once it is changed.</summary>
    public bool HoldsEverywhere(Statement statement, decimal value) =>
        With(statement).TrueForAll(r => r.Test(new Substitution(statement, value, _book.Decimals(statement))) is not Missed);

    /// <summary>The relations that hold with the figure as it is.</summary>
    public List<Sentence> Support(Statement statement, RelationInstance but)
    {
        List<RelationInstance> holding = [.. With(statement).Where(r => !ReferenceEquals(r, but) && r.Verdict is Met)];
        List<Sentence> support = [.. holding.Take(MostNamed).Select(r => Holds(r, statement))];
        foreach (var twin in holding.Select(r => Twin(r, statement)).OfType<Statement>().DistinctBy(_book.Ordinal).Take(2))
            support.AddRange(With(twin).Where(r => r.Verdict is Met && !r.Involves(statement)).DistinctBy(r => r.Page.Rule.Id).Take(2).Select(r => Holds(r, twin)));
        return support;
    }

    private List<RelationInstance> With(Statement statement) => _byStatement.GetValueOrDefault(statement) ?? [];

    private void Index(Statement statement, RelationInstance relation)
    {
        if (!_byStatement.TryGetValue(statement, out var list)) _byStatement[statement] = list = [];
        list.Add(relation);
    }

    public static Sentence Mends(RelationInstance relation) => new($"若改，{Name(relation, Language.Chinese)}也成立", $"with it {Name(relation, Language.English)} would hold too");

    public static Sentence Breaks(RelationInstance relation, Statement statement) => Twin(relation, statement) is { } twin
        ? new Sentence($"{twin.Where} 也写 {twin.Value.Printed}，若改则两处不一致", $"{twin.Where} also says {twin.Value.Printed} and would no longer agree")
        : new Sentence($"若改，{Name(relation, Language.Chinese)}不再成立", $"with it {Name(relation, Language.English)} would fail");

    private static Sentence Holds(RelationInstance relation, Statement statement) => Twin(relation, statement) is { } twin
        ? new Sentence($"{twin.Where} 的 {twin.Value.Printed} 与之一致", $"{twin.Value.Printed} at {twin.Where} agrees with it")
        : new Sentence($"{statement.Where} 的 {statement.Value.Printed} 使{Name(relation, Language.Chinese)}成立", $"{statement.Value.Printed} at {statement.Where} makes {Name(relation, Language.English)} hold");

    /// <summary>The other statement of the same fact, where the relation is that two statements agree.</summary>
    private static Statement? Twin(RelationInstance relation, Statement statement) =>
        relation.Source is null && relation.Operands.Count == 2 ? relation.Others.Append(relation.Anchor).FirstOrDefault(o => !ReferenceEquals(o, statement) && o.Concept == statement.Concept) : null;

    private static string Name(RelationInstance relation, Language language) => language == Language.English
        ? $"{relation.Page.Rule.Id} ({relation.Page.Rule.Title.En}, {relation.Anchor.Part})"
        : $"{relation.Page.Rule.Id}“{relation.Page.Rule.Title.Zh}”（{relation.Anchor.Part}）";
}

/// <summary>The relations that hold once a figure is changed and did not before, those that no longer hold, and those that fail as before.</summary>
internal sealed record Effect(IReadOnlyList<RelationInstance> Mended, IReadOnlyList<RelationInstance> Broken, IReadOnlyList<RelationInstance> Left);
