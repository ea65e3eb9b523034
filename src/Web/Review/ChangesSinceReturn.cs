using Gouji.Workflow.Fields;

namespace Gouji.Web.Review;

/// <summary>What the unit changed after a return: the fields of one submission against those of the one before.</summary>
public sealed class ChangesSinceReturn(CaseFields fields)
{
    public async Task<IReadOnlyList<FieldChange>> OfAsync(CaseFolder folder, CancellationToken ct)
    {
        if (folder is not { Before: { } before, Last: { } last }) return [];
        var then = await fields.AtAsync(folder.Case.Id, before.Revision, ct);
        var now = await fields.AtAsync(folder.Case.Id, last.Revision, ct);
        return [.. now.Values.Where(edit => then.GetValueOrDefault(edit.Key)?.Text != edit.Text).OrderBy(edit => edit.Key, StringComparer.Ordinal)
            .Select(edit => new FieldChange(edit.Key, then.GetValueOrDefault(edit.Key)?.Text, edit.Text, edit.AccountId, edit.At))];
    }
}
