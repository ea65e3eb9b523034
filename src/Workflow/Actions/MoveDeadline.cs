using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>Gives one unit another last day to submit, with a reason.</summary>
public sealed record MoveDeadline(DateOnly DueOn, string Reason) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Task.FromResult<Refusal?>(Sentences.ReasonMissing);
        context.Case.DueOn = DueOn;
        return Task.FromResult<Refusal?>(null);
    }
}
