using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>No two projects of one list bear one name.</summary>
internal sealed class PRJ002 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var list in context.Book.Of("项目.支出").Where(s => s.At.Item is { Name.Length: > 0 }).GroupBy(s => s.At.Item!.List))
        {
            List<Statement> projects = [.. list.DistinctBy(s => s.At.Item)];
            if (projects.Count < 2) continue;
            List<List<Statement>> repeated = [.. projects.GroupBy(s => BodyText.Plain(s.At.Item!.Name)).Where(g => g.Skip(1).Any()).Select(g => g
                .ToList())];
            if (repeated.Count == 0) yield return context.Holds();
            foreach (var same in repeated)
                yield return context.Fails("fails", same[1], null, [same[0]], ("部分", same[0].Part), ("项目", same[0].At.Item!.Name),
                    ("次数", same.Count), ("序号", string.Join("、", same.Select(s => s.At.Item!.Ordinal))));
        }
    }
}
