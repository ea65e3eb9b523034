using Gouji.Workflow.Cases;
using Gouji.Workflow.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Keeps a file as it was received; what is read from it comes as edits.</summary>
/// <param name="Hash">SHA-256 of its bytes, which are kept under it.</param>
public sealed record KeepUpload(string FileName, string Hash, long Size, string? PageHash, string? Complaint) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (!await context.Database.Contents.AnyAsync(c => c.Hash == Hash, ct)) throw new InvalidOperationException("The bytes of an upload are kept before it is told of.");
        context.Database.Uploads.Add(new Upload
        {
            CaseId = context.Case.Id,
            FileName = FileName,
            Hash = Hash,
            AccountId = context.Actor.AccountId,
            At = context.Now,
            PageHash = PageHash,
            Complaint = Complaint,
        });
        return null;
    }
}
