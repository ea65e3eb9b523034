using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings.Carried;

/// <summary>A document of ours that comes back, untouched or changed by hand.</summary>
public sealed class CarriedReadingTests
{
    private const string Town = "consistent-town.docx";

    private static readonly Filing s_filing = WithMarks(FilingReader.Read(Path.Combine(Repository.Root, "samples", Town)).ShouldBeOfType<FilingRead>().Filing);

    [Fact]
    public void UntouchedDocument_GivesBackItsFiling()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing));
        read.Changes.ShouldBeEmpty();
        SameFiling.ShouldBe(read.Filing, s_filing);
    }

    [Fact]
    public void ReportItself_IsReadAsWithoutTheFiling()
    {
        var plain = ReportReader.Read(Town, File.ReadAllBytes(Path.Combine(Repository.Root, "samples", Town))).ShouldBeOfType<ReadReport>().Report;
        var carrying = ReportReader.Read(Town, CarryingFile.Docx(Town, s_filing)).ShouldBeOfType<ReadReport>().Report;
        carrying.Statements.Select(s => s.ToString()).ShouldBe(plain.Statements.Select(s => s.ToString()));
        carrying.Document.Traces.ShouldBe(plain.Document.Traces);
    }

    [Fact]
    public void CellChangedByHand_IsTheFactFromNowOn()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => xml.Replace("<w:t>8.65</w:t>", "<w:t>8.95</w:t>", StringComparison.Ordinal)));
        var change = read.Changes.ShouldHaveSingleItem();
        (FactKeyText.Print(change.Key!), change.Was, change.Now, change.Spot.Location.ShouldBeOfType<CellPlace>().Table > 0).ShouldBe(("办公经费 @决算", "8.65", "8.95", true));
        var entry = read.Filing.Entries.Single(e => e.Key == change.Key);
        (entry.Value.Printed, entry.Origin).ShouldBe(("8.95", Origin.Entered));
    }

    [Fact]
    public void FigureOfTheBodyChangedByHand_IsTakenWithItsBinding()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => xml.Replace("92.37</w:t></w:r><w:r><w:t>万元", "93.37</w:t></w:r><w:r><w:t>万元", StringComparison.Ordinal)));
        read.Changes.Select(c => (FactKeyText.Print(c.Key!), c.Was, c.Now)).ShouldBe([("政府采购金额 @决算", "92.37", "93.37万元")]);
        read.Filing.Entries.Single(e => e.Key == read.Changes[0].Key).Value.Printed.ShouldBe("93.37");
        read.Filing.Body.SelectMany(p => p.Pieces).OfType<FigurePiece>().ShouldContain(p => p.Key == read.Changes[0].Key && p.As.Printed == "93.37万元");
    }

    [Fact]
    public void FigureInAControl_IsTheFactTheControlNames()
    {
        var index = s_filing.Entries.ToList().FindIndex(e => FactKeyText.Print(e.Key) == "变动.完成率 @年初预算|决算 #5");
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => CarryingFile.Controlled(xml, "93.18", $"g{index}", "93.99")));
        read.Changes.Select(c => (FactKeyText.Print(c.Key!), c.Was, c.Now)).ShouldBe([("变动.完成率 @年初预算|决算 #5", "93.18%", "93.99%")]);
        Read(CarryingFile.Docx(Town, s_filing, xml => CarryingFile.Controlled(xml, "93.18", $"g{index}"))).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void WordsChangedByHand_AreKeptAsEdited()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => xml.Replace("集镇面貌有了变化。", "集镇面貌焕然一新。", StringComparison.Ordinal)));
        var change = read.Changes.ShouldHaveSingleItem();
        change.Key.ShouldBeNull();
        change.Was.ShouldNotBeNull().ShouldStartWith("集镇面貌有了变化。");
        read.Filing.Body.Count.ShouldBe(s_filing.Body.Count);
        var edited = read.Filing.Body.Single(p => BoundText.Text(p).StartsWith("集镇面貌焕然一新。", StringComparison.Ordinal));
        edited.IsDrafted.ShouldBeFalse();
    }

    [Fact]
    public void ParagraphTakenOut_IsGoneAndOneAddedIsThere()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => Without(xml, "汛期守住了安全底线。").Replace("<w:t>主要职责", "<w:t>新写的一段。</w:t></w:r></w:p><w:p><w:r><w:t>主要职责", StringComparison.Ordinal)));
        read.Changes.Select(c => (c.Was?[..10], c.Now)).ShouldBe([(null, "新写的一段。"), ("汛期守住了安全底线。", null)]);
        read.Filing.Body.ShouldNotContain(p => BoundText.Text(p).StartsWith("汛期守住", StringComparison.Ordinal));
        read.Filing.Body.ShouldContain(p => BoundText.Text(p) == "新写的一段。");
        read.Filing.Body.Count(p => p.IsDrafted).ShouldBe(s_filing.Body.Count(p => p.IsDrafted) - 1);
    }

    [Fact]
    public void ProjectRenamedInItsTable_HasItsNewName()
    {
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => System.Text.RegularExpressions.Regex.Replace(xml, "<w:t>([ 0-9.（）]*)农村公路日常养护项目</w:t>", "<w:t>$1农村公路养护项目</w:t>")));
        read.Filing.Items.Single(i => i.Key == new ItemKey("项目", 4)).Name.ShouldBe("农村公路养护项目");
        read.Changes.ShouldContain(c => c.Key == new FactKey(Vocabulary.Default["项目.名称"], Stage.Unstated, FundScope.Unstated, new ItemKey("项目", 4), null) && c.Was == "农村公路日常养护项目");
    }

    [Theory]
    [InlineData(30_000)]
    [InlineData(97)]
    public void HiddenSheetOfAWorkbook_CarriesTheFilingAndIsNoPartOfTheReport(int cut)
    {
        const string Sheet = "sichuan-project-form-consistent.xlsx";
        var plain = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", Sheet));
        var filing = WithMarks(FilingReader.Read(Sheet, plain).ShouldBeOfType<FilingRead>().Filing);
        var carrying = CarryingFile.Xlsx(Sheet, filing, cut);
        var read = FilingReader.Read(Sheet, carrying).ShouldBeOfType<FilingRead>();
        read.Changes.ShouldBeEmpty();
        SameFiling.ShouldBe(read.Filing, filing);
        var (before, after) = (ReportReader.Read(Sheet, plain).ShouldBeOfType<ReadReport>().Report, ReportReader.Read(Sheet, carrying).ShouldBeOfType<ReadReport>().Report);
        after.Document.Traces.ShouldBe(before.Document.Traces);
        (after.Document.Blocks.Count, after.Statements.Count, after.Questions.Count).ShouldBe((before.Document.Blocks.Count, before.Statements.Count, before.Questions.Count));
    }

    [Fact]
    public void PlaceholderOfAControl_IsNoText()
    {
        var index = s_filing.Entries.ToList().FindIndex(e => FactKeyText.Print(e.Key) == "办公经费 @决算");
        var read = Read(CarryingFile.Docx(Town, s_filing, xml => CarryingFile.Controlled(xml, "8.65", $"g{index}", "单击此处输入文字。").Replace("<w:sdtPr>", "<w:sdtPr><w:showingPlcHdr/>", StringComparison.Ordinal)));
        read.Changes.Select(c => (FactKeyText.Print(c.Key!), c.Was, c.Now)).ShouldBe([("办公经费 @决算", "8.65", null)]);
        read.Filing.Entries[index].Value.ShouldBeOfType<Blank>();
    }

    [Fact]
    public void FilingThatIsNoJson_IsAsNone()
    {
        var read = FilingReader.Read(Town, CarryingFile.Docx(Town, s_filing with { FormId = "no-such-form" })).ShouldBeOfType<FilingRead>();
        read.Filing.FormId.ShouldBe("hunan-overall-2023");
        read.Changes.ShouldBeEmpty();
    }

    private static string Without(string xml, string text)
    {
        var at = xml.IndexOf(text, StringComparison.Ordinal);
        return xml[..xml.LastIndexOf("<w:p>", at, StringComparison.Ordinal)] + xml[(xml.IndexOf("</w:p>", at, StringComparison.Ordinal) + 6)..];
    }

    /// <summary>With what no document shows: drafted paragraphs, a value computed and one overridden, one to be revised.</summary>
    private static Filing WithMarks(Filing filing) => filing with
    {
        Body = [.. filing.Body.Select(p => p with { IsDrafted = true })],
        Entries = [.. filing.Entries.Select((e, i) => (i % 5) switch
        {
            0 => e with { Origin = Origin.Computed },
            1 when e.Value is Amount amount => e with { Origin = Origin.Overridden, Computed = amount },
            2 => e with { IsToRevise = true },
            _ => e,
        })],
    };

    private static FilingRead Read(byte[] bytes) => FilingReader.Read(Town, bytes).ShouldBeOfType<FilingRead>();
}
