using Gouji.Model;
using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Reviewing;

public sealed class CaseReviewsTests
{
    private static readonly FindingMark s_doubt = new("CON002", "f2", "3|4", Severity.Verify);

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Explanation_HoldsWhileItsValuesStay(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, new Explain(s_doubt, "年中追加"));
        (await house.ReviewAsync(house.Case, s_doubt)).Explanations.Single().Holds.ShouldBeTrue();
        (await house.ReviewAsync(house.Case, s_doubt with { Values = "3|5" })).Explanations.Single().Holds.ShouldBeFalse();
        (await house.ReviewAsync(house.Case)).Names[house.Clerk.AccountId].ShouldBe("clerk");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Explanation_OfLastYear_IsOfferedNotTaken(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, new Explain(s_doubt, "年中追加"));
        house.Clock.Now = house.Clock.Now.AddYears(1);
        await new YearDesk(house.Store, house.Clock).OpenAsync(house.People["system"], 2024, "hunan-overall-2023", new DateOnly(2025, 3, 31), onlyWithClerk: true);
        var next = (await new CaseLists(house.Store, house.Clock).ListAsync(house.Clerk, new CaseFilter(Year: 2024))).Rows.Single().Case.Id;
        var review = await house.ReviewAsync(next, s_doubt with { Values = "7|8" }, new FindingMark("BAL001", "x", "1", Severity.Error));
        review.Explanations.ShouldBeEmpty();
        review.Offered.Single().LastYear.Text.ShouldBe("年中追加");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Review_HasWhatWasSaidOfTheCaseAndTheLastRescores(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        await house.DoAsync(house.Reviewer, new Receive(), new AddRemark(null, null, "总体较好"), new RescoreIndicator("指标.得分 #1", 8, 10, "甲"), new RescoreIndicator("指标.得分 #1", 7, 10, "乙"));
        var review = await house.ReviewAsync(house.Case);
        review.Rescores.Single().Score.ShouldBe(7);
        review.Remarks.Single().Text.ShouldBe("总体较好");
        review.Submissions.Single().SignedBy.ShouldBe(house.Head.AccountId);
        review.Names.Values.ShouldBe(["clerk", "head", "reviewer"], ignoreOrder: true);
    }
}
