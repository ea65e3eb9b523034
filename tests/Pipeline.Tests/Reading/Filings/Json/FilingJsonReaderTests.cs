using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings.Json;

/// <summary>Data made by hand, and what is said of mistakes in them.</summary>
public sealed class FilingJsonReaderTests
{
    [Fact]
    public void ValueWrittenByHand_MeansWhatItMeansInAReport()
    {
        var filing = Filing("""{"fact":"总支出 @决算","value":"1,234.50"}, {"fact":"公务接待费 @决算","value":"无"}, {"fact":"三公经费 @决算","value":""}, {"fact":"总收入","value":12345,"unit":"元"}, {"fact":"填报日期","value":"2024年3月1日"}""");
        filing.Entries[0].Value.ShouldBe(new Amount(1234.50m, 2, Unit.WanYuan, "1,234.50"));
        filing.Entries[1].Value.ShouldBe(new Amount(0, 0, Unit.WanYuan, "无"));
        filing.Entries[2].Value.ShouldBeOfType<Blank>();
        filing.Entries[3].Value.ShouldBe(new Amount(12345, 0, Unit.Yuan, "12345"));
        filing.Entries[4].Value.ShouldBe(new Day(new DateOnly(2024, 3, 1), "2024年3月1日"));
        filing.Entries.ShouldAllBe(e => e.Origin == Origin.Entered);
    }

    [Theory]
    [InlineData("""{"fact":"三公经费支出 @决算","value":"1"}""", "facts[0].fact：没有“三公经费支出”这个指标名，是不是“三公经费”？")]
    [InlineData("""{"fact":"公用经废 @决算","value":"1"}""", "是不是“公用经费”")]
    [InlineData("""{"fact":"总支出 决算","value":"1"}""", "facts[0].fact：“总支出 决算”写法不对")]
    [InlineData("""{"fact":"总支出 @决算","value":"一些"}""", "总支出应是数字")]
    [InlineData("""{"fact":"总支出 @决算","value":"1"},{"fact":"总支出 @决算","value":"2"}""", "写了两次，前面在 facts[0]")]
    [InlineData("""{"fact":"总支出 @决算","value":"71.28","number":72}""", "“71.28”")]
    [InlineData("""{"fact":"总支出 @决算","value":"1","unit":"美元"}""", "没有“美元”这个金额单位")]
    [InlineData("""{"fact":"总支出 @决算","value":{}}""", "应是文字")]
    [InlineData("""{"value":"1"}""", "缺少 \"fact\"")]
    [InlineData("""{"fact":"总支出 @决算","value":"1","origin":"made up"}""", "没有“made up”这个值")]
    public void Mistake_IsNamedByPathAndLine(string facts, string said)
    {
        var why = Read(Json(facts)).ShouldBeOfType<FilingRefused>().Why;
        why.Zh.ShouldStartWith("第3行");
        why.Zh.ShouldContain(said);
        why.En.ShouldStartWith("Line 3, ");
    }

    [Fact]
    public void UnknownForm_IsNamedWithTheKnownOnes() => Read("""{"form":"mars","year":2023,"facts":[]}""").ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("hunan-overall-2023");

    [Fact]
    public void FigureWithoutEnd_IsNamed() => Read("""{"form":"hunan-overall-2023","year":2023,"body":[{"text":"花去{{总支出 @决算|3万元"}]}""").ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("没有写完");

    [Fact]
    public void UnknownMember_IsAskedAbout() =>
        Read("""{"form":"hunan-overall-2023","year":2023,"fact":[]}""").ShouldBeOfType<FilingRead>().Questions.ShouldHaveSingleItem().Printed.ShouldBe("fact");

    [Theory]
    [InlineData("{")]
    [InlineData("{\"form\":")]
    [InlineData("{\"form\":\"hunan-overall-2023\",\"year\":1e999,\"facts\":[]}")]
    [InlineData("{\"form\":\"hunan-overall-2023\",\"year\":2023,\"facts\":[{\"fact\":\"总支出\",\"value\":\"1\",\"number\":1e30}]}")]
    [InlineData("{\"form\":\"hunan-overall-2023\",\"year\":2023,\"facts\":[{\"fact\":\"\",\"value\":\"1\"}]}")]
    [InlineData("{\"form\":\"\\ud800\",\"year\":2023}")]
    [InlineData("{\"facts\":5}")]
    [InlineData("{\"form\":null}")]
    [InlineData("{\"form\":\"hunan-overall-2023\",\"year\":2023,\"appendices\":[{\"part\":\"x\",\"blocks\":[{\"rows\":[{\"cells\":[{\"column\":2000000000}]}]}]}]}")]
    public void HostileJson_IsRefusedWithASentence(string json) => Read(json).ShouldBeOfType<FilingRefused>().Why.Zh.ShouldNotBeEmpty();

    [Fact]
    public void DeepJson_IsRefused() => Read("{\"facts\":" + new string('[', 100_000)).ShouldBeOfType<FilingRefused>();

    private static Filing Filing(string facts) => Read(Json(facts)).ShouldBeOfType<FilingRead>().Filing;

    private static string Json(string facts) => $$"""
        {"form":"hunan-overall-2023","year":2023,"unit":"青石镇",
         "facts":[
          {{facts}}
        ]}
        """;

    private static FilingResult Read(string json) => FilingReader.Read("填报.json", Encoding.UTF8.GetBytes(json));
}
