using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Money of the funds besides the general budget, as a report states it for a concept or for a fund as a whole.</summary>
internal static class FundMoney
{
    private static readonly FundScope[] s_funds =
        [FundScope.GovernmentFund, FundScope.StateCapital, FundScope.SocialInsurance, FundScope.FiscalAccount, FundScope.UnitFunds, FundScope.Other];

    /// <summary>A report states a fund's money in few ways; more are not tried.</summary>
    private const int MostChoices = 3;

    /// <summary>Statements, at most one of each fund, that add up to <paramref name="gap"/>; empty when none do.</summary>
    public static IReadOnlyList<Statement> AddingUpTo(FactBook book, string concept, decimal gap, decimal tolerance) =>
        Choose([.. s_funds.Select(f => Choices(book, concept, f)).Where(c => c.Count > 0)], 0, gap, tolerance) ?? [];

    /// <summary>What a fund gives: first as stated for the concept itself, then the fund's whole.</summary>
    private static List<Statement> Choices(FactBook book, string concept, FundScope fund) =>
        [.. new[] { concept, "总支出" }.Distinct().SelectMany(c => book.Filled(c, Stage.Executed, fund)).Where(s => s.At.Scope == fund
            && s.Amount is { Base: > 0 }).DistinctBy(s => (s.Concept, s.Amount!.Base)).Take(MostChoices)];

    private static List<Statement>? Choose(List<List<Statement>> funds, int at, decimal gap, decimal tolerance)
    {
        if (Math.Abs(gap) <= tolerance) return [];
        if (at == funds.Count) return null;
        foreach (var choice in funds[at])
            if (Choose(funds, at + 1, gap - choice.Amount!.Base, tolerance) is { } rest) return [choice, .. rest];
        return Choose(funds, at + 1, gap, tolerance);
    }
}
