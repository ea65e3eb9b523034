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

    /// <summary>The relations that hold with the figure as it is.</summary>
    public List<Sentence> Support(Statement statement, RelationInstance but)
    {
        List<RelationInstance> holding = [.. With(statement).Where(r => !ReferenceEquals(r, but) && r.Verdict is Met)];
        List<Sentence> support = [.. holding.Take(MostNamed).Select(r => Holds(r, statement))];
        foreach (var twin in holding.SelectMany(r => r.Others).Where(o => !ReferenceEquals(o, statement) && o.Concept == statement.Concept).DistinctBy(_book.Ordinal).Take(2))
            support.AddRange(With(twin).Where(r => r.Verdict is Met && !r.Involves(statement)).Take(2).Select(r => Holds(r, twin)));
        return support;
    }

    private List<RelationInstance> With(Statement statement) => _byStatement.GetValueOrDefault(statement) ?? [];

    private void Index(Statement statement, RelationInstance relation)
    {
        if (!_byStatement.TryGetValue(statement, out var list)) _byStatement[statement] = list = [];
        list.Add(relation);
    }

    public static Sentence Mends(RelationInstance relation) => new($"若改，{relation.Page.Rule.Id}（{relation.Anchor.Where}）也成立", $"with it {relation.Page.Rule.Id} ({relation.Anchor.Where}) would hold too");

    public static Sentence Breaks(RelationInstance relation, Statement statement)
    {
        var other = relation.Operands.FirstOrDefault(o => !ReferenceEquals(o, statement));
        return other is not null && other.Concept == statement.Concept
            ? new Sentence($"{other.Where} 也写 {other.Value.Printed}，若改则两处不一致", $"{other.Where} also says {other.Value.Printed} and would no longer agree")
            : new Sentence($"若改，{relation.Page.Rule.Id}（{relation.Anchor.Where}）不再成立", $"with it {relation.Page.Rule.Id} ({relation.Anchor.Where}) would fail");
    }

    private static Sentence Holds(RelationInstance relation, Statement statement)
    {
        var other = relation.Operands.FirstOrDefault(o => !ReferenceEquals(o, statement));
        return other is not null && other.Concept == statement.Concept && relation.Operands.Count == 2
            ? new Sentence($"{other.Where} 的 {other.Value.Printed} 与之一致", $"{other.Value.Printed} at {other.Where} agrees with it")
            : new Sentence($"{relation.Page.Rule.Id} 支持 {statement.Where} 的 {statement.Value.Printed}", $"{relation.Page.Rule.Id} speaks for {statement.Value.Printed} at {statement.Where}");
    }
}
