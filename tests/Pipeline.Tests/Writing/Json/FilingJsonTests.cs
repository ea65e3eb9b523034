using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Reading.Filings;
using Gouji.Pipeline.Tests.Writing.Outputs;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Json;

/// <summary>A filing as its published JSON.</summary>
public sealed class FilingJsonTests
{
    private static readonly Schema s_schema = new("filing.schema.json");

    [Theory]
    [InlineData("consistent-town.docx")]
    [InlineData("faulty-town.docx")]
    [InlineData("sichuan-project-form-consistent.xlsx")]
    [InlineData("shanxi-department-form-faulty.html")]
    public void Sample_FitsTheSchema(string file) =>
        s_schema.Misfits(SameFiling.Json(FilingReader.Read(Path.Combine(Repository.Root, "samples", file)).ShouldBeOfType<FilingRead>().Filing)).ShouldBeEmpty();

    [Fact]
    public void Fact_IsWrittenForPeople()
    {
        var key = new FactKey(Vocabulary.Default["项目.支出"], Stage.Executed, FundScope.Unstated, new ItemKey("项目", 2));
        var filing = new Filing("hunan-overall-2023", 2023, "青石镇")
        {
            Items = [new FilingItem(new ItemKey("项目", 2), "村道养护")],
            Entries = [new Entry(key, new Amount(71.28m, 2, Unit.WanYuan, "71.28")) { Origin = Origin.Overridden, Computed = new Amount(72m, 2, Unit.WanYuan, "72.00") }],
            Body = [new BodyParagraph(0, [new WordPiece("花去{不含}"), new FigurePiece(key, new Amount(71.28m, 2, Unit.WanYuan, "71.28万元"))])],
        };
        var json = SameFiling.Json(filing);
        s_schema.Misfits(json).ShouldBeEmpty();
        var fact = JsonNode.Parse(json)!["facts"]![0]!;
        (fact["fact"]!.GetValue<string>(), fact["item"]!.GetValue<string>(), fact["value"]!.GetValue<string>(), fact["unit"]!.GetValue<string>(), fact["origin"]!.GetValue<string>(), fact["computed"]!["value"]!.GetValue<string>())
            .ShouldBe(("项目.支出 @决算 #2", "村道养护", "71.28", "万元", "overridden", "72.00"));
        JsonNode.Parse(json)!["body"]![0]!["text"]!.GetValue<string>().ShouldBe("花去\\{不含}{{项目.支出 @决算 #2|71.28万元}}");
    }
}
