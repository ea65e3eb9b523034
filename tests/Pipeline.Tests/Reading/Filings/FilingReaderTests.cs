using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Writing.Outputs;
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

    [Theory]
    [InlineData("consistent-town.docx")]
    [InlineData("consistent-town.txt")]
    [InlineData("faulty-town.docx")]
    [InlineData("sichuan-project-form-consistent.xlsx")]
    [InlineData("shanxi-department-form-consistent.html")]
    public void WhatExtractPrints_GivesTheFilingOfTheReport(string file)
    {
        var path = Path.Combine(Repository.Root, "samples", file);
        using var stream = new MemoryStream();
        using (var output = new FactsJsonOutput(stream, Language.Chinese, "1.2.3")) output.Write(ReportReader.Read(file, File.ReadAllBytes(path)));
        var read = FilingReader.Read("facts.json", stream.ToArray()).ShouldBeOfType<FilingRead>();
        SameFiling.ShouldBe(read.Filing, FilingReader.Read(file, File.ReadAllBytes(path)).ShouldBeOfType<FilingRead>().Filing);
    }

    [Fact]
    public void ReportOfNoForm_SaysToNameOne() =>
        FilingReader.Read(Path.Combine(Repository.Root, "samples/unknown-form-consistent.xlsx")).ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("--form");

    [Fact]
    public void MissingFile_IsRefused() => FilingReader.Read("没有.json").ShouldBeOfType<FilingRefused>().Why.Zh.ShouldContain("没有这个文件");
}
