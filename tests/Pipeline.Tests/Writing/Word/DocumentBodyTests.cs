using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Writing.SomeDocument;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>Sections and their pages, the styles of paragraphs, and where signatures stand.</summary>
public sealed class DocumentBodyTests
{
    [Fact]
    public void Page_IsThatOfTheStandard()
    {
        using var docx = OpenedDocx.Of(Line(TextRole.Body, "正文"));
        var section = docx.Document.Body!.GetFirstChild<SectionProperties>()!;
        var margins = section.GetFirstChild<PageMargin>()!;
        (margins.Top!.Value, margins.Right!.Value, margins.Bottom!.Value, margins.Left!.Value).ShouldBe((2098, 1474u, 1984, 1587u));
        var grid = section.GetFirstChild<DocGrid>()!;
        (grid.Type!.InnerText, grid.LinePitch!.Value, grid.CharacterSpace!.Value).ShouldBe(("linesAndChars", 579, -849));
    }

    [Fact]
    public void Sections_EndWithTheirLastParagraph_AndWideOnesLieSideways()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Report());
        var sections = docx.Document.Descendants<SectionProperties>().ToList();
        sections.Select(s => s.GetFirstChild<PageSize>()!.Orient?.InnerText ?? "upright").ShouldBe(["upright", "upright", "upright", "landscape"]);
        sections[0].Ancestors<Paragraph>().Single().InnerText.ShouldBe("2024年3月28日");
        sections[2].Ancestors<Paragraph>().Single().InnerText.ShouldBe("");
        sections.ShouldAllBe(s => s.Elements<FooterReference>().Count() == 2);
    }

    [Fact]
    public void EveryRole_HasItsStyle()
    {
        using var docx = OpenedDocx.Of([.. Enum.GetValues<TextRole>().Select(r => Line(r, "文"))]);
        docx.Faults().ShouldBeEmpty();
        var styles = docx.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!, s => s.StyleName!.Val!.Value!);
        docx.Document.Descendants<ParagraphStyleId>().Select(s => styles[s.Val!]).ShouldBe(
            ["Normal Indent", "heading 1", "heading 2", "heading 3", "Title", "题上行", "附件序号", "附件标题", "单位行", "表注", "签署行", "附件说明", "落款"]);
    }

    [Fact]
    public void Date_StandsFourCharactersIn_AndTheUnitIsCentredOverIt()
    {
        using var docx = OpenedDocx.Of(Line(TextRole.Signature, "青禾镇人民政府办公室"), Line(TextRole.Signature, "2024年3月28日"));
        docx.Document.Descendants<Indentation>().Select(i => i.RightChars!.Value).ShouldBe([250, 400]);
    }

    [Fact]
    public void Signatures_ShareTheirLine()
    {
        using var docx = OpenedDocx.Of(Line(TextRole.SignLine, "填表人：\t联系电话："));
        docx.Document.Descendants<TabStop>().Select(t => t.Position!.Value).ShouldBe([840 + (8844 - 840 - 1050) / 2]);
    }

    [Fact]
    public void Fonts_AreTold_WithWhatStandsInForThem()
    {
        using var docx = OpenedDocx.Of(Line(TextRole.Body, "正文"));
        docx.Main.FontTablePart!.Fonts.Elements<Font>().Select(f => $"{f.Name} {f.AltName?.Val}".Trim())
            .ShouldBe(["Times New Roman", "方正小标宋简体 FZXiaoBiaoSong-B05S", "仿宋_GB2312 仿宋", "楷体_GB2312 楷体", "黑体 SimHei", "宋体 SimSun"]);
    }
}
