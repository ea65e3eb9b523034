using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>
/// Writes fields, each for itself: what nobody else has changed since the writer looked is kept; where somebody wrote another text, theirs stays and this
/// one is kept as a conflict. What comes twice is answered as the first time.
/// </summary>
public sealed record EditFields(IReadOnlyList<NewEdit> Edits) : CaseAction
{
    /// <summary>The most at once: a large block pasted from a spreadsheet, or a whole report imported.</summary>
    public const int Most = 20_000;

    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (Edits.Count is 0 or > Most) return Sentences.EditsCount(Most);
        if (Edits.FirstOrDefault(IsTooLong) is { } tooLong) return Sentences.EditTooLong(tooLong.Key);
        if (Edits.FirstOrDefault(HasNul) is { } unkept) return Sentences.EditHasNul(unkept.Key);
        var (known, fields) = await LoadAsync(context, ct);
        if (known.Values.FirstOrDefault(e => e.CaseId != context.Case.Id) is { } foreign) return Sentences.ForeignEdit(foreign.Key);
        var revision = context.Case.Revision + 1;
        List<Edit> all = [];
        foreach (var edit in Edits)
        {
            if (known.TryGetValue(edit.Id, out var before)) { all.Add(before); continue; }
            var made = Make(edit, fields, revision, context);
            known[edit.Id] = made;
            context.Database.Edits.Add(made);
            all.Add(made);
        }

        if (all.Any(e => e.Revision == revision)) context.Case.Revision = revision;
        context.Edits = all;
        return null;
    }

    internal override object Record(ActionContext context) => new
    {
        context.Case.Revision,
        Edits = context.Edits.Where(e => e.Revision == context.Case.Revision).Select(e => new { e.Id, e.Key, e.Text, e.Note, e.Before, e.Base, e.Outcome }),
    };

    private static bool IsTooLong(NewEdit edit) =>
        edit.Key.Length is 0 or > Field.LongestKey || edit.Text?.Length > Field.LongestText || edit.Note?.Length > Field.LongestText;

    /// <summary>PostgreSQL keeps no text with U+0000.</summary>
    private static bool HasNul(NewEdit edit) => edit.Key.Contains('\0') || edit.Text?.Contains('\0') == true || edit.Note?.Contains('\0') == true;

    private async Task<(Dictionary<Guid, Edit>, Dictionary<string, Field>)> LoadAsync(ActionContext context, CancellationToken ct)
    {
        List<Guid> ids = [.. Edits.Select(e => e.Id)];
        List<string> keys = [.. Edits.Select(e => e.Key).Distinct()];
        var known = await context.Database.Edits.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var fields = await context.Database.Fields.Where(f => f.CaseId == context.Case.Id && keys.Contains(f.Key)).ToDictionaryAsync(f => f.Key, ct);
        return (known, fields);
    }

    private static Edit Make(NewEdit edit, Dictionary<string, Field> fields, long revision, ActionContext context)
    {
        var field = fields.GetValueOrDefault(edit.Key);
        // Nobody has seen a revision that is not there yet: it is forged, or from before a backup was restored, and says nothing of what was seen.
        var seen = edit.Base < revision ? edit.Base : 0;
        // What this person wrote is no conflict with what the same person writes now, however late the answer came.
        var isConflict = field is not null && field.Revision > seen && field.AccountId != context.Actor.AccountId && field.Text != edit.Text;
        var before = field?.Text;
        if (!isConflict) Write(edit, field ?? Add(edit, fields, context), revision, context.Actor.AccountId);
        return new Edit
        {
            Id = edit.Id,
            CaseId = context.Case.Id,
            Key = edit.Key,
            Text = edit.Text,
            Note = edit.Note,
            Before = before,
            Base = edit.Base,
            Revision = revision,
            AccountId = context.Actor.AccountId,
            At = context.Now,
            Outcome = isConflict ? EditOutcome.Conflict : EditOutcome.Kept,
        };
    }

    private static Field Add(NewEdit edit, Dictionary<string, Field> fields, ActionContext context)
    {
        var field = new Field { CaseId = context.Case.Id, Key = edit.Key };
        context.Database.Fields.Add(field);
        return fields[edit.Key] = field;
    }

    private static void Write(NewEdit edit, Field field, long revision, long accountId)
    {
        field.Text = edit.Text;
        field.Note = edit.Note;
        field.Revision = revision;
        field.AccountId = accountId;
    }
}
