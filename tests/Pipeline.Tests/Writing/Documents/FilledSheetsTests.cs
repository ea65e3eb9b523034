using Gouji.Checking;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>A report that was read is written again with the sheets, rows and fields it has; paper to be filled in has all of them.</summary>
public sealed class FilledSheetsTests
{
    private static readonly Form s_hunan = FormCatalogue.Find("hunan-overall-2023")!;

    public static TheoryData<string> Consistent =>
    [
        "consistent-town.docx", "consistent-town.txt", "anhui-department-form-consistent.docx", "chongqing-department-form-consistent.docx", "final-accounts-consistent.docx",
        "project-form-consistent.docx", "shanxi-department-form-consistent.docx", "sichuan-project-form-consistent.docx", "sichuan-project-form-consistent.xlsx", "yuan-project-form-consistent.docx",
    ];

    [Theory]
    [MemberData(nameof(Consistent))]
    public void ReportWrittenAgain_StatesAllItStatedAndHasNothingToCorrect(string file)
    {
        var read = FilingReader.Read(Path.Combine(Repository.Root, "samples/" + file)).ShouldBeOfType<FilingRead>();
        var filing = Calculator.Complete(read.Filing);
        var again = NeutralDocument.Read(filing, FormCatalogue.Find(filing.FormId)!);
        var stated = again.Statements.Select(Said).ToHashSet();
        ((ReadReport)Gouji.Reading.ReportReader.Read(Path.Combine(Repository.Root, "samples/" + file))).Report.Statements
            .Where(s => s.Value is not Blank && s.Concept.ItemKind is not ("表格数" or "句中数")).Select(Said).Where(s => !stated.Contains(s)).ShouldBeEmpty();
        Auditor.Default.Audit(again).Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message.Zh).ShouldBeEmpty();
    }

    [Fact]
    public void ProjectOfWhichOnlyAnotherAnnexSpeaks_HasNoSheet()
    {
        var filing = Hunan(("项目.支出 @决算 #1", "20"), ("三公经费 @决算", "3"));
        Names(OfficialDocuments.Of(filing, s_hunan)).ShouldBe(["附件1", "附件2", "附件3"]);
        Names(OfficialDocuments.Of(filing with { Entries = [.. filing.Entries, Entry("项目.财政拨款 @决算 #1", "20")] }, s_hunan)).ShouldContain("附件4");
        Names(OfficialDocuments.Blank(filing, s_hunan)).ShouldContain("附件4");
    }

    [Fact]
    public void RowWithoutAnEntry_IsLeftOutWhereItMay()
    {
        var filing = Hunan(("项目.支出 @决算 #1", "20"), ("项目.财政拨款 @决算 #1", "20"));
        var sheet = Print(OfficialDocuments.Of(filing, s_hunan), "附件4");
        sheet.ShouldContain("其中：当年财政拨款");
        sheet.ShouldNotContain("上年结转资金");
        sheet.ShouldNotContain("填表人");
        Print(OfficialDocuments.Blank(filing, s_hunan), "附件4").ShouldContain("上年结转资金");
    }

    private static Filing Hunan(params (string Key, string Printed)[] facts) => new("hunan-overall-2023", 2023, "清河镇人民政府")
    {
        Items = [new FilingItem(new ItemKey("项目", 1), "敬老院运转")],
        Entries = [.. facts.Select(f => Entry(f.Key, f.Printed))],
    };

    private static Entry Entry(string key, string printed) => new(FactKeyText.Parse(key)!, new Amount(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), 0, Unit.WanYuan, printed));

    private static IEnumerable<string> Names(IReadOnlyList<OfficialDocument> documents) => documents[^1].Sections.Select(s => s.Name);

    private static string Print(IReadOnlyList<OfficialDocument> documents, string section) => string.Concat(documents[^1].Sections.First(s => s.Name == section).Blocks
        .SelectMany(b => b is TextBlock text ? text.Runs : ((TableBlock)b).Table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs)).Select(r => r.Text));

    private static string Said(Statement s) =>
        $"{s.Part} {s.Concept.Name} {s.At.Stage} {s.At.Scope} {string.Concat((s.At.Item?.Name ?? "").Where(c => !char.IsWhiteSpace(c)))} {(s.Value is Amount a ? $"{a.Base / 1.000000000000m} {a.Comparator} {a.Vagueness}" : string.Concat(s.Value.Printed.Where(c => !char.IsWhiteSpace(c))))}";
}
