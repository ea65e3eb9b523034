using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>Remarks on a field, on words within it, or on the whole report.</summary>
/// <param name="Key">The field; null: the whole.</param>
public sealed record AddRemark(string? Key, string? Passage, string Text) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text)) return Task.FromResult<Refusal?>(Sentences.RemarkMissing);
        context.Database.Remarks.Add(new Remark
        {
            CaseId = context.Case.Id,
            Round = context.Case.Round,
            Key = Key,
            Passage = Passage,
            Text = Text.Trim(),
            AccountId = context.Actor.AccountId,
            At = context.Now,
        });
        return Task.FromResult<Refusal?>(null);
    }
}
