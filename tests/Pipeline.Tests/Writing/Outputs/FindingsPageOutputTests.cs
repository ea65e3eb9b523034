using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Writing.Html;
using Gouji.Reading;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The page that shows a report beside its findings. tools/page-checks uses it in a browser.</summary>
public sealed class FindingsPageOutputTests
{
    private const string Hostile = "</script></style><img src=x onerror=alert(1)>\"'><a href=javascript:alert(1)>\u202e";

    [Fact]
    public void Page_InChinese() => Golden.Compare(SomePage.Lines(SomePage.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)).Body!));

    [Fact]
    public void Page_InEnglish() => Golden.Compare(SomePage.Lines(SomePage.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), Language.English).Body!));

    [Fact]
    public void EveryFinding_LeadsToAPlaceInTheDocument()
    {
        var page = SomePage.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light));
        var links = page.QuerySelectorAll("#findings a.to").ToList();
        links.Count.ShouldBeGreaterThan(4);
        links.ShouldAllBe(link => page.QuerySelector("#document " + link.GetAttribute("href")) != null);
        page.QuerySelectorAll("article h4 a.to").ShouldAllBe(link => page.QuerySelector($"#document [data-p~='{link.GetAttribute("data-p")}']") != null);
    }

    [Fact]
    public void EveryMark_LeadsToItsFinding()
    {
        var page = SomePage.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light));
        var marks = page.QuerySelectorAll("#document a.m").ToList();
        marks.Count.ShouldBeGreaterThan(3);
        marks.ShouldAllBe(mark => mark.GetAttribute("data-f")!.Split(' ').All(id => page.QuerySelector($"#findings #{id}") != null));
        page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
    }

    [Fact]
    public void Spot_OfSeveralFindings_NamesThemAllMostSeriousFirst()
    {
        var grave = SomeAudit.Light with { Severity = Severity.Error };
        var page = SomePage.Of(SomePage.About([Text("共2512.16万元")], SomeAudit.Light with { Place = Spot(1, 7, "2512.16") }, grave with { Place = Spot(1, 7, "2512.16") }));
        var mark = page.QuerySelector("#document a[data-f='f1 f2']")!;
        mark.TextContent.ShouldBe("2512.16 问题 ■1 ●2");
        (mark.GetAttribute("href"), mark.GetAttribute("data-f"), mark.ClassName).ShouldBe(("#f1", "f1 f2", "m error"));
    }

    [Fact]
    public void Suspect_TellsItsRepairAtTheMark() =>
        SomePage.Of(SomeAudit.Of(SomeAudit.Finding)).QuerySelector("#document td a.error")!.GetAttribute("title")!.ShouldContain("数字颠倒 → 2480.99");

    [Theory]
    [InlineData("samples/faulty-town.docx")]
    [InlineData("samples/faulty-town.txt")]
    public void EveryFindingOfASample_HasItsMark(string sample)
    {
        var report = ReportReader.Read(Path.Combine(Repository.Root, sample)).ShouldBeOfType<ReadReport>().Report;
        var page = SomePage.Of(Auditor.Default.Audit(report));
        page.QuerySelectorAll("article").Length.ShouldBeGreaterThan(50);
        page.QuerySelectorAll("article").Where(card => page.QuerySelector($"#document a.m:not(#whole a)[data-f~='{card.Id}']") is null).Select(card => card.TextContent).ShouldBeEmpty();
    }

    [Fact]
    public void PlaceNotInTheDocument_LeadsToTheReportAsAWhole()
    {
        var lost = new Spot(new ParagraphPlace(SomeAudit.File, "页眉", 9, 0, 2), "页眉", "密级");
        var page = SomePage.Of(SomeAudit.Of(SomeAudit.Light with { Place = lost }));
        page.QuerySelector("article h4 a")!.GetAttribute("href").ShouldStartWith("#a");
        page.QuerySelector("#whole a")!.GetAttribute("href").ShouldBe("#f1");
    }

    [Fact]
    public void HostileWords_StayWords()
    {
        var finding = SomeAudit.Light with { Message = new Sentence(Hostile, Hostile), Place = Spot(0, Hostile.Length, Hostile), Rule = SomeAudit.Advice with { Id = Hostile } };
        var page = SomePage.Of(SomePage.About([Text(Hostile)], finding));
        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img, iframe, object, form, base, [src], [style]").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !a.Value.Contains('\u202e'));
        page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith('#') || href == "data:,");
        page.QuerySelector("#document p:not(#whole) a.m")!.TextContent.ShouldStartWith(Hostile.Replace('\u202e', ' '));
    }

    [Fact]
    public void Policy_LetsOnlyThisStyleAndThisScriptRun()
    {
        var page = SomePage.Of(SomeAudit.Of());
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain($"script-src '{Hash(page.QuerySelector("script")!)}'");
        policy.ShouldContain($"style-src '{Hash(page.QuerySelector("style")!)}'");
    }

    [Fact]
    public void PrivateWords_StandInTheDocumentAlone()
    {
        var number = new Spot(new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, 3, 11), "正文", "138****5678");
        var privacy = SomeAudit.Light with { Rule = SomeAudit.Advice with { Id = "PRV001" }, Severity = Severity.Privacy, Place = number };
        var page = SomePage.Of(SomePage.About([Text("电话：13800005678，联系人钱守一")], privacy, SomeAudit.Light with { Place = Spot(0, 3, "电话：") }));
        page.QuerySelector("#document")!.TextContent.ShouldContain("13800005678");
        page.QuerySelector("#findings")!.TextContent.ShouldNotContain("13800005678");
        page.QuerySelector("#findings .quote")!.TextContent.ShouldContain("138****5678");
        page.QuerySelector(".internal")!.TextContent.ShouldContain("内部使用");
    }

    [Fact]
    public void Nothing_IsASentenceAndWhatWasChecked()
    {
        var page = SomePage.Of(SomeAudit.Of());
        page.QuerySelector("#findings .result")!.TextContent.ShouldContain("没有发现问题");
        page.QuerySelector("#checked")!.HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public void LighterFindings_AreCountedWhenNotShown()
    {
        var page = SomePage.Of(SomeAudit.Of(SomeAudit.Light), least: Severity.Error);
        page.QuerySelectorAll("article").ShouldBeEmpty();
        page.QuerySelector(".result")!.TextContent.ShouldBe("这一级别没有问题；另有 1 条较轻的没有列出。");
    }

    [Fact]
    public void PagePicture_HasAFrameWhereTheMarkIs()
    {
        var place = new PagePlace(SomeAudit.File, 2, 100, 200, 40.5m, 12);
        var page = SomePage.Of(
            SomePage.About([new Paragraph("首页", place with { Page = 1 }), new Paragraph("2840.99", place)], new Spot(place, "附件2", "2840.99")),
            picture: (_, number) => number == 2 ? SomePng.Of(1240, 1754, 5906) : null);
        var frame = page.QuerySelectorAll("svg.page a").Single();
        frame.GetAttribute("href").ShouldBe("#f1");
        (frame.QuerySelector("rect")!.GetAttribute("x"), frame.QuerySelector("rect")!.GetAttribute("width")).ShouldBe(("98.5", "43.5"));
        page.QuerySelector("article h4 a")!.GetAttribute("href").ShouldBe("#" + frame.Id);
        page.QuerySelectorAll("h3.leaf").Select(h => h.TextContent).ShouldBe(["第1页", "第2页"]);
    }

    private static Paragraph Text(string text) => new(text, new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, 0, text.Length));

    private static Spot Spot(int start, int length, string printed) => new(new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, start, length), "正文 › " + printed, printed);

    private static string Hash(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
