using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.History;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.History;

public sealed class HistoryCheckTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task History_AsItWasWritten_IsWhole(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        (await HistoryCheck.VerifyAsync(house.Store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(v.Words.En), v => v.Entries.ShouldBe(2));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task History_CannotBeChanged(string database)
    {
        var house = await House.OnAsync(database);
        await house.SubmitAsync();
        await using var context = house.Store.Open();
        await Should.ThrowAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("""UPDATE "History" SET "Content" = '{}'"""));
        await Should.ThrowAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("""DELETE FROM "Edits" """));
    }

    [Theory]
    [InlineData("""UPDATE "History" SET "AccountId" = 7 WHERE "Sequence" = 1""")]
    [InlineData("""UPDATE "History" SET "At" = "At" + 1 WHERE "Sequence" = 2""")]
    [InlineData("""DELETE FROM "History" WHERE "Sequence" = 1""")]
    [InlineData("""UPDATE "Fields" SET "Text" = '9999' """)]
    public async Task Tampering_PastTheTriggers_IsFound(string sql)
    {
        var house = await House.OnAsync(Databases.Sqlite);
        await house.SubmitAsync();
        await using var context = house.Store.Open();
        await context.Database.ExecuteSqlRawAsync("""DROP TRIGGER "History_NoUpdate"; DROP TRIGGER "History_NoDelete";""");
        await context.Database.ExecuteSqlRawAsync(sql);
        (await HistoryCheck.VerifyAsync(house.Store)).IsWhole.ShouldBeFalse();
    }
}
