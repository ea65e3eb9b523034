using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>Gives an indicator the score the reviewer finds right.</summary>
/// <param name="Key">The key of its own score: 指标.得分 #3.</param>
/// <param name="Weight">Its points (分值), which no score exceeds; null where the report states none.</param>
public sealed record RescoreIndicator(string Key, decimal Score, decimal? Weight, string Reason) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Task.FromResult<Refusal?>(Sentences.ReasonMissing);
        if (Score < 0 || Score > (Weight ?? 100m)) return Task.FromResult<Refusal?>(Sentences.ScoreOutOfRange(Weight ?? 100m));
        context.Database.Rescores.Add(new Rescore
        {
            CaseId = context.Case.Id,
            Round = context.Case.Round,
            Key = Key,
            Score = Score,
            Reason = Reason.Trim(),
            AccountId = context.Actor.AccountId,
            At = context.Now,
        });
        return Task.FromResult<Refusal?>(null);
    }
}
