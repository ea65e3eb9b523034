using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Publishing;

public sealed class FeedbackDeskTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Feedback_IsWrittenByAnyoneAndShownOnceAnswered(string database)
    {
        var house = await House.OnAsync(database);
        var desk = new FeedbackDesk(house.Store, house.Clock);
        (await desk.WriteAsync(1, null, "有误")).Refusal.ShouldNotBeNull();
        var publication = await PublishAsync(house);
        (await desk.WriteAsync(publication, null, new string('字', FeedbackDesk.LongestText + 1))).Refusal.ShouldNotBeNull();
        var id = (await desk.WriteAsync(publication, "12", "与决算公开表不一致")).Value;
        (await desk.AnsweredAsync(publication)).ShouldBeEmpty();
        (await desk.AnswerAsync(house.Clerk, id, "已核对")).Refusal.ShouldNotBeNull();
        (await desk.ListAsync(house.Reviewer)).Single().Feedback.Text.ShouldBe("与决算公开表不一致");
        (await desk.ListAsync(house.Clerk)).ShouldBeEmpty();
        (await desk.AnswerAsync(house.Reviewer, id, "已核对，一致")).Refusal.ShouldBeNull();
        (await desk.AnsweredAsync(publication)).Single().Answer.ShouldBe("已核对，一致");
        await using var context = house.Store.Open();
        (await context.History.AnyAsync(h => h.Content.Contains("与决算公开表不一致"))).ShouldBeFalse();
    }

    private static async Task<long> PublishAsync(House house)
    {
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        await house.DoAsync(house.Reviewer, new Receive(), new Accept(90, Gouji.Model.GradeLevel.Excellent, "同意"));
        var hash = await new Contents(house.Store, house.Clock).KeepAsync([1]);
        await house.DoAsync(house.Bureau, new Publish("报告", "正文", [new FileToPublish("report.html", hash, 1)]));
        await using var context = house.Store.Open();
        return (await context.Publications.SingleAsync()).Id;
    }
}
