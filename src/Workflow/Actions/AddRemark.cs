using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>Remarks on a field, on words within it, or on the whole report.</summary>
/// <param name="Key">The field; null: the whole.</param>
public sealed record AddRemark(string? Key, string? Passage, string Text) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text)) return Task.FromResult<Refusal?>(Sentences.RemarkMissing);
        context.Remark(Text, Key, Passage);
        return Task.FromResult<Refusal?>(null);
    }
}
