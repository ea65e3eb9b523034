using Gouji.Model;
using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Cases;

public sealed class CaseDeskTests
{
    private static readonly FindingMark s_error = new("BAL001", "f1", "1|2", Severity.Error);
    private static readonly FindingMark s_doubt = new("CON002", "f2", "3|4", Severity.Verify);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Case_GoesTheWholeWay(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        await house.DoAsync(house.Reviewer, new Receive(), new AddRemark("总支出 @决算", null, "与附件3不一致"), new ReturnForCorrection(null));
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "3997.29"));
        await house.DoAsync(house.Clerk, await house.SubmissionAsync([]));
        await house.DoAsync(house.Head, new Sign());
        await house.DoAsync(house.Reviewer, new Receive(), new RescoreIndicator("指标.得分 #1", 8.5m, 10m, "佐证不足"), new Accept(94m, GradeLevel.Excellent, "同意"));
        var hash = await new Contents(house.Store, house.Clock).KeepAsync([1, 2, 3]);
        await house.DoAsync(house.Bureau, new Publish("青禾镇2023年度部门整体支出绩效自评报告", "正文", [new FileToPublish("report.html", hash, 3)]));
        await house.DoAsync(house.Bureau, new Withdraw("数据有误"));
        await using var context = house.Store.Open();
        var @case = await context.Cases.FirstAsync(c => c.Id == house.Case);
        @case.State.ShouldBe(CaseState.Withdrawn);
        @case.Round.ShouldBe(2);
        (await context.Publications.SingleAsync()).WithdrawnWhy.ShouldBe("数据有误");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_ErrorStands_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"));
        (await house.ActAsync(house.Clerk, await house.SubmissionAsync([s_error]))).ShouldBeOfType<Refusal>().Why.Zh.ShouldContain("1个问题须更正");
        await house.DoAsync(house.Clerk, new AskForWaiver(s_error, "上级口径不同"));
        await using var context = house.Store.Open();
        var waiver = await context.Waivers.SingleAsync();
        await house.DoAsync(house.Bureau, new DecideWaiver(waiver.Id, true, "同意，本年有效", new DateOnly(2024, 12, 31)));
        await house.DoAsync(house.Clerk, await house.SubmissionAsync([s_error]));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_WaiverExpired_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"), new AskForWaiver(s_error, "口径"));
        await using var context = house.Store.Open();
        await house.DoAsync(house.Bureau, new DecideWaiver((await context.Waivers.SingleAsync()).Id, true, "同意", new DateOnly(2024, 3, 31)));
        house.Clock.Now = house.Clock.Now.AddDays(60);
        (await house.ActAsync(house.Clerk, await house.SubmissionAsync([s_error]))).ShouldBeOfType<Refusal>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_ExplanationOfOtherValues_IsNone(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"), new Explain(s_doubt, "年中追加"));
        (await house.ActAsync(house.Clerk, await house.SubmissionAsync([s_doubt with { Values = "3|5" }]))).ShouldBeOfType<Refusal>();
        await house.DoAsync(house.Clerk, await house.SubmissionAsync([s_doubt]));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_ChangedSinceItWasChecked_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"));
        var checkedNow = await house.SubmissionAsync([]);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "2"));
        (await house.ActAsync(house.Clerk, checkedNow)).ShouldBeOfType<Refusal>().Kind.ShouldBe(RefusalKind.NotNow);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Sign_ByWhoeverPrepared_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        var both = house.Clerk with { Roles = [.. house.Clerk.Roles, new ActorRole(Role.HeadOfUnit, "/900000/900101/")] };
        (await house.ActAsync(both, new Sign())).ShouldBeOfType<Refusal>().Why.Zh.ShouldContain("不能是同一人");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Review_ByWhoeverPreparedOrSigned_IsRefusedThoughAColleagueReceivedIt(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        CaseAction[] reviewing = [new AddRemark(null, null, "很好"), new RescoreIndicator("指标.得分 #1", 10m, 10m, "补分"), new ReturnForCorrection("请核对"), new Accept(100m, GradeLevel.Excellent, "同意")];
        foreach (var own in new[] { house.Clerk, house.Head }.Select(person => person with { Roles = [.. person.Roles, .. house.Reviewer.Roles] }))
            (await house.ActAsync(own, new Receive())).ShouldBeOfType<Refusal>().Kind.ShouldBe(RefusalKind.NotAllowed);
        await house.DoAsync(house.Reviewer, new Receive());
        foreach (var own in new[] { house.Clerk, house.Head }.Select(person => person with { Roles = [.. person.Roles, .. house.Reviewer.Roles] }))
            foreach (var action in reviewing)
                (await house.ActAsync(own, action)).ShouldBeOfType<Refusal>(action.ToString()).Why.Zh.ShouldContain("不能审核它");
        await house.DoAsync(house.Reviewer, reviewing[^1]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Action_ByAStranger_IsOfNoCase(string database)
    {
        var house = await House.OnAsync(database);
        foreach (var name in new[] { "stranger", "system", "security", "auditor" })
            (await house.ActAsync(house.People[name], House.Write("总支出 @决算", "1"))).ShouldBeOfType<Refusal>().Kind.ShouldBe(RefusalKind.NotFound);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Return_WithoutAnyRemark_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        await house.DoAsync(house.Reviewer, new Receive());
        (await house.ActAsync(house.Reviewer, new ReturnForCorrection(" "))).ShouldBeOfType<Refusal>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Refusal_ChangesNothing(string database)
    {
        var house = await House.OnAsync(database);
        await house.ActAsync(house.Head, new Sign());
        await house.ActAsync(house.Clerk, new EditFields([]));
        await using var context = house.Store.Open();
        (await context.History.CountAsync()).ShouldBe(0);
        (await context.Cases.FirstAsync(c => c.Id == house.Case)).Revision.ShouldBe(0);
    }
}
