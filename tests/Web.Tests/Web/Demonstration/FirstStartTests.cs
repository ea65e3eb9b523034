using System.Diagnostics;
using Gouji.Web.Demonstration;
using Gouji.Web.Publishing;
using Gouji.Web.Tests.Workflow;
using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Gouji.Web.Tests.Web.Demonstration;

public sealed class FirstStartTests(ITestOutputHelper output)
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task FirstStart_MakesACountyWithAReportInEveryState(string database)
    {
        var store = await Databases.NewAsync(database);
        var watch = Stopwatch.StartNew();
        (await Of(store).MakeAsync()).ShouldBeTrue();
        output.WriteLine($"{database}: made in {watch.Elapsed.TotalSeconds:0.0} s");
        (await Of(store).MakeAsync()).ShouldBeFalse("the second start makes nothing");
        await using var context = store.Open();
        (await context.Units.CountAsync()).ShouldBe(20);
        (await context.Years.CountAsync()).ShouldBe(3);
        (await context.Assignments.Select(a => a.Role).Distinct().CountAsync()).ShouldBe(Enum.GetValues<Role>().Length);
        var latest = await context.Years.MaxAsync(y => y.Year);
        (await context.Cases.Where(c => c.Year == latest && c.Revision > 0).Select(c => c.State).Distinct().CountAsync()).ShouldBe(Enum.GetValues<CaseState>().Length);
        (await context.Publications.CountAsync()).ShouldBe(10);
        (await HistoryCheck.VerifyAsync(store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(v.Words.En));
    }

    [Fact]
    public async Task FirstStart_IsTheSameEachTime()
    {
        var (one, other) = (await Databases.NewAsync(Databases.Sqlite), await Databases.NewAsync(Databases.Sqlite));
        await Of(one).MakeAsync();
        await Of(other).MakeAsync();
        (await HistoryCheck.VerifyAsync(one)).Head.ShouldBe((await HistoryCheck.VerifyAsync(other)).Head);
    }

    private static FirstStart Of(GoujiStore store) => new(store, new Clock(), made => async (actor, caseId, ct) => (await CasePublisher.Of(store, made).PublishAsync(actor, caseId, makesPdf: false, ct: ct)).Action is Done);
}
