using Gouji.Model;
using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>The reviewer accepts it with the re-checked score, a grade and an opinion.</summary>
/// <param name="Score">Out of 100.</param>
public sealed record Accept(decimal Score, GradeLevel Grade, string Opinion) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (Score is < 0 or > 100) return Task.FromResult<Refusal?>(Sentences.ScoreOutOfRange(100));
        if (string.IsNullOrWhiteSpace(Opinion)) return Task.FromResult<Refusal?>(Sentences.OpinionMissing);
        context.Case.Score = Score;
        context.Case.Grade = Grade;
        context.Case.Opinion = Opinion.Trim();
        return Task.FromResult<Refusal?>(null);
    }
}
