using System.Text;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings;

/// <summary>Data of every kind through one door.</summary>
public sealed class FilingReaderTests
{
    [Theory]
    [MemberData(nameof(FilingOfReportTests.Samples), MemberType = typeof(FilingOfReportTests))]
    public void Sample_IsTheSameThroughItsJson(string file)
    {
        var filing = FilingReader.Read(Path.Combine(Repository.Root, "samples/" + file)).ShouldBeOfType<FilingRead>().Filing;
        var again = FilingReader.Read("填报.json", Encoding.UTF8.GetBytes(SameFiling.Json(filing))).ShouldBeOfType<FilingRead>();
        SameFiling.ShouldBe(again.Filing, filing);
        again.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void ReportOfNoForm_SaysToNameOne() =>
        FilingReader.Read(Path.Combine(Repository.Root, "samples/unknown-form-consistent.xlsx")).ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("--form");

    [Fact]
    public void MissingFile_IsRefused() => FilingReader.Read("没有.json").ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("没有这个文件");
}
