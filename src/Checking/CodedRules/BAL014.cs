using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A total is filled in where its rows are. A total of zero is found by the sums themselves; a blank one has no sum to fail.</summary>
internal sealed class BAL014 : ICodedRule
{
    /// <summary>A total stated more often than in any report is judged a few times only, so that the time stays bounded.</summary>
    private const int AlikeAtMost = 8;

    private static readonly (string Total, string[] Parts)[] s_totals =
    [
        ("总支出", ["基本支出", "项目支出"]),
        ("基本支出", ["人员经费", "公用经费"]),
        ("项目支出", ["项目.支出"]),
        ("三公经费", ["公务用车购置和运行费", "因公出国费", "公务接待费"]),
        ("公务用车购置和运行费", ["公务用车购置费", "公务用车运行维护费"]),
        ("公用经费", ["办公经费", "水电差旅费", "会议培训费"]),
    ];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var (concept, parts) in s_totals)
        {
            var stated = parts.SelectMany(context.Book.Of).Where(s => s.Amount is { Base: not 0 }).ToLookup(Columns);
            foreach (var total in context.Book.Of(concept).GroupBy(Columns).SelectMany(g => g.Take(AlikeAtMost)))
                if (Judge(context, total, [.. stated[Columns(total)]]) is { } outcome) yield return outcome;
        }
    }

    private static (string, Stage, FundScope) Columns(Statement statement) => (statement.Part, statement.At.Stage, statement.At.Scope);

    private static Outcome? Judge(RuleContext context, Statement total, List<Statement> parts)
    {
        if (parts.Count == 0 || (!total.IsBlank && total.Amount is null)) return null;
        return total.IsBlank ? Fail(context, total, parts) : context.Holds([total, .. parts]);
    }

    private static Outcome Fail(RuleContext context, Statement total, List<Statement> parts)
    {
        var outcome = context.Fails("fails", total, null, parts,
            ("名", new Sentence(total.Concept.Name, total.Concept.English)), ("阶段", context.Book.Vocabulary.Name(total.At.Stage)),
            ("项数", parts.Count), ("右", FigureText.Number(parts.Sum(p => p.Amount!.Base), Dimension.Money)), ("单位", Unit.WanYuan.Name));
        context.Claim(SumClaim.Of(context, total, parts), outcome);
        return outcome;
    }
}
