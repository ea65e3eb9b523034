using Gouji.Cli;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Cli.Filings;
using Gouji.Pipeline.Tests.House;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>gouji write, as a clerk uses it again and again on one folder.</summary>
public sealed class WriteCommandTests : IDisposable
{
    private static readonly string s_town = Path.Combine(Repository.Root, "samples", "consistent-town.docx");
    private readonly SomeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Report => Directory.GetFiles(_folder["公文"], "附件1*.docx").ShouldHaveSingleItem();

    private string Basics => Directory.GetFiles(_folder["公文"], "附件2*.docx").ShouldHaveSingleItem();

    [Theory]
    [InlineData("zh", "核对写出的全套：(没有发现问题|必须更正 0 处)")]
    [InlineData("en", "the documents were checked: (nothing found|0 to correct)")]
    public void Data_AreWrittenAsEveryDocumentOfTheirForm(string language, string checkedSet)
    {
        File.WriteAllBytes(_folder["数据.json"], WrittenSet.Of("hunan-overall-2023", 1).Json());
        var ran = Write(_folder["数据.json"], "--format", "docx", "--format", "xlsx", "--lang", language);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldMatch(checkedSet);
        Directory.GetFiles(_folder["公文"], "*.docx").Length.ShouldBe(Directory.GetFiles(_folder["公文"], "*.xlsx").Length);
        Directory.GetFiles(_folder["公文"], "*全套.docx").ShouldHaveSingleItem();
        Directory.GetFiles(_folder["公文"], "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void DocumentEditedByHand_IsNotWrittenOver()
    {
        Write(s_town, "--format", "docx").Code.ShouldBe(0);
        Edit(Report, "集镇面貌有了变化", "集镇面貌焕然一新");
        var refused = Write(s_town, "--format", "docx");
        refused.Code.ShouldBe(ExitCode.Unreadable);
        refused.Error.ShouldContain($"{Report} 写出以后手工改过 1 处，没有覆盖");
        Text(Report).ShouldContain("集镇面貌焕然一新");
        Write(s_town, "--format", "docx", "--force").Code.ShouldBe(0);
        Text(Report).ShouldNotContain("集镇面貌焕然一新");
    }

    [Fact]
    public void EditedText_IsKeptAndItsFiguresFollowTheData()
    {
        Write(s_town, "--format", "docx").Code.ShouldBe(0);
        Edit(Report, "，实际采购金额", "，本镇实际采购金额", "集镇面貌有了变化", "集镇面貌焕然一新");
        File.WriteAllBytes(_folder["数据.json"], WrittenSet.OfSample("consistent-town.docx").Json());
        File.WriteAllText(_folder["数据.json"], File.ReadAllText(_folder["数据.json"]).Replace("92.37", "95.21", StringComparison.Ordinal));
        var ran = Write(_folder["数据.json"], "--format", "docx", "--text", Report);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        Text(Report).ShouldContain("集镇面貌焕然一新");
        Text(Report).ShouldContain("95.21万元");
        Text(Report).ShouldNotContain("92.37");
    }

    [Fact]
    public void LoneAnnex_KeepsEverythingElse()
    {
        Write(s_town, "--format", "docx").Code.ShouldBe(0);
        Edit(Basics, ">8.65<", ">8.95<");
        var whole = WrittenSet.OfSample("consistent-town.docx").Filing;
        var read = WrittenSet.Read(Basics);
        read.Changes.Select(c => $"{FactKeyText.Print(c.Key!)}: {c.Was} → {c.Now}").ShouldBe(["办公经费 @决算: 8.65 → 8.95"]);
        (read.Filing.Entries.Count, read.Filing.Items.Count, read.Filing.Body.Count).ShouldBe((whole.Entries.Count, whole.Items.Count, whole.Body.Count));
        var ran = SomeTerminal.Run("write", Basics, "--out", _folder["再写"], "--format", "docx");
        ran.Code.ShouldBe(0);
        ran.Output.ShouldContain("  办公经费 @决算：8.65 → 8.95\n");
        Directory.GetFiles(_folder["再写"]).Length.ShouldBe(Directory.GetFiles(_folder["公文"]).Length);
    }

    [Fact]
    public void Extract_ShowsWhatWasChangedByHand()
    {
        Write(s_town, "--format", "docx").Code.ShouldBe(0);
        SomeTerminal.Run("extract", Basics).Output.ShouldEndWith("写出以后没有手工改动。\n");
        Edit(Basics, ">8.65<", ">8.95<");
        SomeTerminal.Run("extract", Basics).Output.ShouldContain("写出以后手工改动 1 处：\n");
        SomeTerminal.Run("extract", Basics, "--format", "json").Output.ShouldContain("\"fact\": \"办公经费 @决算\"");
        SomeTerminal.Run("extract", s_town, "--format", "json").Output.ShouldNotContain("\"changes\"");
    }

    [Fact]
    public void MistakeInTheData_IsToldWithItsPathAndLine()
    {
        File.WriteAllText(_folder["错.json"], "{ \"form\": \"hunan-overall-2023\", \"year\": 2024, \"unit\": \"清河镇\",\n  \"facts\": [\n    { \"fact\": \"三公经费用 @决算\", \"printed\": \"1.00\" } ] }");
        var ran = Write(_folder["错.json"]);
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Error.ShouldContain("facts[0]");
        ran.Error.ShouldContain("3");
        ran.Error.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public void DataThatIsAFolderOrMissing_IsOneSentence()
    {
        Write(_folder.Path).Error.ShouldBe($"gouji: {_folder.Path}: 这是文件夹，不是文件；请选择文件夹里的一份报告。\n");
        Write(_folder["没有.xlsx"]).Code.ShouldBe(ExitCode.Unreadable);
    }

    [Fact]
    public void FolderThatCannotBeWritten_IsTold()
    {
        File.WriteAllText(_folder["公文"], "在这里的是文件");
        var ran = Write(s_town, "--format", "docx");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Error.ShouldStartWith("gouji: ");
        ran.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("没有写要处理的文件；用法见 gouji write --help", "write")]
    [InlineData("选项 --format 的值应为 docx|xlsx|pdf；用法见 gouji write --help", "write", "a.json", "--format", "rtf")]
    [InlineData("不认识“b.json”；用法见 gouji write --help", "write", "a.json", "b.json")]
    public void WrongUsage_IsOneSentence(string sentence, params string[] args) => SomeTerminal.Run(args).ShouldBe(new Ran(ExitCode.Usage, "", $"gouji: {sentence}\n"));

    [Fact]
    public void Help_TellsTheWholeUse() => Golden.Compare(SomeTerminal.Run("write", "--help").Output);

    [Fact]
    public void Help_IsInEnglishWhenAsked() => Golden.Compare(SomeTerminal.Run("write", "--help", "--lang", "en").Output);

    private Ran Write(string data, params string[] options) => SomeTerminal.Run(["write", data, "--out", _folder["公文"], .. options]);

    private static string Text(string docx) => EditedDocx.Text(File.ReadAllBytes(docx));

    /// <summary>As Word saves it: the figures stay in their controls.</summary>
    private static void Edit(string docx, params string[] words) => File.WriteAllBytes(docx, EditedDocx.Of(File.ReadAllBytes(docx), words));
}
