using Gouji.Web.Backup;
using Gouji.Web.Tests.Workflow;
using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.History;
using Gouji.Workflow.Storage;
using Npgsql;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Backup;

public sealed class BackupsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Backup_WhileOthersWrite_RestoresToTheSameHashes(string database)
    {
        var house = await House.OnAsync(database);
        for (var i = 0; i < 20; i++) await house.DoAsync(house.Clerk, House.Write($"总支出 @决算 #{i}", $"{i}"));
        using var stop = new CancellationTokenSource();
        var load = WriteUntilAsync(house, stop.Token);
        var folder = Directory.CreateTempSubdirectory("gouji-backup-").FullName;
        var file = Path.Combine(folder, "county.backup");
        var made = await Backups.MakeAsync(house.Store, file, house.Clock);
        made.IsDone.ShouldBeTrue(made.Words.En);
        await stop.CancelAsync();
        await load;
        var (target, place) = await EmptyAsync(house.Store, folder);
        var restored = await Backups.RestoreAsync(file, target, place, isForced: target.IsPostgres);
        restored.IsDone.ShouldBeTrue(restored.Words.En);
        var verdict = await HistoryCheck.VerifyAsync(target);
        (verdict.IsWhole, verdict.Entries, verdict.Head).ShouldBe((true, made.Manifest!.Entries, made.Manifest.Head));
        verdict.Entries.ShouldBeGreaterThanOrEqualTo(20);
        (await Backups.RestoreAsync(file, target, place, isForced: false)).IsDone.ShouldBeFalse();
        Directory.GetDirectories(place, ".gouji-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Backup_Damaged_IsRefusedAndNothingIsPut()
    {
        var house = await House.OnAsync(Databases.Sqlite);
        var folder = Directory.CreateTempSubdirectory("gouji-backup-").FullName;
        var file = Path.Combine(folder, "county.backup");
        await Backups.MakeAsync(house.Store, file, house.Clock);
        var bytes = await File.ReadAllBytesAsync(file);
        // One changed byte may unpack to the very same database: among zeros it matters little which of them are copied.
        var middle = bytes.Length / 2;
        foreach (var damaged in new byte[][] { bytes[..middle], [], [.. bytes.Select((b, i) => i >= middle && i < middle + 200 ? (byte)(b ^ 0xFF) : b)] })
        {
            var other = Path.Combine(folder, Guid.NewGuid().ToString("N"));
            await File.WriteAllBytesAsync(other, damaged);
            var place = Path.Combine(folder, "place");
            (await Backups.RestoreAsync(other, GoujiStore.Of(place, null), place, isForced: false)).IsDone.ShouldBeFalse();
            File.Exists(GoujiStore.FileIn(place)).ShouldBeFalse();
        }
    }

    private static async Task WriteUntilAsync(House house, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested && i < 500; i++) await house.DoAsync(house.Clerk, House.Write($"总收入 @决算 #{i % 7}", $"{i}"));
    }

    private static async Task<(GoujiStore, string)> EmptyAsync(GoujiStore like, string folder)
    {
        var place = Path.Combine(folder, "restored");
        if (!like.IsPostgres) return (GoujiStore.Of(place, null), place);
        var fresh = await Databases.NewAsync(Databases.Postgres);
        NpgsqlConnection.ClearAllPools();
        return (fresh, place);
    }
}
