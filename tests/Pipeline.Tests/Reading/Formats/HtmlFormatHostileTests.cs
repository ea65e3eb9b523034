using System.Diagnostics;
using System.Text;
using Gouji.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Pages made to exhaust the machine, and broken ones, give an answer in time and never an exception.</summary>
public sealed class HtmlFormatHostileTests
{
    private const int Many = 1_000_000;

    public static TheoryData<string> Pages =>
        ["deep divs", "deep tables", "deep lists", "unclosed formatting", "unclosed links", "many paragraphs", "many cells", "entities", "long attribute", "many attributes", "wide spans", "open comment", "open script", "deep hidden", "end tags", "text"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_GivesAnAnswerInTime(string kind)
    {
        var watch = Stopwatch.StartNew();
        var result = FormatList.Read("a.html", Encoding.UTF8.GetBytes("<html><body><p>支出。预算。</p>" + Make(kind)), Limits.Default);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        if (result is DocumentRefused(var why)) why.Zh.ShouldNotBe(Gouji.Reading.Sentences.Damaged.Zh);
    }

    [Fact]
    public void DeepNesting_IsNamed() => Documents.Refused(Encoding.UTF8.GetBytes("<html>" + Make("deep divs"))).Zh.ShouldContain("嵌套超过 512 层");

    [Fact]
    public void ManyTags_AreNamed() =>
        Documents.Refused(Encoding.UTF8.GetBytes("<html><p>一<p>二<p>三"), new Limits { Nodes = 4 }).Zh.ShouldContain("标签超过 4 个");

    [Theory]
    [InlineData("a{0}=1 ")]
    [InlineData("a{0}='>' ")]
    [InlineData("a{0}=\"x y\" ")]
    public void TagOfAHundredThousandAttributes_IsRefused(string attribute) =>
        Documents.Refused(Encoding.UTF8.GetBytes("<html><body><p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => attribute.Replace("{0}", $"{i}", StringComparison.Ordinal))) + ">一")).Zh.ShouldContain("标签");

    [Fact]
    public void QuotedPicture_IsNoFloodOfAttributes() =>
        Documents.Read(Encoding.UTF8.GetBytes($"<html><body><p>支出3万元。</p><img src='data:image/png;base64,{Repeat("AAAA /=\"", 200_000)}'><p>预算4万元。</p>")).Texts().ShouldBe(["支出3万元。", "预算4万元。"]);

    [Fact]
    public void TruncatedPage_AnywhereBehindItsSignature_NeverThrows()
    {
        var whole = Encoding.UTF8.GetBytes("<html><table><caption>一</caption><tr><td rowspan=3 style='a'>支出&amp;预算<td colspan='2'>二</table><script>x</script><h1>三</h1><img src=a>");
        for (var length = 6; length < whole.Length; length++) Should.NotThrow(() => FormatList.Read("a", whole[..length], Limits.Default));
    }

    private static string Make(string kind) => kind switch
    {
        "deep divs" => Repeat("<div>", Many),
        "deep tables" => Repeat("<table><tr><td>", Many / 3),
        "deep lists" => Repeat("<ul><li>", Many / 2),
        "unclosed formatting" => Repeat("<font color=1><b><i>x", Many / 4),
        "unclosed links" => Repeat("<a href=x>x", Many / 2),
        "many paragraphs" => Repeat("<p>支", Many),
        "many cells" => "<table>" + Repeat("<tr><td>1<td>2<td>3", Many / 4),
        "entities" => Repeat("&lt;&amp;&nosuch;&#x4e2d;&#99999999;", Many),
        "long attribute" => $"<p title='{new string('x', 50_000_000)}'>一",
        "many attributes" => "<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">一",
        "wide spans" => "<table>" + Repeat("<tr><td colspan=1000 rowspan=60000>1", 20_000),
        "open comment" => "<!--" + Repeat("<p>-", Many),
        "open script" => "<script>" + Repeat("<p>'", Many),
        "deep hidden" => Repeat("<object>", Many),
        "end tags" => Repeat("</div></p></td>", Many),
        _ => new string('支', 10_000_000),
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
