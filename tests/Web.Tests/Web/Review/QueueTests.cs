using System.Globalization;
using System.Text;
using Gouji.Model;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Review;

/// <summary>The queue with what hangs on it: batches, waivers, draws, answers to readers.</summary>
public sealed class QueueTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Batch_ReceivesWhatMayBeReceivedAndSaysWhyNotOfTheRest()
    {
        var town = await ReviewedTown.SignedAsync(host, "q1");
        using var client = await town.ClientAsync("reviewer");
        (await client.GetStringAsync("/review")).ShouldContain(town.Unit);
        var said = await ReviewDeskTests.SendAsync(client, "/review", "button[value=receive]", ("Do", "receive"), ("Case", Number(town.Case)), ("Case", "999999"));
        said.ShouldContain("已处理 1 项；1 项");
        (await town.StateAsync()).ShouldBe(CaseState.Received);
        (await ReviewDeskTests.SendAsync(client, "/review", "button[value=receive]", ("Do", "receive"))).ShouldContain("请先选中");
    }

    [Fact]
    public async Task Batch_Reminds()
    {
        var town = await ReviewedTown.SignedAsync(host, "q2");
        await town.DoAsync(town.Reviewer, new Receive(), new ReturnForCorrection("请核对。"));
        using var client = await town.ClientAsync("reviewer");
        await ReviewDeskTests.SendAsync(client, "/review?State=Returned", "button[value=remind]", ("Do", "remind"), ("Text", "请于周五前报送。"), ("Case", Number(town.Case)));
        (await town.InAsync(d => d.Remarks.AnyAsync(r => r.CaseId == town.Case && r.Text == "请于周五前报送。"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Batch_PublishesInTheBackground()
    {
        var town = await ReviewedTown.SignedAsync(host, "q3");
        await town.DoAsync(town.Reviewer, new Receive(), new Accept(93m, GradeLevel.Excellent, "同意。"));
        using var client = await town.ClientAsync("bureau");
        (await ReviewDeskTests.SendAsync(client, "/review?State=Accepted", "button[value=publish]", ("Do", "publish"), ("Case", Number(town.Case)))).ShouldContain("后台");
        for (var i = 0; i < 600 && await town.StateAsync() != CaseState.Published; i++) await Task.Delay(100);
        (await town.StateAsync()).ShouldBe(CaseState.Published);
        (await ReviewDeskTests.SendAsync(client, "/review?State=Published", "button[value=publish]", ("Do", "publish"), ("Case", Number(town.Case)))).ShouldContain("只有审核通过");
    }

    [Fact]
    public async Task Waivers_AreDecidedByTheHeadOfTheBureauOnly()
    {
        var town = await ReviewedTown.SignedAsync(host, "q4");
        await town.DoAsync(town.Reviewer, new Receive(), new ReturnForCorrection("请核对。"));
        await town.DoAsync(town.Clerk, new AskForWaiver(new FindingMark("BAL001", "f", "1", Severity.Error), "上级口径不同"));
        using var reviewer = await town.ClientAsync("reviewer");
        var seen = await ReviewDeskTests.PageAsync(reviewer, "/review/waivers");
        seen.QuerySelector("main")!.TextContent.ShouldContain("上级口径不同");
        seen.QuerySelectorAll("button[value=grant]").ShouldBeEmpty();
        using var bureau = await town.ClientAsync("bureau");
        (await ReviewDeskTests.SendAsync(bureau, "/review/waivers", "button[value=grant]", ("Sent.Do", "grant"), ("Sent.Text", "同意，下年统一。"))).ShouldContain("请");
        (await ReviewDeskTests.SendAsync(bureau, "/review/waivers", "button[value=grant]", ("Sent.Do", "grant"), ("Sent.Text", "同意，下年统一。"), ("Sent.Until", "2099-12-31"))).ShouldContain("没有待决定");
        (await town.InAsync(d => d.Waivers.SingleAsync(w => w.CaseId == town.Case))).IsGranted.ShouldBe(true);
    }

    [Fact]
    public async Task Draws_ShowTheSeedAndRepeat()
    {
        var town = await ReviewedTown.SignedAsync(host, "q5");
        using var bureau = await town.ClientAsync("bureau");
        const string path = "/review/draws?Year=2023";
        (await ReviewDeskTests.PageAsync(bureau, path)).QuerySelector("#share")!.GetAttribute("value").ShouldBe("15");
        (await ReviewDeskTests.SendAsync(bureau, path, "main form[method=post] button", ("Sent.Share", "150"), ("Sent.Seed", ""))).ShouldContain("比例应是");
        var said = await ReviewDeskTests.SendAsync(bureau, path, "main form[method=post] button", ("Sent.Share", "15"), ("Sent.Seed", "双色球 2024031"));
        said.ShouldContain("双色球 2024031");
        said.ShouldContain("结果一致");
        said.ShouldContain(Lots.Rank("双色球 2024031", "91q5")[..16]);
        (await town.InAsync(d => d.Cases.SingleAsync(c => c.Id == town.Case))).IsDrawn.ShouldBeTrue();
        using var reviewer = await town.ClientAsync("reviewer");
        var seen = await ReviewDeskTests.PageAsync(reviewer, path);
        seen.QuerySelectorAll("#share").ShouldBeEmpty();
        seen.QuerySelector("main")!.TextContent.ShouldContain(town.Unit);
    }

    [Fact]
    public async Task Feedback_IsAnsweredAndThenPublic()
    {
        var town = await ReviewedTown.SignedAsync(host, "q6");
        var id = await PublicationAsync(town, """{"facts":[]}""");
        using var reader = host.Client();
        await reader.SendFormAsync($"/public/{id}/feedback", "main form", ("Text", "这个数与上年不一致"));
        using var client = await town.ClientAsync("reviewer");
        (await client.GetStringAsync("/review/feedback")).ShouldContain("这个数与上年不一致");
        (await reader.GetStringAsync($"/public/{id}")).ShouldNotContain("这个数与上年不一致");
        (await ReviewDeskTests.SendAsync(client, "/review/feedback", "main form button", ("Sent.Text", ""))).ShouldContain("请写明");
        await ReviewDeskTests.SendAsync(client, "/review/feedback", "main form button", ("Sent.Text", "已请单位核对。"));
        (await reader.GetStringAsync($"/public/{id}")).ShouldContain("已请单位核对。");
    }

    [Theory]
    [InlineData("a", "not json")]
    [InlineData("b", "[]")]
    [InlineData("c", """{"facts":[{"id":null}]}""")]
    [InlineData("d", """{"facts":[{"id":"f1","concept":"x","english":"x","stage":1}]}""")]
    public async Task PublicPage_WithFactsThatAreNone_SaysSoInOneSentence(string tag, string json)
    {
        var town = await ReviewedTown.SignedAsync(host, "q7" + tag);
        var id = await PublicationAsync(town, json);
        using var reader = host.Client();
        (await reader.GetStringAsync($"/public/{id}")).ShouldContain("数据文件无法识别");
        (await reader.GetAsync("/public/overview")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private async Task<long> PublicationAsync(ReviewedTown town, string facts)
    {
        var hash = await new Contents(host.Store, host.Clock).KeepAsync(Encoding.UTF8.GetBytes(facts));
        return await host.Store.WriteAsync(async (database, ct) =>
        {
            var made = new Publication { CaseId = town.Case, Year = 2023, UnitName = town.Unit, Title = "报告", Text = "正文", AccountId = town.Bureau.AccountId, At = host.Clock.GetUtcNow() };
            database.Add(made);
            await database.SaveChangesAsync(ct);
            database.Add(new PublishedFile { PublicationId = made.Id, Name = "facts.json", Hash = hash, Size = facts.Length });
            return (made.Id, true);
        });
    }

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
