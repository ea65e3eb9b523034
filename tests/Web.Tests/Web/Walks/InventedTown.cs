using Gouji.Workflow.People;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>An invented town under an invented bureau with people of every role and one open report.</summary>
internal sealed record InventedTown(long Case, string Name, string Tag, IReadOnlyList<string> Names)
{
    public static async Task<InventedTown> FoundAsync(WebHost host, string tag, string name)
    {
        const string Office = "云溪县财政局";
        var bureau = await host.UnitAsync("70" + tag, Office);
        var town = await host.UnitAsync("71" + tag, name, bureau);
        foreach (var (account, role, unit) in new[]
        {
            ("clerk", Role.Clerk, town), ("head", Role.HeadOfUnit, town), ("reviewer", Role.Reviewer, bureau), ("bureau", Role.HeadOfBureau, bureau),
            ("system", Role.SystemAdministrator, bureau), ("security", Role.SecurityAdministrator, bureau), ("auditor", Role.Auditor, bureau),
        }) await host.AccountAsync(account + tag, (role, unit));
        var id = await host.Store.WriteAsync(async (database, ct) =>
        {
            var made = new Gouji.Workflow.Cases.Case { UnitId = town.Id, Year = 2023, FormId = "hunan-overall-2023" };
            database.Add(made);
            await database.SaveChangesAsync(ct);
            return (made.Id, true);
        });
        return new InventedTown(id, name, tag, [Office, name]);
    }
}
