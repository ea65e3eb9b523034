using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>One project bears one name wherever it is listed.</summary>
internal sealed class PRJ003 : ICodedRule
{
    private const int MostNamed = 6;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var projects = context.Book.Of("项目.支出").Where(s => s.At.Item is { Name.Length: > 0 }).DistinctBy(s => s.At.Item);
        List<List<Statement>> shared = [.. projects.GroupBy(s => context.Book.Identity(s.At.Item)).Where(g => g.Skip(1).Any()).Select(g => g
            .ToList())];
        if (shared.Count == 0) yield break;
        List<(Statement First, Statement Other)> differing = [.. shared.Select(Differing).OfType<(Statement, Statement)>()];
        yield return differing.Count == 0 ? context.Holds() : Tell(context, differing);
    }

    private static (Statement, Statement)? Differing(List<Statement> same) =>
        same.Find(s => UnitName.Plain(s.At.Item!.Name) != UnitName.Plain(same[0].At.Item!.Name)) is { } other ? (same[0], other) : null;

    private static Outcome Tell(RuleContext context, List<(Statement First, Statement Other)> differing) =>
        context.Fails("fails", differing[0].Other, null, differing.SelectMany(d => new[] { d.First, d.Other }).Skip(1), ("项数", differing.Count),
            ("名单", new Sentence(Names(differing, "“", "”", "、"), Names(differing, "“", "”", "; "))));

    private static string Names(List<(Statement First, Statement Other)> differing, string open, string close, string between) =>
        string.Join(between, differing.Take(MostNamed).Select(d => $"{open}{d.First.At.Item!.Name}{close}/{open}{d.Other.At.Item!.Name}{close}"));
}
