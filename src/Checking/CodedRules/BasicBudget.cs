using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>What the budget of basic spending must have changed by, for one scope of what was spent.</summary>
internal sealed record BasicChange(Statement Executed, FundScope Scope, decimal Original)
{
    public decimal Amount => Executed.Amount!.Base - Original;
}

/// <summary>The change of basic spending in the year, from what the report states: once for each scope its spending is stated in.</summary>
internal static class BasicBudget
{
    public const string Stated = "基本支出预算调整";

    public static List<BasicChange> Changes(FactBook book, out List<Statement> originals)
    {
        originals = Originals(book);
        if (originals.Count == 0) return [];
        var original = originals.Count == 1 ? originals[0].Amount!.Base : originals[0].Amount!.Base - originals[1].Amount!.Base;
        var executed = book.Filled("基本支出", Stage.Executed).Where(s => s.Amount is not null
            && book.Scope(s) is FundScope.GeneralPublic or FundScope.All or FundScope.Unstated);
        return [.. executed.DistinctBy(s => s.Amount!.Base).Select(s => new BasicChange(s, book.Scope(s), original))];
    }

    /// <summary>The original budget of basic spending, or the total and the project spending it is what remains of.</summary>
    private static List<Statement> Originals(FactBook book)
    {
        if (Pairs.Exact(book, "基本支出", Stage.Original).FirstOrDefault() is { } basic) return [basic];
        var project = Pairs.Exact(book, "项目支出", Stage.Original).OrderBy(s => s.Part == BodyText.Body).FirstOrDefault();
        return Pairs.Total(book, Stage.Original) is { } total && project is not null ? [total, project] : [];
    }
}
