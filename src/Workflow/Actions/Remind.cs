using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>Reminds the unit of its deadline.</summary>
public sealed record Remind(string Text) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text)) return Task.FromResult<Refusal?>(Sentences.RemarkMissing);
        context.Remark(Text);
        return Task.FromResult<Refusal?>(null);
    }
}
