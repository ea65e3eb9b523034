using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>Characters bound to facts, and those that need a word to be set right.</summary>
public sealed class RunWriterTests
{
    [Fact]
    public void Fact_StandsInAControl_NamedByItsEntry() => Controls(new TextRun("三公经费"), new TextRun("9.98万元", SomeDocument.Spending)).ShouldBe(["g0=9.98万元"]);

    [Fact]
    public void Fact_IsFoundBehindThePlaceThatPrintsIt() => Controls(new TextRun("9.98", SomeDocument.Spending with { Part = "附件2" })).ShouldBe(["g0=9.98"]);

    [Fact]
    public void FactWithoutEntry_IsNamedByItsKey()
    {
        Controls(new TextRun("", SomeDocument.Unfilled)).ShouldBe(["n:填表人=\u3000"]);
        FactKeyText.Parse("填表人").ShouldBe(SomeDocument.Unfilled);
    }

    [Fact]
    public void FactWithoutEntry_WhoseKeyIsTooLong_HasNoControl() => Controls(new TextRun("甲", SomeDocument.Unfilled with { Part = new string('长', 64) })).ShouldBeEmpty();

    [Fact]
    public void ItemsName_HasNoEntry_AndIsNamedByItsKey() =>
        Controls(new TextRun("道路养护", new FactKey(Vocabulary.Default.Find("项目.名称")!, Item: new ItemKey("项目", 2)))).ShouldBe(["n:项目.名称 #2=道路养护"]);

    [Fact]
    public void EmptyControl_ShowsABlank_ThatTypingReplaces()
    {
        using var docx = OpenedDocx.Of(new TextBlock(TextRole.SignLine, [new TextRun("", SomeDocument.Unfilled)]));
        var properties = docx.Document.Descendants<SdtProperties>().Single();
        properties.GetFirstChild<ShowingPlaceholder>().ShouldNotBeNull();
        properties.Descendants<DocPartReference>().Single().Val!.Value.ShouldBe("GoujiBlank");
        properties.GetFirstChild<SdtAlias>()!.Val!.Value.ShouldBe("填表人");
        docx.Main.GlossaryDocumentPart!.GlossaryDocument.InnerText.ShouldBe("\u3000");
    }

    [Fact]
    public void WhatIsToBeRevised_IsMarked()
    {
        using var docx = OpenedDocx.Of(new TextBlock(TextRole.Body, [new TextRun("照旧"), new TextRun("要改") { IsToRevise = true }]));
        docx.Document.Descendants<Run>().Where(r => r.Descendants<Highlight>().Any()).Select(r => r.InnerText).ShouldBe(["要改"]);
    }

    [Fact]
    public void SignsOfEitherWidth_AreSetAsChinese()
    {
        using var docx = OpenedDocx.Of(new TextBlock(TextRole.Body, [new TextRun("“三公”"), new TextRun("三公 12")]));
        docx.Document.Descendants<Run>().Select(r => r.Descendants<RunFonts>().Any()).ShouldBe([true, false]);
    }

    [Fact]
    public void LineBreaksAndTabs_AreElements()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Line(TextRole.Body, "一\r\n二\n三\t四 "));
        docx.Document.Descendants<Run>().Single().ChildElements.Select(e => e.LocalName).ShouldBe(["t", "br", "t", "br", "t", "tab", "t"]);
        docx.Document.InnerText.ShouldBe("一二三四 ");
    }

    private static IEnumerable<string> Controls(params TextRun[] runs)
    {
        using var docx = OpenedDocx.Of(new TextBlock(TextRole.Body, runs));
        docx.Faults().ShouldBeEmpty();
        return [.. docx.Controls()];
    }
}
