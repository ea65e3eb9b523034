using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>
/// The door to computing: a filing in, the same filing with everything that follows from what was entered. Totals, rates, balances, scores and grades are
/// worked out by the formulas of the rules, so that what is computed and what is checked are one thing; each carries its derivation. What a person entered is
/// never replaced: it keeps its value beside what the derivation gives. Nothing is computed where a careful accountant would not: on blanks, over money of
/// different scopes, from rows that are only part of a total, or where two ways contradict each other.
/// </summary>
public static class Calculator
{
    public static Filing Complete(Filing filing) => Complete(filing, Computations.Default, RuleSet.Default);

    /// <summary>
    /// A report of somebody's as it stands, each fact beside what it would be worked out to: nothing is filled in, nothing is added, so that what is written from it says what the report said.
    /// </summary>
    public static Filing Compare(Filing filing)
    {
        var complete = Complete(filing).Entries.ToDictionary(e => e.Key);
        return filing with { Entries = [.. filing.Entries.Select(e => complete.TryGetValue(e.Key, out var worked) ? Beside(e, worked) : e)] };
    }

    private static Entry Beside(Entry stated, Entry worked) =>
        worked.Value == stated.Value ? stated with { Derivation = worked.Derivation, Computed = worked.Computed } : stated with { Derivation = worked.Derivation, Computed = worked.Value };

    internal static Filing Complete(Filing filing, Computations computations, RuleSet rules)
    {
        var sheet = new Worksheet(filing, rules.Parameters);
        foreach (var concept in computations.InOrder)
        {
            var targets = Targets.Of(concept, computations.Of(concept), sheet);
            Settle(targets.Where(t => t.Scope != FundScope.All), computations, sheet);
            Settle(targets.Where(t => t.Scope == FundScope.All), computations, sheet);
        }

        return sheet.Finish();
    }

    /// <summary>The sum of all funds comes after the funds it is made of.</summary>
    private static void Settle(IEnumerable<FactKey> targets, Computations computations, Worksheet sheet)
    {
        List<Entry> settled = [];
        foreach (var target in targets)
        {
            var isAnswered = IsAnswered(target, sheet);
            List<Way> ways = [.. computations.Of(target.Concept).SelectMany(c => c.Ways(target, sheet)).Where(w => !isAnswered || IsOfItsScope(w, target))];
            List<Worked> worked = [.. ways.Select(w => Worked.Of(w, target, sheet)).OfType<Worked>()];
            if ((Settlement.Of(target, worked, sheet) ?? Planned.Of(target, ways, sheet)) is { } entry) settled.Add(entry);
        }

        sheet.Take(settled);
    }

    /// <summary>Whether a place that prints no scope has its answer in a fact of another key.</summary>
    private static bool IsAnswered(FactKey target, Worksheet sheet) => sheet.Index[target] is null && sheet.Index.Find(target) is not null;

    /// <summary>Then only rows that print no scope either make another total than that answer.</summary>
    private static bool IsOfItsScope(Way way, FactKey target) =>
        target.Concept.Dimension == Dimension.Money && way.Derivation.Facts().All(k => k.Concept.Dimension != Dimension.Money || k.Scope == target.Scope);
}
