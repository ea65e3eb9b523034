using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Fields;

public sealed class EditFieldsTests
{
    private const string Key = "总支出 @决算";

    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task TwoPeople_OnDifferentFields_KeepBoth(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0));
        await house.DoAsync(house.People["second"], House.Write("总收入 @决算", "2", 0));
        var (revision, fields) = await house.Fields.LoadAsync(house.Case);
        revision.ShouldBe(2);
        fields.Select(f => (f.Key, f.Text)).ShouldBe([(Key, "1"), ("总收入 @决算", "2")], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task TwoPeople_OnOneField_ConflictIsKeptAndTold(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0));
        var done = (await house.ActAsync(house.People["second"], House.Write(Key, "2", 0))).ShouldBeOfType<Done>();
        done.Edits.Single().Outcome.ShouldBe(EditOutcome.Conflict);
        (await house.Fields.LoadAsync(house.Case)).Fields.Single().Text.ShouldBe("1");
        (await house.Fields.HistoryAsync(house.Case, Key)).Select(h => h.Edit.Text).ShouldBe(["2", "1"]);
        await house.DoAsync(house.People["second"], House.Write(Key, "2", 2));
        (await house.Fields.LoadAsync(house.Case)).Fields.Single().Text.ShouldBe("2");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Base_OfARevisionThatIsNotThereYet_OverwritesNobody(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0));
        var done = (await house.ActAsync(house.People["second"], House.Write(Key, "2", long.MaxValue))).ShouldBeOfType<Done>();
        done.Edits.Single().Outcome.ShouldBe(EditOutcome.Conflict);
        (await house.Fields.LoadAsync(house.Case)).Fields.Single().Text.ShouldBe("1");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task NullCharacter_IsRefused(string database)
    {
        var house = await House.OnAsync(database);
        (await house.ActAsync(house.Clerk, House.Write(Key, "1\u00002", 0))).ShouldBeOfType<Refusal>();
        (await house.ActAsync(house.Clerk, House.Write(Key + "\u0000", "1", 0))).ShouldBeOfType<Refusal>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task TheSameText_FromTwo_IsNoConflict(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0));
        (await house.ActAsync(house.People["second"], House.Write(Key, "1", 0))).ShouldBeOfType<Done>().Edits.Single().Outcome.ShouldBe(EditOutcome.Kept);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task WhatIsSentTwice_IsKeptOnce(string database)
    {
        var house = await House.OnAsync(database);
        var edit = House.Write(Key, "1", 0);
        await house.DoAsync(house.Clerk, edit);
        await house.DoAsync(house.Clerk, House.Write(Key, "3", 1));
        var again = (await house.ActAsync(house.Clerk, edit)).ShouldBeOfType<Done>();
        again.Case.Revision.ShouldBe(2);
        again.Edits.Single().Revision.ShouldBe(1);
        (await house.Fields.LoadAsync(house.Case)).Fields.Single().Text.ShouldBe("3");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Since_TellsWhatOthersWroteAndWhereTheyAre(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0));
        await house.Fields.SinceAsync(house.Case, house.Clerk.AccountId, 0, Key);
        var changes = await house.Fields.SinceAsync(house.Case, house.People["second"].AccountId, 0, null);
        changes.Fields.Single().Text.ShouldBe("1");
        changes.People.Single().Key.ShouldBe(Key);
        changes.Names[house.Clerk.AccountId].ShouldBe("clerk");
        house.Clock.Now += CaseFields.Gone * 2;
        (await house.Fields.SinceAsync(house.Case, house.People["second"].AccountId, 1, null)).People.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task ManyAtOnce_NoneIsLost(string database)
    {
        var house = await House.OnAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => house.DoAsync(i % 2 == 0 ? house.Clerk : house.People["second"], House.Write($"总支出 @决算 #{i}", $"{i}", 0))));
        var (revision, fields) = await house.Fields.LoadAsync(house.Case);
        revision.ShouldBe(40);
        fields.Count.ShouldBe(40);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task At_GivesTheFieldsOfAnEarlierRevision(string database)
    {
        var house = await House.OnAsync(database);
        await house.DoAsync(house.Clerk, House.Write(Key, "1", 0), House.Write(Key, "2", 1), House.Write(Key, null, 2));
        (await house.Fields.AtAsync(house.Case, 2))[Key].Text.ShouldBe("2");
        (await house.Fields.LoadAsync(house.Case)).Fields.ShouldBeEmpty();
    }
}
