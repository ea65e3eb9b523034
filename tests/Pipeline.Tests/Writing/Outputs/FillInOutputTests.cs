using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Pipeline.Tests.Writing.Sheets;
using Gouji.Pipeline.Tests.Writing.Workbooks;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>A workbook to be filled in: open cells, live formulas, nothing of which disturbs reading it back.</summary>
public sealed class FillInOutputTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    [Fact]
    public void Workbook_IsValid_EmptyAndFilledIn()
    {
        SomeWorkbook.Complaints(Write(SomePaper.Empty)).ShouldBeEmpty();
        SomeWorkbook.Complaints(Write(SomePaper.Filing)).ShouldBeEmpty();
    }

    [Fact]
    public void Sum_ReachesOverSpareRows()
    {
        var xml = Sheet(SomePaper.Empty, 3);
        xml.ShouldContain("<f>IF(COUNT(C11:C16)&gt;0,SUM(C11:C16),\"\")</f>");
    }

    [Fact]
    public void FactPrintedTwice_IsEnteredOnce() => Sheet(SomePaper.Empty, 4).ShouldContain("<f>IF('附件2'!B19=\"\",\"\",'附件2'!B19)</f>");

    [Fact]
    public void Sheets_AreProtected_WithoutPassword_AndTakeRows()
    {
        var xml = Sheet(SomePaper.Empty, 3);
        xml.ShouldContain("<sheetProtection sheet=\"1\"");
        xml.ShouldContain("insertRows=\"0\"");
        xml.ShouldNotContain("password");
    }

    [Fact]
    public void Choices_AreOffered_NeverForced()
    {
        var xml = Sheet(SomePaper.Empty, 4);
        xml.ShouldContain("达成年度指标,部分达成年度指标并具有一定效果");
        xml.ShouldContain("type=\"decimal\" errorStyle=\"warning\" operator=\"greaterThanOrEqual\"");
    }

    [Fact]
    public void Notes_TellHowAFigureIsComputed() =>
        SomeCarried.Read(Write(SomePaper.Empty), "xl/comments3.xml").ShouldContain("自动计算：在职人数 ÷ 编制人数");

    [Fact]
    public void SpareIndicator_HasItsScore() => Sheet(SomePaper.Empty, 4).ShouldMatch("<c r=\"[A-Z]+12\" [^>]*><f>IF\\(ISNUMBER\\(H12");

    [Fact]
    public void FilledIn_IsReadBack_AsWhatIsPublished()
    {
        var published = new MemoryStream();
        new XlsxOutput().Write(SomePaper.Document(SomePaper.Filing), SomePaper.Filing, published).ShouldBeNull();
        var (filledIn, paper) = (SomeReading.Read(Write(SomePaper.Filing)), SomeReading.Read(published.ToArray()));
        filledIn.Form?.FormId.ShouldBe("hunan-overall-2023");
        Facts(filledIn).ShouldBe(Facts(paper), ignoreOrder: true);
        filledIn.Questions.Select(q => q.Printed).ShouldBe(paper.Questions.Select(q => q.Printed));
    }

    [Fact]
    public void NotesAndHiddenNumbers_AreNoTraces() => SomeReading.Read(Write(SomePaper.Filing)).Document.Traces.ShouldBeEmpty();

    [Fact]
    public void Empty_IsReadBack_WithoutFigures() => SomeReading.Read(Write(SomePaper.Empty)).Statements.Where(s => s.Value is Amount && s.Concept.Name != "报告年度").Select(s => s.Where).ShouldBeEmpty();

    [Fact]
    public void Formulas_AreWorkedOutByLibreOffice_AsByUs()
    {
        var workbook = Write(SomePaper.Filing);
        if (Recalculated.By(office, workbook) is not { } theirs) return;
        var ours = Recalculated.Cells(workbook);
        foreach (var (cell, value) in ours.Where(c => !c.Key.StartsWith(FilingSheets.Carried, StringComparison.Ordinal)))
        {
            if (Recalculated.Number(value) is { } number) Recalculated.Number(theirs.GetValueOrDefault(cell, "")).ShouldBe(number, cell);
            else theirs.GetValueOrDefault(cell, "").ShouldBe(value, cell);
        }
    }

    [Fact]
    public void CarriedData_SurviveLibreOffice()
    {
        if (office.SavedAgain(Write(SomePaper.Filing)) is not { } saved) return;
        SomeCarried.Sheet(saved).ShouldBe("{\"a\":1}");
        SomeCarried.Read(saved, "xl/workbook.xml").ShouldContain("gouji_12");
    }

    private static string[] Facts(Report report) => [.. report.Statements.Where(s => !s.IsBlank).Select(s => $"{s.Concept} {s.At.Stage} {s.At.Scope} {s.At.Item?.Name} {s.Value.Printed}")];

    private static string Sheet(Filing filing, int number) => SomeCarried.Read(Write(filing), $"xl/worksheets/sheet{number}.xml");

    private static byte[] Write(Filing filing)
    {
        using var stream = new MemoryStream();
        new FillInOutput(carry: (_, s) => s.Write(Encoding.UTF8.GetBytes("{\"a\":1}"))).Write(SomePaper.Document(filing), filing, stream).ShouldBeNull();
        return stream.ToArray();
    }
}
