using Gouji.Model;
using Gouji.Web.Cases;
using Gouji.Web.Filings;
using Gouji.Web.SignIn;
using Gouji.Workflow;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Editor;

/// <summary>A case's fields behind the editor: read through <see cref="CaseFields"/>, written by <see cref="EditFields"/>, shown as a <see cref="LiveReport"/>.</summary>
internal sealed class OpenCase(GoujiStore store, CaseDesk desk, CaseFields fields, CaseReports cases, LiveReports reports, Visitor visitor, PageWords words) : IOpenCase
{
    public async Task<OpenReport?> OpenAsync(long caseId, CancellationToken ct) => await LookAsync(caseId, ct) is { } look ? look.Report : null;

    public async Task<EditAnswer?> WriteAsync(long caseId, IReadOnlyList<NewEdit> edits, CancellationToken ct)
    {
        if (await LookAsync(caseId, ct) is not { } before) return null;
        if (edits.Count == 0) return before.Report.Now;
        var all = Noted(edits, before);
        var result = await desk.ActAsync(visitor.Actor, caseId, new EditFields(all), ct);
        if (result is not Done done) return Refused(edits, before, (result as Refusal)?.Why);
        // Explanations are no field: what was read a moment ago still holds.
        var now = await cases.AfterAsync(before.Case, done);
        if ((now is null ? await LookAsync(caseId, ct) : LookOf(now, before.Explanations)) is not { } after) return null;
        HashSet<Guid> asked = [.. edits.Select(e => e.Id)];
        var results = await ResultsAsync(done.Edits.Where(e => asked.Contains(e.Id)), after, ct);
        var (was, cells) = (ShownCells.Of(before.Report), ShownCells.Of(after.Report));
        return after.Report.Now with { Results = results, Cells = ShownCells.Changed(was, cells), Redraw = IsRedrawn(was, cells) };
    }

    public async Task<EditAnswer?> ChangesAsync(long caseId, long since, string? at, CancellationToken ct)
    {
        if (await LookAsync(caseId, ct) is not { } look) return null;
        var changes = await fields.SinceAsync(caseId, visitor.Actor.AccountId, since, at, ct);
        if (look.Revision == since) return look.Report.Now with { People = PeopleOf(changes) };
        var others = changes.Fields.Where(f => f.AccountId != visitor.Actor.AccountId).Select(f => new EditOfOther(f.Key, f.Text, f.Revision, changes.Names.GetValueOrDefault(f.AccountId, "")));
        var cells = ShownCells.Of(look.Report);
        return look.Report.Now with
        {
            Edits = [.. others],
            People = PeopleOf(changes),
            Cells = cells,
            Redraw = !(await reports.FindAsync(caseId, since) is { } then && !IsRedrawn(ShownCells.Of(Shown(look.Case with { Live = then.Live }, look.Explanations)), cells)),
        };
    }

    private static IReadOnlyList<PersonHere> PeopleOf(Changes changes) => [.. changes.People.Select(p => new PersonHere(changes.Names.GetValueOrDefault(p.AccountId, ""), p.Key))];

    public async Task<IReadOnlyList<CellEdit>?> HistoryAsync(long caseId, string key, CancellationToken ct) => await LookAsync(caseId, ct) is null
        ? null
        : [.. (await fields.HistoryAsync(caseId, key, ct)).Select(e => new CellEdit(e.Edit.At, e.Name, e.Edit.Text, e.Edit.Outcome == EditOutcome.Kept))];

    public async Task<Refusal?> DraftAsync(long caseId, CancellationToken ct)
    {
        if (await LookAsync(caseId, ct) is not { } look) return new Refusal(RefusalKind.NotFound, Sentences.NoSuchCell);
        var body = BodySettling.Of(look.Live, look.Fields, look.Revision);
        return body.Count > 0 ? await desk.ActAsync(visitor.Actor, caseId, new EditFields(body), ct) as Refusal : null;
    }

