using Gouji.Pipeline.Tests.House;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>gouji publish and gouji verify-publication, one after the other as they are used.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Out => Path.Join(_folder, "公开");

    [Fact]
    public void ConsistentReport_IsPublishedAndVerified()
    {
        var ran = SomeTerminal.Run("publish", Sample("consistent-town.docx"), "--out", Out, "--date", "2024-09-14", "--lang", "en");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("There was nothing private to mask.");
        var verified = SomeTerminal.Run("verify-publication", Out, "--lang", "en");
        verified.Output.ShouldEndWith("nothing private or unseen was found.\n");
        verified.Code.ShouldBe(0);
    }

    [Fact]
    public void ReportWithErrors_IsNotPublished()
    {
        var ran = SomeTerminal.Run("publish", Sample("faulty-town.docx"), "--out", Out);
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("处必须更正的问题，没有写公开稿");
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void ReportWithErrors_IsPublishedAnyway()
    {
        var ran = SomeTerminal.Run("publish", Sample("faulty-town.docx"), "--out", Out, "--anyway");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("手机号码 1  附件2");
        ran.Output.ShouldContain("照 --anyway 写了");
        ran.Output.ShouldNotContain("钱守一");
        SomeTerminal.Run("verify-publication", Out).Code.ShouldBe(0);
    }

    [Fact]
    public void TamperedPublication_IsTold()
    {
        SomeTerminal.Run("publish", Sample("consistent-town.docx"), "--out", Out).Code.ShouldBe(0);
        File.AppendAllText(Path.Join(Out, "facts.csv"), "x");
        var verified = SomeTerminal.Run("verify-publication", Out);
        verified.Code.ShouldBe(1);
        verified.Output.ShouldContain("facts.csv：内容与 manifest.json 记的不符");
    }

    [Fact]
    public void FolderLeftOut_IsAskedFor()
    {
        var ran = SomeTerminal.Run("publish", Sample("consistent-town.docx"));
        (ran.Code, ran.Error).ShouldBe((64, "gouji: 没有写公开稿放在哪里，请用 --out 指定文件夹\n"));
    }

    [Fact]
    public void WrongDate_IsTold() => SomeTerminal.Run("publish", Sample("consistent-town.docx"), "--out", Out, "--date", "2024/9/14").Error.ShouldContain("不是日期");

    [Fact]
    public void MissingReport_IsTold() => SomeTerminal.Run("publish", Path.Join(_folder, "无.docx"), "--out", Out).Code.ShouldBe(2);

    private static string Sample(string name) => Path.Combine(Repository.Root, "samples", name);
}
