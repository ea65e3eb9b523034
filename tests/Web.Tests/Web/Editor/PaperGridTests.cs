using AngleSharp.Dom;
using Gouji.Model.Forms;
using Gouji.Web.Editor;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Editor;

public sealed class PaperGridTests
{
    [Fact]
    public async Task Figures_AreFieldsNamedByRowAndColumn()
    {
        var page = await SheetsAsync(new MemoryCase("hunan-overall-2023"));

        var cell = page.QuerySelector("input[data-key='公务接待费 @决算']").ShouldNotBeNull();
        cell.GetAttribute("aria-label").ShouldBe("3、公务接待，2023年决算数");
        cell.ClassList.ShouldContain("figure");
    }

    [Fact]
    public async Task WordsOfAnyLength_AreGrowingFields() =>
        (await SheetsAsync(new MemoryCase("hunan-overall-2023"))).QuerySelectorAll("textarea[data-key='厉行节约保障措施']").Length.ShouldBe(1);

    [Fact]
    public async Task FigureWithinASentence_IsAFieldInTheLine()
    {
        var cell = (await SheetsAsync(new MemoryCase("hunan-overall-2023"))).QuerySelector("input[data-key='总支出 @全年预算|决算 [一般公共预算]']").ShouldNotBeNull();

        cell.ClassList.ShouldContain("inline");
        cell.ParentElement!.TextContent.ShouldContain("一般公共预算：");
    }

    [Fact]
    public async Task ComputedCell_IsReadOnlyUntilEnteredByHand()
    {
        var report = new MemoryCase("hunan-overall-2023");
        report.Put("编制人数", "62");
        report.Put("在职人数", "58");
        (await SheetsAsync(report)).QuerySelector("[data-key='人员控制率']")!.HasAttribute("readonly").ShouldBeTrue();

        report.Put("人员控制率", "90%");

        var cell = (await SheetsAsync(report)).QuerySelector("[data-key='人员控制率']")!;
        cell.HasAttribute("readonly").ShouldBeFalse();
    }

    [Fact]
    public async Task MergedCellsOfItems_StandInEachRow()
    {
        var report = new MemoryCase("hunan-overall-2023");
        foreach (var n in new[] { 1, 2 })
        {
            report.Put($"名称 指标 #{n}", $"修建水渠{n}");
            report.Put($"指标.一级 #{n}", "产出指标");
        }

        var page = await SheetsAsync(report);

        page.QuerySelectorAll("[data-key='指标.一级 #1']").Length.ShouldBe(1);
        page.QuerySelectorAll("[data-key='指标.一级 #2']").Length.ShouldBe(1);
        page.QuerySelector("[data-key='指标.一级 #2']")!.GetAttribute("list").ShouldBe("pick-first");
        page.QuerySelector("[data-key='名称 指标 #2']")!.TextContent.ShouldBe("修建水渠2");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task EveryForm_PrintsEachFieldWithALabelAndFitsItsGrid(string form)
    {
        var page = await SheetsAsync(new MemoryCase(form));

        page.QuerySelectorAll("[data-key]").Length.ShouldBeGreaterThan(10);
        page.QuerySelectorAll("[data-key]").Where(c => string.IsNullOrWhiteSpace(c.GetAttribute("aria-label"))).ShouldBeEmpty();
        foreach (var table in page.QuerySelectorAll("table.paper")) Covered(table).ShouldBe(table.QuerySelectorAll("col").Length * table.QuerySelectorAll("tr").Length);
    }

    [Fact]
    public async Task HostileWords_StayWords()
    {
        var report = new MemoryCase("hunan-overall-2023");
        report.Put("厉行节约保障措施", "</textarea><script>alert(1)</script>");

        (await SheetsAsync(report)).QuerySelectorAll("script").ShouldBeEmpty();
    }

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    private static int Covered(IElement table) =>
        table.QuerySelectorAll("th, td").Sum(c => int.Parse(c.GetAttribute("rowspan") ?? "1", null) * int.Parse(c.GetAttribute("colspan") ?? "1", null));

    private static Task<IDocument> SheetsAsync(MemoryCase report) => Rendered.PageAsync<ReportSheets>(new() { ["Report"] = report.Open("李平") });
}
