using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Gouji.Web.Tests.Workflow;

/// <summary>A small invented county for tests: a finance bureau over two towns, people of every role, and one case of the year 2023 for each town.</summary>
internal sealed class House
{
    private House(GoujiStore store, Clock clock)
    {
        Store = store;
        Clock = clock;
        Desk = new CaseDesk(store, clock);
        Fields = new CaseFields(store, clock);
    }

    public GoujiStore Store { get; }

    public Clock Clock { get; }

    public CaseDesk Desk { get; }

    public CaseFields Fields { get; }

    /// <summary>The case of 青禾镇.</summary>
    public long Case { get; private set; }

    /// <summary>The case of 石桥镇.</summary>
    public long Other { get; private set; }

    public Dictionary<string, Actor> People { get; } = [];

    public Actor Clerk => People["clerk"];

    public Actor Head => People["head"];

    public Actor Reviewer => People["reviewer"];

    public Actor Bureau => People["bureau"];

    public static async Task<House> OnAsync(string database)
    {
        var house = new House(await Databases.NewAsync(database), new Clock());
        await house.BuildAsync();
        return house;
    }

    /// <summary>What was said of a case, beside what checking it gives.</summary>
    public async Task<CaseReview> ReviewAsync(long caseId, params FindingMark[] findings)
    {
        await using var database = Store.Open();
        return await new CaseReviews(Store).OfAsync(await database.Cases.AsNoTracking().FirstAsync(c => c.Id == caseId), findings);
    }

    public Task<ActionResult> ActAsync(Actor actor, CaseAction action) => Desk.ActAsync(actor, Case, action);

    public async Task DoAsync(Actor actor, params CaseAction[] actions)
    {
        foreach (var action in actions) (await ActAsync(actor, action)).ShouldBeOfType<Done>(action.ToString());
    }

    public static EditFields Write(string key, string? text, long based = long.MaxValue / 2) => new([new NewEdit(Guid.NewGuid(), key, text, based)]);

    /// <summary>Something filled in, submitted without findings.</summary>
    public async Task SubmitAsync()
    {
        await DoAsync(Clerk, Write("总支出 @决算", "3997.92"));
        await DoAsync(Clerk, await SubmissionAsync([]));
    }

    public async Task<Submit> SubmissionAsync(IReadOnlyList<Gouji.Workflow.Reviewing.FindingMark> findings)
    {
        var (revision, _) = await Fields.LoadAsync(Case);
        return new Submit(revision, findings, new string('a', 64), new string('b', 64), new CaseFigures(0, 0, 0, 3997.92m, null, 95.5m, null, 0.98m, 1));
    }

    private async Task BuildAsync()
    {
        await using var database = Store.Open();
        var bureau = new Unit { Code = "900000", Name = "云溪县财政局", Path = "/900000/" };
        database.Add(bureau);
        await database.SaveChangesAsync();
        var town = new Unit { ParentId = bureau.Id, Code = "900101", Name = "青禾镇", Path = "/900000/900101/" };
        var other = new Unit { ParentId = bureau.Id, Code = "900102", Name = "石桥镇", Path = "/900000/900102/" };
        database.AddRange(town, other);
        await database.SaveChangesAsync();
        foreach (var (name, role, unit) in new[]
        {
            ("clerk", Role.Clerk, town), ("second", Role.Clerk, town), ("head", Role.HeadOfUnit, town), ("stranger", Role.Clerk, other), ("reviewer", Role.Reviewer, bureau),
            ("bureau", Role.HeadOfBureau, bureau), ("system", Role.SystemAdministrator, bureau), ("security", Role.SecurityAdministrator, bureau), ("auditor", Role.Auditor, bureau),
        }) await HireAsync(database, name, role, unit);
        var cases = new[] { town, other }.Select(u => new Gouji.Workflow.Cases.Case { UnitId = u.Id, Year = 2023, FormId = "hunan-overall-2023" }).ToArray();
        database.AddRange(cases);
        await database.SaveChangesAsync();
        (Case, Other) = (cases[0].Id, cases[1].Id);
    }

    private async Task HireAsync(GoujiContext database, string name, Role role, Unit unit)
    {
        var account = new Account { Name = name, PersonName = name };
        database.Add(account);
        await database.SaveChangesAsync();
        database.Add(new Assignment { AccountId = account.Id, Role = role, UnitId = unit.Id });
        await database.SaveChangesAsync();
        People[name] = (await new Actors(Store).FindAsync(account.Id))!;
    }
}
