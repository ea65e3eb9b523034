using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Demonstration;

/// <summary>
/// The invented county of a first start: 20 units, three years, people of every role, one report in every state, made by the same desks and actions people
/// use. Everyone signs in with <see cref="Password"/>.
/// </summary>
internal sealed class FirstStart(GoujiStore store, TimeProvider today, Func<TimeProvider, PublishCase> publish)
{
    /// <summary>Of every invented person; printed on first start. An empty system (--empty) has nobody with it.</summary>
    public const string Password = "Yunxi-2024-demo";

    private const int PublishedBefore = 4;

    private readonly Dictionary<string, Actor> _actors = [];
    private string _hash = "";

    /// <summary>Makes it where nobody is there yet; tells whether it did.</summary>
    public async Task<bool> MakeAsync(CancellationToken ct = default)
    {
        if (!await new PeopleDesk(store, today).IsEmptyAsync(ct)) return false;
        _hash = new PasswordHasher<Account>().HashPassword(new Account { Name = "", PersonName = "" }, Password);
        var now = ChinaTime.DayOf(today.GetUtcNow());
        // The round of the year before is told as begun in March; before April that of the year before it is the latest.
        var latest = now.Month >= 4 ? now.Year - 1 : now.Year - 2;
        var clock = new SteppingClock(March(latest - 1));
        await SetUpAsync(clock, ct);
        var walk = new CaseWalk(store, clock, publish(clock), FindAsync);
        for (var year = latest - 2; year <= latest; year++)
        {
            clock.GoTo(March(year + 1));
            var dueOn = year == latest && now.AddDays(14) > new DateOnly(year + 1, 3, 31) ? now.AddDays(14) : new DateOnly(year + 1, 3, 31);
            Check(await new YearDesk(store, clock).OpenAsync(await FindAsync("system"), year, InventedCounty.Form, dueOn, onlyWithClerk: true, ct));
            foreach (var (unit, state) in StatesOf(year == latest)) await walk.GoAsync(unit, year, state, ct);
        }

        return true;
    }

    /// <summary>In the latest year one report in every state and the rest untouched; in those before some published.</summary>
    private static IEnumerable<(NewUnit, CaseState)> StatesOf(bool isLatest)
    {
        var towns = InventedCounty.Units.Where(u => u.Code.StartsWith("9001", StringComparison.Ordinal) && u.Code.Length == 6).ToList();
        if (!isLatest) return towns.Take(PublishedBefore).Select(u => (u, CaseState.Published));
        var bureaus = InventedCounty.Units.Where(u => u.Code.StartsWith("90000", StringComparison.Ordinal) && u.Code.Length == 6 && u.Code != InventedCounty.Root);
        return towns.Concat(bureaus).Zip(Enum.GetValues<CaseState>());
    }

    private static DateTimeOffset March(int year) => new(year, 3, 1, 1, 0, 0, TimeSpan.Zero);

    private async Task SetUpAsync(TimeProvider clock, CancellationToken ct)
    {
        var people = new PeopleDesk(store, clock);
        var (system, security, auditor) = (InventedCounty.Administrators[0], InventedCounty.Administrators[1], InventedCounty.Administrators[2]);
        Check(await people.SetUpAsync(InventedCounty.Units[0], First(system), First(security), First(auditor), ct));
        await KeepPasswordsAsync(clock, ct);
        Check(await new UnitDesk(store, clock).AddManyAsync(await FindAsync("system"), [.. InventedCounty.Units.Skip(1)], ct));
        var units = (await new UnitDesk(store, clock).TreeAsync(ct)).ToDictionary(u => u.Code, u => u.Id);
        foreach (var (name, personName, role) in InventedCounty.Officials) await HireAsync(clock, name, personName, role, units[InventedCounty.Root], ct);
        foreach (var unit in InventedCounty.Units.Skip(1))
            foreach (var (name, personName, role) in InventedCounty.StaffOf(unit)) await HireAsync(clock, name, personName, role, units[unit.Code], ct);
        await KeepPasswordsAsync(clock, ct);
    }

    private async Task HireAsync(TimeProvider clock, string name, string personName, Role role, long unitId, CancellationToken ct)
    {
        var made = Check(await new PeopleDesk(store, clock).MakeAsync(await FindAsync("system"), First((name, personName)), ct));
        Check(await new RoleDesk(store, clock).GiveAsync(await FindAsync("security"), made.Id, role, unitId, ct));
    }

    /// <summary>Invented people keep the first password, however old it is told to be, so that whoever tries the county signs in at once.</summary>
    private Task<bool> KeepPasswordsAsync(TimeProvider clock, CancellationToken ct) => store.WriteAsync(async (database, token) =>
    {
        foreach (var account in await database.Accounts.ToListAsync(token)) (account.MustChangePassword, account.PasswordSetBy) = (false, null);
        if (!await database.Settings.AnyAsync(s => s.Name == PasswordAge.Setting, token)) database.Settings.Add(new Setting { Name = PasswordAge.Setting, Text = "0" });
        await HistoryLog.AppendAsync(database, HistoryLog.Point(clock.GetUtcNow()), null, null, Deeds.Demonstrate, new { MustChangePassword = false, PasswordDays = 0 }, token);
        return (true, true);
    }, ct);

    private FirstPerson First((string Name, string PersonName) person) => new(person.Name, person.PersonName, _hash);

    private async Task<Actor> FindAsync(string name)
    {
        if (_actors.TryGetValue(name, out var known)) return known;
        await using var database = store.Open();
        var id = await database.Accounts.Where(a => a.Name == name).Select(a => a.Id).FirstAsync();
        return _actors[name] = (await new Actors(store).FindAsync(id))!;
    }

    private static T Check<T>(Answer<T> answer) => answer.Refusal is { } refusal ? throw new InvalidOperationException($"The demonstration is refused: {refusal.Why.En}") : answer.Value!;
}
