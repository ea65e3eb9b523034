using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings;

/// <summary>A report that was read, as a filing.</summary>
public sealed class FilingOfReportTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples")).Select(f => Path.GetFileName(f)).Where(f => f.EndsWith("docx", StringComparison.Ordinal)
        || f.EndsWith("xlsx", StringComparison.Ordinal) || f.EndsWith("txt", StringComparison.Ordinal) || f.EndsWith("html", StringComparison.Ordinal)).Where(f => !f.StartsWith("unknown", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_StatesPartByPartWhatTheReportStated(string file)
    {
        var filed = Filed(file);
        var index = new FilingIndex(filed.Filing);
        filed.Statements.Count.ShouldBeGreaterThan(20);
        foreach (var (statement, part) in filed.Statements)
        {
            if (filed.Facts.Contradicting.Contains(statement)) continue;
            var key = filed.Facts.KeyOf(statement).ShouldNotBeNull();
            if (part.IsBody) FiledValue.Told(FiledValue.Graded(statement.Concept, statement.Value), index.Find(key).ShouldNotBeNull().Value).ShouldBeTrue(statement.ToString());
            else FiledValue.Same(FiledValue.Graded(statement.Concept, statement.Value), index.Find(key.Part is null ? key with { Part = part.Id } : key).ShouldNotBeNull(statement.ToString()).Value).ShouldBeTrue(statement.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_KeepsEveryCharacterOfItsBody(string file)
    {
        var filed = Filed(file);
        var printed = filed.Report.Parts.Where(p => p.Id == "正文").SelectMany(p => p.Blocks).OfType<Paragraph>().Where(p => p.IsBody && !string.IsNullOrWhiteSpace(p.Text)).Select(p => p.Text);
        filed.Filing.Body.Select(BoundText.Text).ShouldBe(printed);
    }

    [Theory]
    [InlineData("consistent-town.docx")]
    [InlineData("consistent-town.txt")]
    [InlineData("consistent-town-portal.html")]
    public void Town_IsOneFactHoweverOftenItIsStated(string file)
    {
        var filing = Filed(file).Filing;
        (filing.FormId, filing.Year, filing.UnitName).ShouldBe(("hunan-overall-2023", 2023, "云岭县青石镇人民政府"));
        filing.Items.Where(i => i.Key.Kind == "项目").Select(i => (i.Key.Ordinal, i.Key.List, i.Name)).First().ShouldBe((1, null, "养老服务中心运行补助项目"));
        filing.Items.Count(i => i.Key.Kind == "项目").ShouldBe(6);
        filing.Entries.Where(e => e.Key is { Concept.Name: "项目.支出", Stage: Stage.Executed, Item.Ordinal: 3 }).ShouldHaveSingleItem().Value.Printed.ShouldBe("302.70");
        filing.Entries.Where(e => e.Key.Concept.Name == "公用经费" && e.Key.Scope == FundScope.Unstated).Select(e => FactKeyText.Print(e.Key) + " " + e.Value.Printed)
            .ShouldBe(["公用经费 @决算 71.28", "公用经费 @年初预算 76.50", "公用经费 @上年决算 73.64"]);
        filing.Entries.Where(e => e.Key.Part == "正文").ShouldBeEmpty();
    }

    [Fact]
    public void Town_KeepsWhatEachSheetSaysForItself()
    {
        var index = new FilingIndex(Filed("consistent-town.docx").Filing);
        index[new FactKey(Vocabulary.Default["预期目标"], Part: "附件4（3）")].ShouldNotBeNull().Value.Printed.ShouldBe("村级财务审查场次≥48场");
        index.Items("指标", "附件4（3）").Select(index.NameOf).First().ShouldBe("村级财务审查场次");
        index.Items("指标", "附件3").Count.ShouldBeGreaterThan(10);
        index.Items("项目", "附件4").Count.ShouldBe(6);
    }

    [Fact]
    public void Body_HasItsLevelsRolesAndBoundFigures()
    {
        var body = Filed("consistent-town.docx").Filing.Body;
        body.Take(4).Select(p => p.Role).ShouldBe([ParagraphRole.Above, ParagraphRole.Above, ParagraphRole.Title, ParagraphRole.Title]);
        body.TakeLast(2).Select(p => p.Role).ShouldBe([ParagraphRole.Signature, ParagraphRole.Signature]);
        body.Count(p => p.Level == 1).ShouldBe(10);
        var sentence = body.First(p => BoundText.Text(p).StartsWith("2.2023年度一般公共预算财政拨款支出", StringComparison.Ordinal));
        BoundTextNotation.Print(sentence.Pieces).ShouldBe("2.2023年度一般公共预算财政拨款支出共计{{总支出 @决算 [一般公共预算]|1655.41万元}}，其中：项目支出{{项目支出 @决算 [一般公共预算]|894.71万元}}，"
            + "基本支出{{基本支出 @决算 [一般公共预算]|760.70万元}}（人员经费{{人员经费 @决算 [一般公共预算]|689.42万元}}、公用经费{{公用经费 @决算 [一般公共预算]|71.28万元}}）。"
            + "收支相抵，一般公共预算年末结转结余{{结转结余 [一般公共预算]|28.39万元}}。");
    }

    [Fact]
    public void SentenceThatSaysNone_StaysWords() =>
        Filed("consistent-town.docx").Filing.Body.First(p => BoundText.Text(p).Contains("无国有资本经营", StringComparison.Ordinal)).Pieces.ShouldHaveSingleItem().ShouldBeOfType<WordPiece>();

    private static FiledReport Filed(string file)
    {
        var report = ReportReader.Read(Path.Combine(Repository.Root, "samples/" + file)).ShouldBeOfType<ReadReport>().Report;
        return FilingOfReport.Of(report, Gouji.Model.Forms.FormCatalogue.Find(report.Form!.FormId)!, report.Year ?? 2023);
    }
}
