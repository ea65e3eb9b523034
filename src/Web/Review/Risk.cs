using Gouji.Workflow.Cases;

namespace Gouji.Web.Review;

/// <summary>
/// 审核顺序: how much speaks for looking at a report earlier, from 0 to 100, as a sum of four parts of which each is told in words beside the row.
/// </summary>
/// <remarks>
/// Findings, at most 40: 10 for each that must be corrected and still stands (by a waiver), 3 for each explained doubt, 1 for each piece of advice.
/// Money, at most 20: in proportion up to 10 000 万元 of the year's spending.
/// Change, at most 20: in proportion to the change against last year's spending, full at one half.
/// Score, at most 20: in proportion to how far the unit's own score (out of 1) exceeds its execution rate, full at 0.3. Who spent 60 % and gives itself 98 points is asked why.
/// </remarks>
public static class Risk
{
    private const decimal MostForFindings = 40m;
    private const decimal MostForOther = 20m;
    private const decimal MuchMoney = 10_000m;
    private const decimal GreatChange = 0.5m;
    private const decimal WideGap = 0.3m;

    /// <summary>The parts that count anything, in their order.</summary>
    public static IReadOnlyList<RiskPart> Parts(CaseFigures figures) => [.. new[] { Findings(figures), Money(figures), Change(figures), Score(figures) }.OfType<RiskPart>()];

    /// <summary>Their sum, to one decimal.</summary>
    public static decimal Of(CaseFigures figures) => Parts(figures).Sum(part => part.Points);

    private static RiskPart? Findings(CaseFigures figures)
    {
        var points = (10m * figures.OpenErrors) + (3m * figures.Explained) + figures.Advice;
        return Part(Math.Min(points, MostForFindings), ReviewSentences.RiskOfFindings(figures.OpenErrors, figures.Explained, figures.Advice));
    }

    private static RiskPart? Money(CaseFigures figures) =>
        figures.Money is { } money ? Part(MostForOther * Share(money, MuchMoney), ReviewSentences.RiskOfMoney(money)) : null;

    private static RiskPart? Change(CaseFigures figures)
    {
        if (figures is not { Money: { } now, MoneyBefore: { } before } || before <= 0) return null;
        var change = (now - before) / before;
        return Part(MostForOther * Share(Math.Abs(change), GreatChange), ReviewSentences.RiskOfChange(change));
    }

    private static RiskPart? Score(CaseFigures figures)
    {
        if (figures is not { SelfScore: { } score, Execution: { } execution }) return null;
        return Part(MostForOther * Share((score / 100m) - execution, WideGap), ReviewSentences.RiskOfScore(score, execution));
    }

    private static decimal Share(decimal part, decimal whole) => Math.Clamp(part, 0m, whole) / whole;

    private static RiskPart? Part(decimal points, Model.Sentence why)
    {
        var rounded = decimal.Round(points, 1, MidpointRounding.AwayFromZero);
        return rounded > 0 ? new RiskPart(rounded, why) : null;
    }
}
