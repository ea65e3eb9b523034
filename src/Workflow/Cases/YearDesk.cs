using Gouji.Workflow.Desks;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Cases;

/// <summary>The door to the yearly rounds: opening a year gives every unit its case.</summary>
public sealed class YearDesk(GoujiStore store, TimeProvider clock)
{
    private readonly DeskWriter _writer = new(store, clock);

    /// <summary>All years, the latest first, with how many cases stand where.</summary>
    public async Task<IReadOnlyList<YearOverview>> ListAsync(CancellationToken ct = default)
    {
        await using var database = store.Open();
        var years = await database.Years.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(ct);
        var counts = await database.Cases.GroupBy(c => new { c.Year, c.State }).Select(g => new { g.Key.Year, g.Key.State, Count = g.Count() }).ToListAsync(ct);
        var untouched = await database.Cases.Where(c => c.Revision == 0).GroupBy(c => c.Year).Select(g => new { Year = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Year, g => g.Count, ct);
        return [.. years.Select(y => new YearOverview(y, counts.Where(c => c.Year == y.Year).ToDictionary(c => c.State, c => c.Count), untouched.GetValueOrDefault(y.Year)))];
    }

    /// <summary>Opens a year, or opens it again: every open unit that has no case of it yet gets one. The answer is how many were made.</summary>
    /// <param name="onlyWithClerk">Leaves out units nobody fills in for.</param>
    public Task<Answer<int>> OpenAsync(Actor actor, int year, string formId, DateOnly dueOn, bool onlyWithClerk, CancellationToken ct = default) =>
        _writer.WriteAsync<int>(actor, Right.KeepYears, Deeds.OpenYear, async (context, token) =>
        {
            if (year < 2000 || year > context.Today.Year) return Sentences.YearOutOfRange(year, context.Today.Year);
            if (!UnitRules.IsFormId(formId)) return Sentences.NoSuchForm(formId);
            if (await SetAsync(context.Database, year, formId, dueOn, token) is { } refusal) return refusal;
            var units = await WithoutCaseAsync(context.Database, year, onlyWithClerk, token);
            context.Database.Cases.AddRange(units.Select(u => new Case { UnitId = u.Id, Year = year, FormId = u.FormId ?? formId, ChangedAt = context.Now }));
            context.Content = new { Year = year, FormId = formId, DueOn = dueOn, Units = units.Select(u => u.Code) };
            return units.Count;
        }, ct);

    /// <summary>Closes a year: what is not submitted by now can no longer be filled in; what was returned still can.</summary>
    public Task<Answer<FiscalYear>> CloseAsync(Actor actor, int year, CancellationToken ct = default) =>
        ChangeAsync(actor, year, Deeds.CloseYear, (context, found, _) =>
        {
            context.Content = new { Year = year };
            found.IsOpen = false;
            return Task.CompletedTask;
        }, ct);

    public Task<Answer<FiscalYear>> SetDeadlineAsync(Actor actor, int year, DateOnly dueOn, CancellationToken ct = default) =>
        ChangeAsync(actor, year, Deeds.SetYearDeadline, (context, found, _) =>
        {
            context.Content = new { Year = year, Before = found.DueOn, After = dueOn };
            found.DueOn = dueOn;
            return Task.CompletedTask;
        }, ct);

    /// <summary>Another form for those who have not begun; a case somebody wrote in keeps its own.</summary>
    public async Task<Answer<FiscalYear>> SetFormAsync(Actor actor, int year, string formId, CancellationToken ct = default) =>
        !UnitRules.IsFormId(formId) ? Sentences.NoSuchForm(formId) : await ChangeAsync(actor, year, Deeds.SetYearForm, async (context, found, token) =>
        {
            context.Content = new { Year = year, Before = found.FormId, After = formId };
            found.FormId = formId;
            var untouched = await context.Database.Cases.Where(c => c.Year == year && c.Revision == 0 && c.State == CaseState.Draft)
                .Join(context.Database.Units.Where(u => u.FormId == null), c => c.UnitId, u => u.Id, (c, _) => c).ToListAsync(token);
            foreach (var one in untouched) one.FormId = formId;
        }, ct);

    private static async Task<Refusal?> SetAsync(GoujiContext database, int year, string formId, DateOnly dueOn, CancellationToken ct)
    {
        if (dueOn.Year < year || dueOn.Year > year + 5) return Sentences.DeadlineOutOfRange(year);
        var found = await database.Years.FirstOrDefaultAsync(y => y.Year == year, ct);
        if (found is null) database.Years.Add(new FiscalYear { Year = year, FormId = formId, DueOn = dueOn, IsOpen = true });
        else (found.FormId, found.DueOn, found.IsOpen) = (formId, dueOn, true);
        return null;
    }

    private static async Task<List<Unit>> WithoutCaseAsync(GoujiContext database, int year, bool onlyWithClerk, CancellationToken ct) =>
        await database.Units
            .Where(u => !u.IsClosed && !database.Cases.Any(c => c.UnitId == u.Id && c.Year == year))
            .Where(u => !onlyWithClerk || database.Assignments.Any(a => a.UnitId == u.Id && a.Role == Role.Clerk))
            .OrderBy(u => u.Path).ToListAsync(ct);

    private Task<Answer<FiscalYear>> ChangeAsync(Actor actor, int year, string deed, Func<DeskContext, FiscalYear, CancellationToken, Task> change, CancellationToken ct) =>
        _writer.WriteAsync<FiscalYear>(actor, Right.KeepYears, deed, async (context, token) =>
        {
            if (await context.Database.Years.FirstOrDefaultAsync(y => y.Year == year, token) is not { } found) return Sentences.NoSuchYear(year);
            await change(context, found, token);
            return found;
        }, ct);
}
