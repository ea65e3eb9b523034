using System.Diagnostics;
using System.Globalization;
using Gouji.Web.Tests.Workflow;
using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.History;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Gouji.Web.Tests.Killed;

/// <summary>What was acknowledged is on disk: a process in the midst of writing is killed with SIGKILL, several times, at random moments.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Actions = 200;
    private const int Kills = 5;

    /// <summary>Far above what it takes, so that a busy machine does not fail the test; what it took is printed.</summary>
    private static readonly TimeSpan s_restart = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Killed_LosesNothingAcknowledged_AndTheChainHolds(string database)
    {
        var house = await House.OnAsync(database);
        HashSet<Guid> acknowledged = [];
        var actions = 0;
        for (var kill = 0; kill < Kills || actions < Actions; kill++)
        {
            var (said, restart) = await WorkAndKillAsync(house, kill);
            actions += said.Count;
            acknowledged.UnionWith(said.SelectMany(line => line.Split(' ')).Select(Guid.Parse));
            output.WriteLine($"{database}: kill {kill + 1} after {said.Count} actions; ready {restart.TotalMilliseconds:0} ms after start");
            restart.ShouldBeLessThan(s_restart);
            await using var context = house.Store.Open();
            acknowledged.Except(await context.Edits.Select(e => e.Id).ToListAsync()).ShouldBeEmpty();
            (await HistoryCheck.VerifyAsync(house.Store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(v.Words.En));
        }
    }

    private static async Task<(List<string> Said, TimeSpan Restart)> WorkAndKillAsync(House house, int seed)
    {
        var watch = Stopwatch.StartNew();
        using var worker = Process.Start(new ProcessStartInfo("dotnet",
            ["exec", typeof(Worker).Assembly.Location, house.Store.Connection, Text(house.Clerk.AccountId), Text(house.Case), Text(seed)])
        { RedirectStandardOutput = true })!;
        (await worker.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        var restart = watch.Elapsed;
        var most = new Random(seed).Next(20, 60);
        List<string> said = [];
        // Killed while it does what comes after; what it had said until then is still read.
        while (await worker.StandardOutput.ReadLineAsync() is { } line && line.Split(' ').All(id => Guid.TryParse(id, out _)))
        {
            said.Add(line);
            if (said.Count == most) worker.Kill();
        }

        await worker.WaitForExitAsync();
        return (said, restart);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
