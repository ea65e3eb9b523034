using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Reviewing;

public sealed class DrawDeskTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Fact]
    public void Lots_OfASeed_AreTheSameInAnyOrder()
    {
        string[] codes = [.. Enumerable.Range(1, 20).Select(i => $"9001{i:00}")];
        var drawn = Lots.Of("2024-03-01 彩票 04 11 19", codes, 0.15m);
        drawn.Count.ShouldBe(3);
        Lots.Of("2024-03-01 彩票 04 11 19", [.. codes.Reverse()], 0.15m).ShouldBe(drawn);
        Lots.Of("another", codes, 0.15m).ShouldNotBe(drawn);
        Lots.Of("x", ["900101"], 0.01m).ShouldBe(["900101"]);
    }

    [Fact]
    public void Rank_IsWhatASumProgramSays() =>
        // printf 'seed\n900101' | sha256sum
        Lots.Rank("seed", "900101").ShouldBe("6099f1ad908d9a7d4e533205184853ea0adf304f70d11e3461156f41e68ed4a4");

    [Theory, MemberData(nameof(Both))]
    public async Task Draw_MarksWhatItDrewAndRecordsItsSeed(string database)
    {
        var house = await House.OnAsync(database);
        var desk = new DrawDesk(house.Store, house.Clock);
        (await desk.DrawAsync(house.Bureau, 2023)).Refusal!.Kind.ShouldBe(RefusalKind.NotNow);
        await house.SubmitAsync();
        await house.DoAsync(house.Head, new Sign());
        (await desk.DrawAsync(house.Reviewer, 2023)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await desk.DrawAsync(house.Bureau, 2023, 0m)).Refusal.ShouldNotBeNull();
        var draw = (await desk.DrawAsync(house.Bureau, 2023)).Value!;
        draw.Seed.Length.ShouldBe(32);
        draw.Outcome.ShouldContain("900101");
        (await new CaseLists(house.Store, house.Clock).ListAsync(house.Bureau, new CaseFilter(OnlyDrawn: true))).Rows.Single().UnitCode.ShouldBe("900101");
        (await desk.ListAsync(2023)).Single().Seed.ShouldBe(draw.Seed);
    }
}
