using System.Text;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings;

/// <summary>Data that would fill the memory or never end being written are refused in a sentence.</summary>
public sealed class FilingBoundsTests
{
    [Fact]
    public void TooManyFacts_AreRefused() =>
        Refused($$"""{{Head}} "facts": [{{Many(FilingBounds.MostFacts + 1, n => $$"""{"fact":"项目.支出 @决算 #{{n}}","value":"1"}""")}}]}""").ShouldContain("more than 50000 facts");

    [Fact]
    public void TooManyItems_AreRefused() =>
        Refused($$"""{{Head}} "items": [{{Many(FilingBounds.MostItems + 1, n => $$"""{"kind":"指标","ordinal":{{n}},"name":"a"}""")}}]}""").ShouldContain("more than 20000 items");

    [Fact]
    public void TooManySheets_AreRefused() =>
        Refused($$"""{{Head}} "items": [{{Many(FilingBounds.MostSheets + 1, n => $$"""{"kind":"项目","ordinal":{{n}},"name":"a"}""")}}]}""").ShouldContain("more than 300 items with a sheet of their own");

    [Fact]
    public void TooMuchText_IsRefused() =>
        Refused($$"""{{Head}} "facts": [{"fact":"预期目标","value":"{{new string('长', FilingBounds.MostCharacters + 1)}}"}]}""").ShouldContain("more than 1000000 characters");

    [Fact]
    public void TooManyStatements_AreRefused() =>
        Refused($$"""{"year":2023,"form":{"id":"hunan-overall-2023"},"statements":[{{Many(FilingBounds.MostFacts + 1, _ => """{"concept":"总支出","part":"附件2"}""")}}]}""").ShouldContain("more than 50000 facts");

    [Fact]
    public void ManyUnknownMembers_AreAskedAboutOnce() =>
        Read($$"""{{Head}} "facts": [{{Many(20_000, n => $$"""{"fact":"项目.支出 @决算 #{{n}}","zz":1}""")}}]}""").ShouldBeOfType<FilingRead>().Questions.ShouldHaveSingleItem().Printed.ShouldBe("zz");

    [Fact]
    public void WideJson_IsToldToBeSavedAsUtf8() =>
        FilingReader.Read("a.json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Head + "\"facts\":[]}")]).ShouldBeOfType<FilingRefused>().Why.En.ShouldContain("UTF-8");

    private static string Head => """{"form":"hunan-overall-2023","year":2023,"unit":"青石镇",""";

    private static string Many(int count, Func<int, string> one) => string.Join(",\n", Enumerable.Range(1, count).Select(one));

    private static string Refused(string json) => Read(json).ShouldBeOfType<FilingRefused>().Why.En;

    private static FilingResult Read(string json) => FilingReader.Read("a.json", Encoding.UTF8.GetBytes(json));
}
