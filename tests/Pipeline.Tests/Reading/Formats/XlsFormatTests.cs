using Gouji.Model;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Old workbooks read like new ones. The sample small.xls is what small.xlsx of <see cref="Small"/> becomes when LibreOffice saves it as xls.</summary>
public sealed class XlsFormatTests
{
    private static byte[] Old => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Pipeline.Tests/Reading/Formats/Samples/small.xls"));

    /// <summary>The workbook the sample was made of.</summary>
    internal static XlsxText Small => Sheet(
        Row(1, "附件2") + Row(2, "2023年度部门（单位）整体支出绩效评价基础数据表") + Row(4, "经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数")
        + Row(5, "三公经费", "0", "1234.5#3", "0.96385542168674704#2") + Row(6, "项目支出：", "2127.2100000000003", "72.785#1", "=SUM(B6:C6)|2199.995") + Row(7, "填报日期", "45292#4"),
        Merges("A2:D2")).With("底稿", Rows(["x", "5"], ["y", "6"]), state: "hidden");

    [Fact]
    public void Cells_GiveWhatIsShown()
    {
        var table = Documents.Read(Old).Blocks.OfType<Table>().First();
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(
        [
            "0:经费控制情况（万元） | 1:2022年决算数 | 2:2023年预算数 | 3:2023年决算数", "0:三公经费 | 1:0 | 2:1,234.50 | 3:96.39%",
            "0:项目支出： | 1:2127.21 | 2:72.79 | 3:2199.995", "0:填报日期 | 1:2024年1月1日 | 2: | 3:",
        ]);
        table.Rows[1].Cells[2].Place.ShouldBe(new SheetPlace("a.docx", "Sheet1", "C5"));
        table.Rows[1].Cells[2].Stored.ShouldBe(1234.5m);
    }

    [Fact]
    public void TitlesAndHiddenSheets_AreAsInNewWorkbooks()
    {
        var (old, now) = (Documents.Read(Old), Small.Read());
        old.Texts().ShouldBe(now.Texts());
        old.Blocks.OfType<Table>().Last().Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.IsHidden);
        (old.Format, old.Contents!.Format).ShouldBe(("xls", "xls"));
    }

    [Fact]
    public void Statements_AreThoseOfTheNewWorkbook() =>
        Stated(Old).ShouldBe(Stated(Small.Bytes()));

    [Fact]
    public void TruncatedOrFlipped_NeverThrows()
    {
        var old = Old;
        for (var length = 600; length < old.Length; length += 1111) Should.NotThrow(() => ReportReader.Read("a.xls", old[..length]));
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var broken = old.ToArray();
            for (var n = 0; n < 4; n++) broken[random.Next(512, broken.Length)] = (byte)random.Next(256);
            Should.NotThrow(() => ReportReader.Read("a.xls", broken));
        }
    }

    private static string[] Stated(byte[] workbook) =>
        [.. ReportReader.Read("a.xls", workbook).ShouldBeOfType<ReadReport>().Report.Statements.Select(s => $"{s.Concept.Name}@{s.At.Stage} {s.Value.Printed} {s.Place.Words.Zh}")];
}
