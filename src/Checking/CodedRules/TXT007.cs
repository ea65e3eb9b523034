using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The function classes of a list bear the names of the year's edition, each once, in the order of their codes.</summary>
internal sealed class TXT007 : ICodedRule
{
    private static readonly string[] s_concepts = ["类.总支出", "类.基本支出", "类.项目支出"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var concept in s_concepts)
            foreach (var list in context.Book.Of(concept).GroupBy(s => (s.At.Item!.List, s.At.Stage, s.At.Scope)))
                foreach (var outcome in Judge(context, [.. list])) yield return outcome;
    }

    private static List<Outcome> Judge(RuleContext context, List<Statement> list)
    {
        List<Outcome> failed = [.. list.Select(s => Name(context, s)).OfType<Outcome>(), .. Twice(context, list), .. Order(context, list)];
        return failed.Count == 0 ? [context.Holds()] : failed;
    }

    private static Outcome? Name(RuleContext context, Statement stated)
    {
        var (name, year) = (stated.At.Item!.Name, context.Report.Year ?? 9998);
        var classes = context.Book.Vocabulary.FunctionClasses;
        if (classes.Any(c => c.Name == name && c.IsNamedSoIn(year))) return null;
        var known = classes.FirstOrDefault(c => c.Name == name);
        var current = known is null ? null : classes.FirstOrDefault(c => c.Code == known.Code && c.IsNamedSoIn(year));
        return current is null ? null : context.Fails("fails", stated, null, null, ("名", name), ("年度", year), ("应为", current.Name));
    }

    /// <summary>A class told again in another sentence with the same amount is not a second row.</summary>
    private static IEnumerable<Outcome> Twice(RuleContext context, List<Statement> list)
    {
        Dictionary<string, Statement> seen = new(StringComparer.Ordinal);
        foreach (var stated in list)
        {
            if (seen.TryAdd(stated.At.Item!.Name, stated)) continue;
            var first = seen[stated.At.Item.Name];
            if (!IsOfOneLine(first.Place, stated.Place) && first.Amount?.Base == stated.Amount?.Base) continue;
            var outcome = context.Fails("twice", stated, null, [first], ("名", stated.At.Item.Name), ("左", first.Value.Printed), ("右", stated.Value.Printed));
            yield return IsOfOneLine(first.Place, stated.Place) ? Weighed.As(Severity.Error, outcome) : outcome;
        }
    }

    private static bool IsOfOneLine(Location a, Location b) => a.Within(0, 0) switch
    {
        ParagraphPlace p => b is ParagraphPlace q && p.Paragraph == q.Paragraph && p.Story == q.Story,
        LinePlace p => b is LinePlace q && p.Line == q.Line,
        PagePlace p => b is PagePlace q && (p.IsInParagraphOf(q) || (p.Table > 0 && p.Table == q.Table && p.Row == q.Row)),
        CellPlace p => b is CellPlace q && p.Table == q.Table && p.Row == q.Row,
        _ => false,
    };

    private static IEnumerable<Outcome> Order(RuleContext context, List<Statement> list)
    {
        var last = "";
        foreach (var stated in list)
        {
            var code = Code(context, stated);
            if (string.CompareOrdinal(code, last) < 0)
            {
                yield return Weighed.As(Severity.Advice, context.Fails("order", stated, null, null, ("名", stated.At.Item!.Name), ("号", code)));
                yield break;
            }

            last = code.Length > 0 ? code : last;
        }
    }

    private static string Code(RuleContext context, Statement stated) => context.Book.Vocabulary.FunctionClasses.FirstOrDefault(c => c.Name == stated.At.Item!.Name)?.Code ?? "999";
}
