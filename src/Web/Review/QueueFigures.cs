using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Workflow.Cases;

namespace Gouji.Web.Review;

/// <summary>What the queue keeps of a report: counts of its findings, its money, its own score, and the risk that follows.</summary>
public static class QueueFigures
{
    private static readonly FactKey s_spent = new(Vocabulary.Default["总支出"], Stage.Executed);
    private static readonly FactKey s_budget = new(Vocabulary.Default["总支出"], Stage.Adjusted);
    private static readonly FactKey s_before = new(Vocabulary.Default["总支出"], Stage.PriorExecuted);
    private static readonly FactKey s_rate = new(Vocabulary.Default["预算执行率"]);
    private static readonly FactKey s_score = new(Vocabulary.Default["总得分"]);
    private static readonly FactKey s_grade = new(Vocabulary.Default["自评等级"]);

    /// <param name="filing">With what is computed.</param>
    /// <param name="isWaived">Whether a finding that must be corrected may stand.</param>
    /// <param name="isExplained">Whether a finding to verify is explained.</param>
    public static CaseFigures Of(Filing filing, Audit audit, Func<Finding, bool> isWaived, Func<Finding, bool> isExplained)
    {
        var index = new FilingIndex(filing);
        var money = index.Figure(s_spent);
        var figures = new CaseFigures(
            audit.Findings.Count(f => f.Severity == Severity.Error && !isWaived(f)), audit.Findings.Count(f => f.Severity == Severity.Verify && (isExplained(f) || isWaived(f))),
            audit.Findings.Count(f => f.Severity == Severity.Advice), money, index.Figure(s_before), index.Figure(s_score), (index.Find(s_grade)?.Value as Grade)?.Level,
            index.Figure(s_rate) ?? Execution(money, index.Figure(s_budget)), 0);
        return figures with { Risk = Risk.Of(figures) };
    }

    private static decimal? Execution(decimal? spent, decimal? budget) => budget > 0 && spent is { } money ? decimal.Round(money / budget.Value, 4) : null;
}
