using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Units;

/// <summary>The door to the tree of units. A unit is never deleted: what it wrote stays; one that no longer exists is closed.</summary>
public sealed class UnitDesk(GoujiStore store, TimeProvider clock)
{
    private readonly DeskWriter _writer = new(store, clock);

    /// <summary>All units, every one after the one it belongs to.</summary>
    public async Task<IReadOnlyList<Unit>> TreeAsync(CancellationToken ct = default)
    {
        await using var database = store.Open();
        var units = await database.Units.AsNoTracking().ToListAsync(ct);
        return [.. units.OrderBy(u => u.Path, StringComparer.Ordinal)];
    }

    public async Task<Unit?> FindAsync(long id, CancellationToken ct = default)
    {
        await using var database = store.Open();
        return await database.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, ct);
    }

    public Task<Answer<long>> AddAsync(Actor actor, NewUnit unit, CancellationToken ct = default) =>
        _writer.WriteAsync<long>(actor, Right.KeepUnits, Deeds.AddUnit, async (context, token) =>
        {
            var (made, refusal) = await UnitRules.MakeAsync(context.Database, unit, token);
            if (made is null) return refusal!;
            context.Content = unit;
            return made.Id;
        }, ct);

    /// <summary>Adds all, or none where one of them cannot be; a parent stands before its sub-units or is there already.</summary>
    public Task<Answer<int>> AddManyAsync(Actor actor, IReadOnlyList<NewUnit> units, CancellationToken ct = default) =>
        _writer.WriteAsync<int>(actor, Right.KeepUnits, Deeds.AddUnits, async (context, token) =>
        {
            if (units.Count is 0 or > UnitRules.MostAtOnce) return Sentences.UnitCount(UnitRules.MostAtOnce);
            for (var row = 0; row < units.Count; row++)
            {
                var (_, refusal) = await UnitRules.MakeAsync(context.Database, units[row], token);
                if (refusal is not null) return Sentences.InRow(row + 1, refusal);
            }

            context.Content = new { Units = units };
            return units.Count;
        }, ct);

    public Task<Answer<Unit>> RenameAsync(Actor actor, long id, string name, CancellationToken ct = default) =>
        ChangeAsync(actor, id, Deeds.RenameUnit, async (context, unit, token) =>
        {
            if (UnitRules.ComplaintOfName(name) is { } complaint) return complaint;
            if (await context.Database.Units.AnyAsync(u => u.ParentId == unit.ParentId && u.Id != id && u.Name == name.Trim(), token)) return Sentences.UnitNameTaken(name);
            context.Content = new { unit.Code, Before = unit.Name, After = name.Trim() };
            unit.Name = name.Trim();
            return null;
        }, ct);

    /// <param name="formId">Null: that of the year. Cases nobody has begun in follow at once.</param>
    public Task<Answer<Unit>> SetFormAsync(Actor actor, long id, string? formId, CancellationToken ct = default) =>
        ChangeAsync(actor, id, Deeds.SetUnitForm, async (context, unit, token) =>
        {
            if (formId is not null && !UnitRules.IsFormId(formId)) return Sentences.NoSuchForm(formId);
            context.Content = new { unit.Code, Before = unit.FormId, After = formId };
            unit.FormId = formId;
            var untouched = await context.Database.Cases.Where(c => c.UnitId == id && c.Revision == 0 && c.State == CaseState.Draft)
                .Join(context.Database.Years, c => c.Year, y => y.Year, (c, y) => new { c, y.FormId }).ToListAsync(token);
            foreach (var row in untouched) row.c.FormId = formId ?? row.FormId;
            return null;
        }, ct);

    public Task<Answer<Unit>> SetSecrecyAsync(Actor actor, long id, bool isSecret, CancellationToken ct = default) =>
        ChangeAsync(actor, id, Deeds.SetUnitSecrecy, (context, unit, _) =>
        {
            context.Content = new { unit.Code, IsSecret = isSecret };
            unit.IsSecret = isSecret;
            return Task.FromResult<Refusal?>(null);
        }, ct);

    public Task<Answer<Unit>> CloseAsync(Actor actor, long id, CancellationToken ct = default) =>
        ChangeAsync(actor, id, Deeds.CloseUnit, async (context, unit, token) =>
        {
            if (unit.IsClosed) return Sentences.UnitIsClosed(unit.Name);
            if (await context.Database.Units.AnyAsync(u => u.ParentId == id && !u.IsClosed, token)) return Sentences.UnitHasSubunits(unit.Name);
            context.Content = new { unit.Code };
            unit.IsClosed = true;
            return null;
        }, ct);

    public Task<Answer<Unit>> ReopenAsync(Actor actor, long id, CancellationToken ct = default) =>
        ChangeAsync(actor, id, Deeds.ReopenUnit, async (context, unit, token) =>
        {
            if (await context.Database.Units.FirstOrDefaultAsync(u => u.Id == unit.ParentId && u.IsClosed, token) is { } parent) return Sentences.UnitIsClosed(parent.Name);
            context.Content = new { unit.Code };
            unit.IsClosed = false;
            return null;
        }, ct);

    private Task<Answer<Unit>> ChangeAsync(Actor actor, long id, string deed, Func<DeskContext, Unit, CancellationToken, Task<Refusal?>> change, CancellationToken ct) =>
        _writer.WriteAsync<Unit>(actor, Right.KeepUnits, deed, async (context, token) =>
        {
            if (await context.Database.Units.FirstOrDefaultAsync(u => u.Id == id, token) is not { } unit) return Sentences.NoSuchUnit;
            if (await change(context, unit, token) is { } refusal) return refusal;
            return unit;
        }, ct);
}