    /// <summary>What is known beside the text stays with the field; it says itself of which text it holds.</summary>
    private static List<NewEdit> Noted(IReadOnlyList<NewEdit> edits, Look look)
    {
        var body = edits.Any(e => e.Key.StartsWith(FieldKeyText.Body, StringComparison.Ordinal)) ? BodySettling.Of(look.Live, look.Fields, look.Revision) : [];
        var notes = body.Where(e => e.Text is not null).ToDictionary(e => e.Key, e => e.Note);
        return [.. body, .. edits.Select(e => e with { Note = notes.TryGetValue(e.Key, out var note) ? note : look.Fields.GetValueOrDefault(e.Key)?.Note })];
    }

    private EditAnswer Refused(IReadOnlyList<NewEdit> edits, Look look, Sentence? why) => look.Report.Now with
    {
        Results = [.. edits.Select(e => new EditResult(e.Id, e.Key, "refused", look.Fields.GetValueOrDefault(e.Key)?.Text, look.Revision, null, why is null ? "" : words[why]))],
    };

    private async Task<IReadOnlyList<EditResult>> ResultsAsync(IEnumerable<Edit> edits, Look look, CancellationToken ct)
    {
        List<EditResult> results = [];
        foreach (var edit in edits)
        {
            var field = look.Fields.GetValueOrDefault(edit.Key);
            var by = edit.Outcome == EditOutcome.Conflict && field is not null ? await NameAsync(field.AccountId, ct) : visitor.Actor.PersonName;
            results.Add(new EditResult(edit.Id, edit.Key, edit.Outcome == EditOutcome.Kept ? "kept" : "conflict", field?.Text, field?.Revision ?? edit.Revision, by, null));
        }

        return results;
    }

    private async Task<string?> NameAsync(long accountId, CancellationToken ct)
    {
        await using var database = store.Open();
        return await database.Accounts.Where(a => a.Id == accountId).Select(a => a.PersonName).FirstOrDefaultAsync(ct);
    }

    /// <summary>The case as it is now, or null where the person may not know of it.</summary>
    private async Task<Look?> LookAsync(long caseId, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, ct) is not { } found) return null;
        await using var database = store.Open();
        var explanations = await database.Explanations.AsNoTracking().Where(e => e.CaseId == caseId && e.EndedAt == null).ToListAsync(ct);
        return LookOf(found, explanations);
    }

    private Look LookOf(CaseReport found, IReadOnlyList<Explanation> explanations) => new(found, explanations, Shown(found, explanations));

    private OpenReport Shown(CaseReport look, IReadOnlyList<Explanation> explanations)
    {
        var live = look.Live;
        var (findings, counts) = FindingList.Of(live, explanations, words.Language);
        var body = live.Form.Parts.FirstOrDefault(p => p.IsBody)?.Id;
        return new OpenReport(
            look.Case.Id, FormattableString.Invariant($"{visitor.Actor.AccountId}"), words[Sentences.ReportOf(look.Unit.Name, look.Case.Year)], Names.Of(look.Case.State), live.Form, live.Filing,
            [.. live.Blank[^1].Sections.Where(s => s.Name != body)], [.. live.Filing.Body.Select((p, i) => new BodyLine(live.BodyKeys[i], p))],
            new EditAnswer(look.Revision, [], new Dictionary<string, CellShown>(), findings, counts))
        {
            MayEdit = !look.IsShut && Transitions.Allows<EditFields>(visitor.Actor, look.Case.State, look.Unit.Path),
            MaySubmit = !look.IsShut && Transitions.Allows<Submit>(visitor.Actor, look.Case.State, look.Unit.Path),
            Typed = look.Fields.Values.Where(f => f.Text is not null).ToDictionary(f => f.Key, f => f.Text!),
            Ripple = key => live.Ripple(key) is var ripple ? [.. ripple.Facts.Select(f => f.Key), .. ripple.Paragraphs] : [],
        };
    }

    /// <summary>Whether the paper has other cells than before: rows came or went, or a place shows another fact.</summary>
    private static bool IsRedrawn(Dictionary<string, CellShown> before, Dictionary<string, CellShown> now) => !before.Keys.ToHashSet().SetEquals(now.Keys);

    private sealed record Look(CaseReport Case, IReadOnlyList<Explanation> Explanations, OpenReport Report)
    {
        public LiveReport Live => Case.Live;

        public long Revision => Case.Revision;

        public IReadOnlyDictionary<string, Field> Fields => Case.Fields;
    }
}
