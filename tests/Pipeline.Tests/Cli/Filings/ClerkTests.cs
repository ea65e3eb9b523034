using Gouji.Model;
using Gouji.Checking.Computing;
using Gouji.Cli.Filings;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Pipeline.Tests.Writing.Workbooks;
using Gouji.Programs.Office;
using Gouji.Reading;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>What a clerk does from the empty workbook to the documents, in LibreOffice: figures, targets and one more project typed, text edited in Word, a figure changed afterwards.</summary>
public sealed class ClerkTests : IDisposable
{
    private static readonly (string Target, string Actual, decimal Score)[] s_indicators =
    [
        ("≥21个", "19.5个", 9.29m), ("≥95%", "98%", 10), ("≤10天", "12天", 8), ("不超过50万元", "48万元", 10), ("＝100%", "97%", 9.7m),
        ("达成年度指标", "达成年度指标", 10), ("≤5%", "4.2%", 10), ("=12次", "12次", 10), ("＜30件", "33件", 9),
    ];

    private readonly SomeFolder _folder = new();
    private readonly OfficeEditor _office = new();

    private string Workbook => _folder["2024年度清河镇人民政府填报表.xlsx"];

    public void Dispose()
    {
        _folder.Dispose();
        _office.Dispose();
    }

    [Fact]
    public void Workbook_FilledIn_BecomesDocuments_WhoseEditedTextFollowsTheFigures()
    {
        if (!OfficeConverter.Shared.IsThere) return;
        SomeTerminal.Run("new", "hunan-overall-2023", "--year", "2024", "--unit", "清河镇人民政府", "--project", "道路维护", "--project", "文化站运行", "--out", _folder.Path).Code.ShouldBe(0);
        Fill(FirstEdits);
        var filed = SheetResults.WorkedOut(WrittenSet.Read(Workbook));
        LooksAsTyped(filed);
        WorksOutAlike(Calculator.Complete(filed.Filing));

        var written = SomeTerminal.Run("write", Workbook, "--out", _folder["公文"], "--format", "docx");
        (written.Code, written.Error).ShouldBe((0, ""));
        var report = Directory.GetFiles(_folder["公文"], "*自评报告.docx").ShouldHaveSingleItem();
        WrittenSet.Read(report).Changes.ShouldBeEmpty();

        File.WriteAllBytes(report, _office.Replace(File.ReadAllBytes(report), "docx", ("编制", "核定编制")));
        Fill(cells => [cells.Number("在职人数", 59)]);
        var again = SomeTerminal.Run("write", Workbook, "--out", _folder["公文"], "--format", "docx", "--text", report);
        (again.Code, again.Error).ShouldBe((0, ""));
        Text(report).ShouldContain("我单位核定编制人数62人，年末实有人数59人。");
    }

    private static List<string> Text(string path) =>
        [.. ReportReader.Read(path).ShouldBeOfType<ReadReport>().Report.Document.Blocks.OfType<Paragraph>().Select(p => p.Text[(p.Text.IndexOf('，', StringComparison.Ordinal) + 1)..])];

    private void Fill(Func<NamedCells, IEnumerable<SheetEdit>> edits)
    {
        var workbook = File.ReadAllBytes(Workbook);
        File.WriteAllBytes(Workbook, _office.Fill(workbook, edits(new NamedCells(workbook))));
    }

    /// <summary>Every figure typed is told; nothing that a formula gave.</summary>
    private static void LooksAsTyped(FilingRead read)
    {
        var index = new FilingIndex(read.Filing);
        read.Filing.Items.Where(i => i.Key.Kind == "项目").Select(i => (i.Key.Ordinal, i.Name)).ShouldBe([(1, "道路维护"), (2, "文化站运行"), (3, "桥梁维修")]);
        index.Figure(FactKeyText.Parse("项目.支出 @决算 #3")!).ShouldBe(308.17m);
        index.Figure(FactKeyText.Parse("编制人数")!).ShouldBe(62);
        read.Changes.ShouldNotContain(c => c.Key != null && (c.Key.Concept.Name == "三公经费" || c.Key.Concept.Name == "指标.得分"));
    }

    /// <summary>Each cell a formula of ours stands in shows what we compute.</summary>
    private void WorksOutAlike(Filing filing)
    {
        var index = new FilingIndex(filing);
        var cells = new NamedCells(File.ReadAllBytes(Workbook)).Computed;
        var differ = cells.Select(c => (c.Fact, c.Cell, c.Shown, Ours: index.Figure(FactKeyText.Parse(c.Fact)!)))
            .Where(c => Recalculated.Number(c.Shown) is { } shown ? c.Ours is not { } ours || Math.Abs(shown - ours) > 0.0000001m : c.Ours is not null);
        differ.ShouldBeEmpty();
        cells.Count(c => Recalculated.Number(c.Shown) is not null).ShouldBeGreaterThan(15);
        for (var n = 1; n <= s_indicators.Length; n++) index.Figure(FactKeyText.Parse($"指标.得分 #{n}")!).ShouldBe(s_indicators[n - 1].Score, s_indicators[n - 1].Target);
    }

    private static IEnumerable<SheetEdit> FirstEdits(NamedCells cells)
    {
        yield return cells.Number("编制人数", 62);
        yield return cells.Number("在职人数", 58);
        yield return cells.Number("公务用车运行维护费 @决算", 3.5m);
        yield return cells.Number("公务接待费 @决算", 1.86m);
        yield return cells.Number("总支出 @年初预算 [全部资金]", 861.1m);
        yield return cells.Number("总支出 @全年预算 [全部资金]", 2030.12m);
        yield return cells.Number("总支出 @决算 [全部资金]", 1999.99m);
        for (var n = 1; n <= s_indicators.Length; n++)
        {
            yield return cells.Words($"指标.名称 #{n}", "指标" + n);
            yield return cells.Words($"指标.目标值 #{n}", s_indicators[n - 1].Target);
            yield return cells.Words($"指标.实际值 #{n}", s_indicators[n - 1].Actual);
            yield return cells.Number($"指标.分值 #{n}", 10);
        }

        var second = int.Parse(cells.Number("项目.支出 @上年决算 #2", 0).Place[1..], System.Globalization.CultureInfo.InvariantCulture);
        yield return SheetEdit.Row("附件2", second);
        yield return new SheetEdit("附件2", $"A{second}", "桥梁维修");
        yield return SheetEdit.Number("附件2", cells.Number("项目.支出 @年初预算 #1", 0).Place[..1] + second, 300);
        yield return SheetEdit.Number("附件2", cells.Number("项目.支出 @决算 #1", 0).Place[..1] + second, 308.17m);
    }
}
