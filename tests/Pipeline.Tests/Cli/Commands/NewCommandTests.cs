using Gouji.Cli;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Cli.Filings;
using Gouji.Pipeline.Tests.House;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>gouji new: blank from a form, or begun from last year's report.</summary>
public sealed class NewCommandTests : IDisposable
{
    private const string Unit = "云岭县青石镇人民政府";
    private static readonly string s_town = Path.Combine(Repository.Root, "samples", "consistent-town.docx");
    private readonly SomeFolder _folder = new();

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryForm_HasItsWorkbookAndData_WithNothingEntered(string form)
    {
        var ran = New(form, "--year", "2025", "--unit", "清河镇人民政府", "--project", "道路维护");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("请填 ");
        var (workbook, json) = (WrittenSet.Read(_folder["2025年度清河镇人民政府填报表.xlsx"]), WrittenSet.Read(_folder["2025年度清河镇人民政府填报表.json"]));
        workbook.Changes.ShouldBeEmpty();
        workbook.Filing.Body.ShouldBeEmpty();
        workbook.Filing.Entries.Select(e => e.Key).ShouldBe(json.Filing.Entries.Select(e => e.Key));
        workbook.Filing.Items.Except(json.Filing.Items).ShouldBeEmpty();
    }

    [Fact]
    public void FileThatStands_IsNeverWrittenOver()
    {
        string[] args = ["hunan-overall-2023", "--year", "2025", "--unit", "清河镇人民政府"];
        New(args).Code.ShouldBe(0);
        File.WriteAllText(_folder["2025年度清河镇人民政府填报表.xlsx"], "已经填了一半");
        var ran = New(args);
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Error.ShouldContain("填报表.xlsx 已经有了，没有覆盖");
        File.ReadAllText(_folder["2025年度清河镇人民政府填报表.xlsx"]).ShouldBe("已经填了一半");
    }

    [Fact]
    public void BegunFromLastYear_HasWhatWasSpentThen_AndMarksTheRest()
    {
        New("--from", s_town).Code.ShouldBe(0);
        var last = new FilingIndex(WrittenSet.Read(s_town).Filing);
        var read = WrittenSet.Read(_folder[$"2024年度{Unit}填报表.xlsx"]);
        read.Changes.ShouldBeEmpty();
        var now = new FilingIndex(read.Filing);
        read.Filing.Year.ShouldBe(2024);
        foreach (var fact in new[] { "三公经费", "公用经费", "办公经费", "项目支出" }) now.Figure(Key(fact + " @上年决算")).ShouldBe(last.Figure(Key(fact + " @决算")), fact);
        for (var n = 1; n <= 6; n++) now.Figure(Key($"项目.支出 @上年决算 #{n}")).ShouldBe(last.Figure(Key($"项目.支出 @决算 #{n}")));
        now.Find(Key("三公经费 @决算"))?.Value.ShouldBeOfType<Blank>();
        read.Filing.Items.Where(i => i.Key.Kind == "项目").Select(i => i.Name).ShouldBe(last.Filing.Items.Where(i => i.Key.Kind == "项目").Select(i => i.Name));
        read.Filing.Entries.Count(e => e.IsToRevise).ShouldBeGreaterThan(20);
        read.Filing.Body.Count(p => p.IsToRevise).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void WhatIsRevised_IsMarkedNoMore()
    {
        New("--from", s_town).Code.ShouldBe(0);
        var (json, out1) = (_folder[$"2024年度{Unit}填报表.json"], _folder["公文"]);
        var ran = SomeTerminal.Run("write", json, "--out", out1, "--format", "docx");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        var marked = WrittenSet.Read(json).Filing;
        ran.Output.ShouldContain($"待修订的有 {Marks(marked)} 处");
        var report = Directory.GetFiles(out1, "附件1*.docx").ShouldHaveSingleItem();
        File.WriteAllBytes(report, EditedDocx.Of(File.ReadAllBytes(report), "集镇面貌有了变化", "集镇面貌又有变化"));
        Marks(WrittenSet.Read(report).Filing).ShouldBe(Marks(marked) - 1);
        File.WriteAllText(json, File.ReadAllText(json).Replace("\"isToRevise\": true", "\"isToRevise\": false", StringComparison.Ordinal));
        SomeTerminal.Run("write", json, "--out", _folder["定稿"], "--format", "docx").Output.ShouldNotContain("待修订");
    }

    [Theory]
    [InlineData("要写表单编号（gouji forms 列出全部），或用 --from 给出上年的报告", "new")]
    [InlineData("还要写 --year 预算年度和 --unit 单位全称", "new", "hunan-overall-2023", "--year", "2025")]
    [InlineData("选项 --year 的值应为 Y；用法见 gouji new --help", "new", "hunan-overall-2023", "--year", "今年", "--unit", "清河镇")]
    public void WrongUsage_IsOneSentence(string sentence, params string[] args) => SomeTerminal.Run(args).ShouldBe(new Ran(ExitCode.Usage, "", $"gouji: {sentence}\n"));

    [Fact]
    public void UnknownForm_IsToldWithThoseThereAre()
    {
        var ran = New("hunan-overal-2023", "--year", "2025", "--unit", "清河镇");
        ran.Code.ShouldBe(ExitCode.Usage);
        ran.Error.ShouldContain("hunan-overall-2023");
    }

    [Fact]
    public void LastYearsReportThatIsNone_IsOneSentence() => New("--from", _folder["没有.docx"]).ShouldBe(new Ran(ExitCode.Unreadable, "", $"gouji: {_folder["没有.docx"]}: 没有这个文件；请检查文件名和文件夹。\n"));

    [Fact]
    public void Help_TellsTheWholeUse() => Golden.Compare(SomeTerminal.Run("new", "--help").Output);

    [Fact]
    public void Help_IsInEnglishWhenAsked() => Golden.Compare(SomeTerminal.Run("new", "--help", "--lang", "en").Output);

    private Ran New(params string[] args) => SomeTerminal.Run(["new", .. args, "--out", _folder.Path]);

    private static FactKey Key(string fact) => FactKeyText.Parse(fact).ShouldNotBeNull();

    private static int Marks(Filing filing) => filing.Entries.Count(e => e.IsToRevise) + filing.Body.Count(p => p.IsToRevise);
}
