using Gouji.Model;
using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Catalogue;

public sealed class VocabularyTests
{
    private const string Words = """
        | 阶段 | English | 词 |
        |---|---|---|
        | 决算 | executed | 决算；支出 |

        | 视图 | 概念 | 阶段 | 口径 |
        |---|---|---|---|
        | 执行数 | 总支出 | 决算 | 全部资金 |
        """;

    private const string Concepts = "| 概念 | English | 量 | 同义词 |\n|---|---|---|---|\n| 总支出 | total | 万元 | 总支出；支出合计 |";

    private static readonly Vocabulary s_default = Vocabulary.Default;

    [Fact]
    public void Concepts_AreNamedOnce() => Twice(s_default.Concepts.Select(c => c.Name).Concat(s_default.Views.Select(v => v.Name))).ShouldBeEmpty();

    [Fact]
    public void Concepts_HaveBothNames() => s_default.Concepts.Where(c => c.Name.Length == 0 || c.English.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Synonyms_OfWhatSentencesState_NameOneConcept() =>
        Twice(s_default.Concepts.Where(c => c.ItemKind is null && c.Kind != ConceptKind.Text).SelectMany(c => c.Synonyms.Distinct())).ShouldBeEmpty();

    [Fact]
    public void Synonyms_OfOneKindOfItem_NameOneConcept() =>
        Twice(s_default.Concepts.Where(c => c.ItemKind is not null).SelectMany(c => c.Synonyms.Distinct().Select(s => $"{c.ItemKind}: {s}"))).ShouldBeEmpty();

    [Fact]
    public void Synonyms_AreWordsOfALabel() =>
        s_default.Concepts.SelectMany(c => c.Synonyms).Where(s => s.Any(char.IsWhiteSpace) || s.StartsWith("其中", StringComparison.Ordinal) || LabelText.NumberingLength(s) > 0).ShouldBeEmpty();

    [Fact]
    public void Stages_HaveTheirWordsOnce() => Twice(s_default.Stages.SelectMany(s => s.Words)).ShouldBeEmpty();

    [Fact]
    public void Scopes_HaveTheirWordsOnce() => Twice(s_default.Scopes.SelectMany(s => s.Words)).ShouldBeEmpty();

    [Fact]
    public void Stages_AreNoScopesAndNoConcepts() =>
        Twice(s_default.Stages.SelectMany(s => s.Words).Concat(s_default.Scopes.SelectMany(s => s.Words))
            .Concat(s_default.Concepts.Where(c => c.ItemKind is null && c.Kind == ConceptKind.Figure).SelectMany(c => c.Synonyms.Distinct()))).ShouldBeEmpty();

    [Fact]
    public void Scopes_AreAllNamed() =>
        Enum.GetValues<FundScope>().Where(s => s != FundScope.Unstated && s_default.Name(s).Zh.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Stage_LeftOpen_IsNamedByAll() => s_default.Name(Stage.Adjusted | Stage.Executed).Zh.ShouldBe("全年预算或决算");

    [Fact]
    public void Classes_OfOneYear_HaveOneNameEach()
    {
        foreach (var year in (int[])[2017, 2019, 2021, 2023, 2025])
            Twice(s_default.FunctionClasses.Where(c => c.IsNamedSoIn(year)).Select(c => c.Code)).ShouldBeEmpty($"{year}");
    }

    [Fact]
    public void Item_OfAConcept_IsBeforeItsDot()
    {
        s_default["项目.支出"].ItemKind.ShouldBe("项目");
        s_default["总支出"].ItemKind.ShouldBeNull();
    }

    [Fact]
    public void Name_NobodyKnows_IsRefused() => Should.Throw<ArgumentException>(() => s_default["没有的"]);

    [Fact]
    public void Tables_AreRead()
    {
        var vocabulary = VocabularyText.Parse(Concepts, Words, "| 编码 | 名称 | 自 | 至 |\n| 207 | 文体支出 | 2019 | |", "| 一级 | 二级 | 量 | 方向 | 同义词 |\n| 产出指标 | 数量指标 | | ≥ | 数量 |");
        vocabulary["总支出"].Synonyms.ShouldBe(["总支出", "支出合计"]);
        vocabulary.FindView("执行数").ShouldBe(new View("执行数", vocabulary["总支出"], Stage.Executed, FundScope.All));
        vocabulary.FunctionClasses.ShouldBe([new FunctionClass("207", "文体支出", 2019, null)]);
    }

    [Theory]
    [InlineData("| 概念 | English | 量 | 同义词 |\n|---|---|---|---|\n| 总支出 | total | 斤 | |", "concepts.md:3")]
    [InlineData("| 概念 | English | 量 |\n|---|---|---|\n| 总支出 | total | 万元 |", "concepts.md:3")]
    public void Concept_ThatCannotBeRead_NamesItsLine(string concepts, string place) =>
        Should.Throw<FormatException>(() => VocabularyText.Parse(concepts, "", "", "")).Message.ShouldStartWith(place);

    [Theory]
    [InlineData("| 阶段 | English | 词 |\n|---|---|---|\n| 明年 | next | 明年 |", "words.md:3")]
    [InlineData("| 视图 | 概念 | 阶段 | 口径 |\n|---|---|---|---|\n| 执行数 | 没有的 | 决算 | |", "words.md:3")]
    public void Word_ThatCannotBeRead_NamesItsLine(string words, string place) =>
        Should.Throw<FormatException>(() => VocabularyText.Parse(Concepts, words, "", "")).Message.ShouldStartWith(place);

    private static IEnumerable<string> Twice(IEnumerable<string> names) => names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key);
}
