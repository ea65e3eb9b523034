using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Cover, title and annexes bear the name of one unit.</summary>
internal sealed class AGR003 : ICodedRule
{
    private const decimal NearMiss = 0.5m;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<(Statement Statement, string Name)> names = [.. context.Book.Filled("单位名称").Select(s => (s, UnitName.Plain(s.Value.Printed)))
            .Where(n => n.Item2.Length > 1)];
        if (names.Count < 2) yield break;
        var usual = names.GroupBy(n => n.Name).MaxBy(g => g.Count())!.First();
        List<(Statement Statement, string Name)> differing = [.. names.Where(n => !UnitName.IsSame(n.Name, usual.Name)).DistinctBy(n => n.Name)];
        if (differing.Count == 0) yield return context.Holds([.. names.Select(n => n.Statement)]);
        foreach (var (statement, name) in differing)
            yield return context.Fails(UnitName.Likeness(name, usual.Name) >= NearMiss ? "fails" : "other", statement, null, [usual.Statement],
                ("处", statement.Where), ("名称", name), ("他处", usual.Statement.Where), ("通常", usual.Name));
    }
}
