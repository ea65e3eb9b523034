using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

public sealed class OfficialDocumentsTests
{
    private static readonly Form s_hunan = FormCatalogue.Find("hunan-overall-2023")!;

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    [Fact]
    public void BlankForm_OfHunan_HasItsPaper() => Golden.Compare(Text(OfficialDocuments.Of(Blank(s_hunan), s_hunan).SkipLast(1)));

    [Fact]
    public void BlankForms_OfTheOthers_AreLaidOutFromTheirBlocks() =>
        Golden.Compare(Text(FormCatalogue.All.Where(f => f != s_hunan).SelectMany(f => OfficialDocuments.Of(Blank(f), f).SkipLast(1))));

    [Fact]
    public void Filing_OfHunan_IsPrintedWithItsFacts() => Golden.Compare(Text(OfficialDocuments.Of(SomeFiling.Consistent(s_hunan, 2), s_hunan).Take(4)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Documents_AreOneAPartAndAllInOne(string id)
    {
        var form = FormCatalogue.Find(id)!;
        var documents = OfficialDocuments.Of(Blank(form), form);
        documents.Count.ShouldBe(form.Parts.Count + 1);
        documents[^1].Sections.ShouldBe(documents.SkipLast(1).SelectMany(d => d.Sections), "all in one");
        documents[^1].Sections.Select(s => s.Name).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tables_CoverTheirGridOnce(string id)
    {
        var form = FormCatalogue.Find(id)!;
        foreach (var table in Tables(OfficialDocuments.Of(SomeFiling.Consistent(form, 5), form)[^1]))
        {
            var covered = table.Rows.Select(_ => new int[table.Widths.Count]).ToArray();
            foreach (var (row, n) in table.Rows.Select((r, n) => (r, n)))
                foreach (var cell in row.Cells)
                    for (var r = 0; r < cell.RowSpan; r++)
                        for (var c = 0; c < cell.ColumnSpan; c++) covered[n + r][cell.Column + c]++;
            covered.SelectMany(r => r).ShouldAllBe(times => times == 1);
            table.Widths.Sum().ShouldBeLessThanOrEqualTo(table.IsWide ? 225m : 156m);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void EmptyPlaces_KeepTheirFact_EachOnce(string id)
    {
        var form = FormCatalogue.Find(id)!;
        foreach (var section in OfficialDocuments.Of(Blank(form), form)[^1].Sections)
            section.Blocks.OfType<TableBlock>().SelectMany(b => b.Table.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == PaperCellKind.Figure).ShouldAllBe(c => c.Key != null);
    }

    [Fact]
    public void Sheets_AreOneAProject_NamedAfterIt()
    {
        var filing = Blank(s_hunan) with { Items = [new FilingItem(new ItemKey("项目", 1), "敬老院运转"), new FilingItem(new ItemKey("项目", 2), "水渠/道路：修复?")] };
        OfficialDocuments.Of(filing, s_hunan).Select(d => d.Name).ShouldBe(
            ["附件1 整体支出绩效自评报告", "附件2 基础数据表", "附件3 部门整体支出绩效自评表", "附件4 敬老院运转", "附件4（2） 水渠_道路：修复_", "2023年度云溪县青石镇人民政府绩效自评材料全套"]);
    }

    [Fact]
    public void Goal_OfTheUnit_IsNotThatOfAProject()
    {
        var goal = Vocabulary.Default["预期目标"];
        var filing = Blank(s_hunan) with { Entries = [new Entry(new FactKey(goal), new Words("保运转")), new Entry(new FactKey(goal, Part: "附件4"), new Words("修水渠"))] };
        Tables(OfficialDocuments.Of(filing, s_hunan)[^1]).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Where(c => c.Key?.Concept == goal).Select(c => c.Text).ShouldBe(["保运转", "修水渠"]);
    }

    [Theory]
    [InlineData("20万元", "20")]
    [InlineData("20.50", "20.50")]
    [InlineData("约20万元", "约20")]
    [InlineData("205000元", "20.5")]
    public void Money_InACell_IsInTheUnitOfTheForm(string printed, string told)
    {
        var spent = new FactKey(Vocabulary.Default["三公经费"], Stage.Executed);
        var value = Gouji.Reading.Mapping.CellValue.Of(spent.Concept, printed, Unit.WanYuan);
        var filing = Blank(s_hunan) with { Entries = [new Entry(spent, value)] };
        Tables(OfficialDocuments.Of(filing, s_hunan)[1]).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Single(c => c.Key == spent).Text.ShouldBe(told);
    }

    [Fact]
    public void Appendix_IsPrintedAsItStood()
    {
        var place = new LinePlace("报告.txt", 1, 0, 4);
        var filing = Blank(s_hunan) with { Appendices = [new Appendix("附件3", [new Paragraph("补充说明", place)])] };
        OfficialDocuments.Of(filing, s_hunan)[^2].Sections.Single().Blocks.OfType<TextBlock>().Single().Runs.Single().Text.ShouldBe("补充说明");
    }

    private static Filing Blank(Form form) => new(form.Id, 2023, "云溪县青石镇人民政府");

    private static string Text(IEnumerable<OfficialDocument> documents) => string.Join('\n', documents.Select(d => BlockText.Of(d)));

    private static IEnumerable<PaperTable> Tables(OfficialDocument document) => document.Sections.SelectMany(s => s.Blocks).OfType<TableBlock>().Select(b => b.Table);
}
