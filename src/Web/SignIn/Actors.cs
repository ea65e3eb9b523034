using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>An account with its roles as they are now.</summary>
public static class Actors
{
    public static async Task<Actor> OfAsync(GoujiContext database, Account account, CancellationToken ct) => new(
        account.Id, account.Name, account.PersonName,
        await database.Assignments.AsNoTracking().Where(a => a.AccountId == account.Id)
            .Join(database.Units, a => a.UnitId, u => u.Id, (a, u) => new ActorRole(a.Role, u.Path)).ToListAsync(ct));
}
