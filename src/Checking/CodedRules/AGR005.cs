using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// One table counts in one scope. Where its running costs are those of the general budget and its project spending that of all funds,
/// basic spending of the other funds is split nowhere.
/// </summary>
internal sealed class AGR005 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var office in Settled(context.Book, "公用经费", FundScope.GeneralPublic))
        {
            if (Settled(context.Book, "项目支出", FundScope.All).FirstOrDefault(s => s.Part == office.Part) is not { } project) continue;
            if (Basic(context.Book, FundScope.All) is not { } all || Basic(context.Book, FundScope.GeneralPublic) is not { } general) continue;
            yield return Judge(context, office, project, all, general);
        }
    }

    /// <summary>Printed without scope in an annex, settled by agreement.</summary>
    private static IEnumerable<Statement> Settled(FactBook book, string concept, FundScope scope) =>
        book.Filled(concept, Stage.Executed).Where(s => s.Part != BodyText.Body && s.At.Scope == FundScope.Unstated && s.Amount is not null
            && book.Scope(s) == scope);

    private static Statement? Basic(FactBook book, FundScope scope) => book.Filled("基本支出", Stage.Executed, scope)
        .FirstOrDefault(s => s.Amount is not null && book.Scope(s) == scope);

    private static Outcome Judge(RuleContext context, Statement office, Statement project, Statement all, Statement general)
    {
        var gap = all.Amount!.Base - general.Amount!.Base;
        var tolerance = context.Book.Range(all, all.Amount).Radius + context.Book.Range(general, general.Amount).Radius;
        if (gap <= tolerance || FundMoney.AddingUpTo(context.Book, "基本支出", gap, tolerance).Count > 0) return context.Holds(office, project);
        return context.Fails("fails", office, null, [project, all, general],
            ("部分", office.Part), ("公用", Money.Of(office.Amount!)), ("项目", Money.Of(project.Amount!)),
            ("全部", Money.Of(all.Amount)), ("一般", Money.Of(general.Amount)), ("差", FigureText.Number(gap, Dimension.Money)));
    }
}
