using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Gouji.Web.Tests.Web.Trust;

/// <summary>What was answered over HTTP is on disk: several clients at once, the program killed with SIGKILL at random moments and started again.</summary>
public sealed class KilledOverHttpTests(ITestOutputHelper output)
{
    private const int Actions = 200;
    private const int Kills = 5;
    private const int Cases = 12;

    /// <summary>Far above what it takes, so that a busy machine does not fail the test; what it took is printed.</summary>
    private static readonly TimeSpan s_restart = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<Guid> _edits = [];
    private readonly ConcurrentBag<string> _others = [];

    [Fact]
    public async Task Killed_LosesNothingAnswered_AndTheChainHolds()
    {
        await using var served = new ServedProcess();
        var cases = await served.SetUpAsync(Cases, ("lin", Role.Clerk), ("wang", Role.Clerk), ("gao", Role.HeadOfUnit), ("shen", Role.Reviewer));
        await SubmitAsync(served, [.. cases.Skip(4)]);
        Dictionary<string, string> tokens = [];
        foreach (var (name, actor) in served.People) tokens[name] = (await new Tokens(served.Store, TimeProvider.System).MakeAsync(actor, "test", true, TimeProvider.System.GetUtcNow().AddDays(1))).Value!;
        for (var kill = 0; kill < Kills || _edits.Count + _others.Count < Actions; kill++)
        {
            var restart = await served.StartAsync();
            var clients = tokens.Select((token, i) => WorkAsync(served.Address, token.Key, token.Value, cases, new Random((kill * 10) + i))).ToList();
            await Task.Delay(new Random(kill).Next(500, 3000));
            await served.KillAsync();
            await Task.WhenAll(clients);
            output.WriteLine($"kill {kill + 1}: {_edits.Count} edits and {_others.Count} other actions answered so far; ready {restart.TotalMilliseconds:0} ms after start");
            restart.ShouldBeLessThan(s_restart);
            await VerifyAsync(served.Store);
        }
    }

    private async Task VerifyAsync(GoujiStore store)
    {
        await using var database = store.Open();
        _edits.Except(await database.Edits.Select(e => e.Id).ToListAsync()).ShouldBeEmpty();
        var told = await database.History.GroupBy(e => e.What).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var action in _others.GroupBy(name => name)) told.GetValueOrDefault(action.Key).ShouldBeGreaterThanOrEqualTo(action.Count(), action.Key);
        (await HistoryCheck.VerifyAsync(store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(v.Words.En));
    }

    /// <summary>Some of the reports wait to be signed.</summary>
    private static async Task SubmitAsync(ServedProcess served, IReadOnlyList<long> cases)
    {
        var desk = new CaseDesk(served.Store, TimeProvider.System);
        var content = await new Contents(served.Store, TimeProvider.System).KeepAsync(Encoding.UTF8.GetBytes("{}"));
        foreach (var id in cases)
        {
            (await desk.ActAsync(served.People["lin"], id, new EditFields([new NewEdit(Guid.NewGuid(), "编制人数", "62", 0)]))).ShouldBeOfType<Done>();
            (await desk.ActAsync(served.People["lin"], id, new Submit(1, [], content, content, new CaseFigures(0, 0, 0, null, null, null, null, null, 0)))).ShouldBeOfType<Done>();
        }
    }

    /// <summary>One person's program: does whatever occurs to it until nobody answers any more.</summary>
    private async Task WorkAsync(string address, string who, string token, IReadOnlyList<long> cases, Random random)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address + "/api/v1/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            while (true)
            {
                var id = cases[random.Next(cases.Count)];
                if (who is "lin" or "wang" && random.Next(3) > 0) await EditAsync(client, cases[random.Next(4)], random);
                else await ActAsync(client, id, Some(who, random));
            }
        }
        catch (HttpRequestException)
        {
            // Killed: what was not answered may or may not be there.
            return;
        }
    }

    private async Task EditAsync(HttpClient client, long id, Random random)
    {
        var edits = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new { id = Guid.NewGuid(), key = $"项目.支出 @决算 #{random.Next(1, 9)}", text = $"{random.Next(10000)}", @base = 0 }).ToList();
        using var answer = await client.PatchAsJsonAsync($"cases/{id}/fields", new { edits });
        if (!answer.IsSuccessStatusCode) return;
        foreach (var edit in edits) _edits.Add(edit.id);
    }

    private async Task ActAsync(HttpClient client, long id, (string Name, object Body) action)
    {
        using var answer = await client.PostAsJsonAsync($"cases/{id}/actions/{action.Name}", action.Body);
        if (answer.IsSuccessStatusCode) _others.Add(action.Name);
    }

    private static (string, object) Some(string who, Random random) => who switch
    {
        "gao" => random.Next(4) > 0 ? (nameof(Sign), new { }) : (nameof(DeclineToSign), new { text = "金额待核" }),
        "shen" => random.Next(5) switch
        {
            0 => (nameof(Receive), new { }),
            1 => (nameof(ReturnForCorrection), new { note = "请核对" }),
            2 => (nameof(MoveDeadline), new { dueOn = "2027-03-01", reason = "延期" }),
            _ => (nameof(AddRemark), new { key = (string?)null, passage = (string?)null, text = $"意见 {random.Next(100)}" }),
        },
        _ => (nameof(Explain), new { finding = new { ruleId = "CON002", fingerprint = $"f{random.Next(50)}", values = "1|2", severity = "Verify" }, text = $"年中追加 {random.Next(100)}" }),
    };
}
