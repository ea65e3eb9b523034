using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

public sealed class BodyDraftTests
{
    private static readonly Form s_hunan = FormCatalogue.Find("hunan-overall-2023")!;

    [Fact]
    public void Draft_HasTheFormsChapters_InTheirOrder() =>
        BodyDraft.Of(Blank, s_hunan).Where(p => p.Level == 1).Select(Text).ShouldBe([
            "一、部门（单位）基本情况", "二、一般公共预算支出情况", "三、政府性基金预算支出情况", "四、国有资本经营预算支出情况", "五、社会保险基金预算支出情况", "六、部门整体支出绩效情况",
            "七、存在的问题及原因分析", "八、下一步改进措施", "九、部门整体支出绩效自评结果拟应用和公开情况", "十、其他需要说明的情况"]);

    [Fact]
    public void Draft_OfAnEmptyFiling_SaysNoFigure() => BodyDraft.Of(Blank, s_hunan).SelectMany(p => p.Pieces).OfType<FigurePiece>().ShouldAllBe(f => f.Key.Concept.Name == "单位名称");

    [Fact]
    public void Draft_OfAFormOfTables_IsNone() => BodyDraft.Of(Blank with { FormId = "mof-project-2020" }, FormCatalogue.Find("mof-project-2020")!).ShouldBeEmpty();

    [Fact]
    public void Sentence_IsSaid_OnlyWhereItsFactsAre()
    {
        var filing = Blank with { Entries = [Entry("编制人数", default, "43")] };
        BodyDraft.Of(filing, s_hunan).ShouldNotContain(p => Text(p).Contains("编制人数"));
        filing = Blank with { Entries = [Entry("编制人数", default, "43"), Entry("在职人数", default, "40")] };
        BodyDraft.Of(filing, s_hunan).Select(Text).ShouldContain("截至2023年12月31日，我单位编制人数43人，年末实有人数40人。");
    }

    [Theory]
    [InlineData("0", "无。")]
    [InlineData(null, "【请填写：政府性基金支出情况，没有的填“无”】")]
    public void Budget_IsNone_OnlyWhereTheFilingSaysSo(string? printed, string said)
    {
        var fund = new FactKey(Vocabulary.Default["总支出"], Stage.Executed, FundScope.GovernmentFund);
        var filing = printed is null ? Blank : Blank with { Entries = [new Entry(fund, new Amount(0, 0, Unit.WanYuan, printed))] };
        BodyDraft.Of(filing, s_hunan).Select(Text).SkipWhile(t => !t.StartsWith("三、", StringComparison.Ordinal)).Skip(1).First().ShouldBe(said);
    }

    [Theory]
    [InlineData("20", true)]
    [InlineData("18", false)]
    [InlineData(null, false)]
    public void Indicators_AreReached_OnlyWhereEachHasItsPoints(string? score, bool isSaid)
    {
        var item = new ItemKey("指标", 1);
        List<(string Concept, string? Printed)> facts = [("指标.目标值", "≥95%"), ("指标.实际值", "96%"), ("指标.分值", "20"), ("指标.得分", score)];
        var filing = Blank with
        {
            Items = [new FilingItem(item, "群众满意度")],
            Entries = [.. facts.Where(f => f.Printed is not null).Select(f => new Entry(new FactKey(Vocabulary.Default[f.Concept], Item: item), Gouji.Reading.Mapping.CellValue.Of(Vocabulary.Default[f.Concept], f.Printed!, null)))],
        };
        BodyDraft.Of(filing, s_hunan).Select(Text).Contains("各项绩效指标均已达到年度指标值。").ShouldBe(isSaid);
    }

    [Fact]
    public void Figure_IsWrittenAnew_WhenItsFactChanges()
    {
        var filing = Blank with { Entries = [Entry("三公经费", Stage.Executed, "13.00")] };
        filing = filing with { Body = BodyDraft.Of(filing, s_hunan), Entries = [Entry("三公经费", Stage.Executed, "9.98")] };
        OfficialDocuments.Of(filing, s_hunan)[0].Sections[0].Blocks.OfType<TextBlock>().Select(b => string.Concat(b.Runs.Select(r => r.Text))).ShouldContain("“三公”经费支出9.98万元。");
    }

    [Fact]
    public void Places_ForAPerson_AreMarked() => BodyDraft.Of(Blank, s_hunan).Where(p => Text(p).Contains("【请填写")).ShouldAllBe(p => p.IsToRevise || p.Role == ParagraphRole.Signature);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    public void Draft_OfAnIncompleteFiling_StatesWhatItSays(int blankShare)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var filing = SomeFiling.Consistent(s_hunan, seed, blankShare);
            StatedFacts.Differences(filing, s_hunan, NeutralDocument.Read(filing, s_hunan)).ShouldBeEmpty($"seed {seed}");
        }
    }

    private static Filing Blank => new("hunan-overall-2023", 2023, "云溪县青石镇人民政府");

    private static Entry Entry(string concept, Stage stage, string printed) =>
        new(new FactKey(Vocabulary.Default[concept], stage), Gouji.Reading.Mapping.CellValue.Of(Vocabulary.Default[concept], printed, Unit.WanYuan));

    private static string Text(BodyParagraph paragraph) => string.Concat(paragraph.Pieces.Select(p => p switch { WordPiece w => w.Words, FigurePiece f => f.As.Printed, _ => "" }));
}
