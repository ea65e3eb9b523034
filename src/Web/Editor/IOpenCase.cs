using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;

namespace Gouji.Web.Editor;

/// <summary>
/// A report open in the editor, for the person of the request: who may not see it is told that there is none (null). All of the editor's pages and messages
/// go through it; behind it stand the case's fields and what is worked out and checked from them.
/// </summary>
public interface IOpenCase
{
    /// <summary>Everything the page shows; null: no such case for this person.</summary>
    Task<OpenReport?> OpenAsync(long caseId, CancellationToken ct);

    /// <summary>Keeps edits, each id once; null: no such case. What is answered as kept is on disk.</summary>
    Task<EditAnswer?> WriteAsync(long caseId, IReadOnlyList<NewEdit> edits, CancellationToken ct);

    /// <summary>What others did since a revision; notes in which cell the person is. Null: no such case.</summary>
    Task<EditAnswer?> ChangesAsync(long caseId, long since, string? at, CancellationToken ct);

    /// <summary>Who wrote what into a cell, the last first; null: no such case.</summary>
    Task<IReadOnlyList<CellEdit>?> HistoryAsync(long caseId, string key, CancellationToken ct);

    /// <summary>Drafts the body anew from the facts, except what a person wrote; a refusal says why not.</summary>
    Task<Refusal?> DraftAsync(long caseId, CancellationToken ct);
}
