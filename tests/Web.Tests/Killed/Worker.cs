using System.Globalization;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Tests.Killed;

/// <summary>A process of its own that does random actions on a database and says of each, once it is done, that it was: to be killed at any moment.</summary>
internal static class Worker
{
    /// <param name="args">The connection, the account, the case, the seed.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var store = GoujiStore.ByConnection(args[0]);
        var desk = new CaseDesk(store, TimeProvider.System);
        await store.MigrateAsync();
        var actor = (await new Actors(store).FindAsync(Number(args[1])))!;
        await Console.Out.WriteLineAsync("ready");
        var random = new Random((int)Number(args[3]));
        while (true)
        {
            NewEdit[] edits = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new NewEdit(Guid.NewGuid(), $"总支出 @决算 #{random.Next(40)}", $"{random.Next(100000)}", long.MaxValue / 2))];
            if (await desk.ActAsync(actor, Number(args[2]), new EditFields(edits)) is not Done) return 1;
            // Said in one write, so that a killed process never says half an id.
            await Console.Out.WriteLineAsync(string.Join(' ', edits.Select(e => e.Id)));
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
