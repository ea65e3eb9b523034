using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class NarrativeMappingTests
{
    private const string General = "二、一般公共预算支出情况";

    [Fact]
    public void Chain_OfPartsAndTheirParts_IsOfOneScopeAndStage() =>
        SomeReport.Says("2023年度一般公共预算财政拨款支出1000.50万元，其中：项目支出400.20万元，基本支出600.30万元，其中：人员经费560.10万元，公用经费40.20万元。").ShouldBe([
            "总支出@决算[一般公共预算] 1000.50万元", "项目支出@决算[一般公共预算] 400.20万元", "基本支出@决算[一般公共预算] 600.30万元",
            "人员经费@决算[一般公共预算] 560.10万元", "公用经费@决算[一般公共预算] 40.20万元"]);

    [Fact]
    public void Scope_OfASentence_RunsOnToItsEnd() =>
        SomeReport.Says("政府性基金预算支出65万元，项目支出64万元。公用经费支出30万元。").ShouldBe([
            "总支出@决算[政府性基金] 65万元", "项目支出@决算[政府性基金] 64万元", "公用经费@决算 30万元"]);

    [Fact]
    public void Scope_OfTheChapter_IsInherited()
    {
        var statement = SomeReport.Say("公用经费支出30万元。", General).Statements[^1];
        (SomeReport.Brief(statement), statement.ScopeIsInherited).ShouldBe(("公用经费@决算[一般公共预算] 30万元", true));
    }

    [Fact]
    public void Scope_Printed_IsNotInherited() => SomeReport.Say("政府性基金预算支出65万元。", General).Statements[^1].ScopeIsInherited.ShouldBeFalse();

    [Fact]
    public void Income_OfAScope_IsTotalIncome() =>
        SomeReport.Says("2023年度一般公共预算财政拨款收入1000.50万元。").ShouldBe(["总收入@决算[一般公共预算] 1000.50万元"]);

    [Theory]
    [InlineData("三公经费年初预算13万元，全年预算12万元，决算数6.33万元。")]
    [InlineData("“三公”经费年初预算数13万元，调整后预算12万元，实际支出6.33万元。")]
    [InlineData("三公经费预算安排13万元，全年预算数12万元，全年执行数6.33万元。")]
    public void Stages_InOneSentence_AreToldApart(string sentence) =>
        SomeReport.Says(sentence).ShouldBe(["三公经费@年初预算 13万元", "三公经费@全年预算 12万元", "三公经费@决算 6.33万元"]);

    [Theory]
    [InlineData("2022年三公经费支出9.50万元。")]
    [InlineData("上年三公经费支出9.50万元。")]
    [InlineData("三公经费上年决算数9.50万元。")]
    public void PriorYear_IsAStage(string sentence) => SomeReport.Says(sentence).ShouldBe(["三公经费@上年决算 9.50万元"]);

    [Fact]
    public void Headcount_HasNeitherStageNorScope() =>
        SomeReport.Says("截至2023年12月31日，我单位编制人数43人，年末实有人数40人。", General).ShouldBe(["编制人数 43人", "在职人数 40人"]);

    [Fact]
    public void Split_ByScope_IsOfTheConceptSpokenOf() =>
        SomeReport.Says("项目支出787.18万元，其中：一般公共预算693.70万元，政府性基金预算65万元，其他资金28.48万元。").ShouldBe([
            "项目支出@决算 787.18万元", "项目支出@决算[一般公共预算] 693.70万元", "项目支出@决算[政府性基金] 65万元", "项目支出@决算[其他资金] 28.48万元"]);

    [Theory]
    [InlineData("项目支出787.18万元（全部资金口径），公用经费30万元。")]
    [InlineData("项目支出787.18万元（全部资金口径，与附表一致），公用经费30万元。")]
    public void Scope_InBracketsBehindTheAmount_IsPrinted(string sentence) =>
        SomeReport.Says(sentence, General)[0].ShouldBe("项目支出@决算[全部资金] 787.18万元");

    [Fact]
    public void Classes_UnderAHeading_BreakDownWhatItSpeaksOf()
    {
        var report = SomeReport.Say("（二）项目支出情况\n一般公共服务支出22.2万元；公共安全支出12.38万元；农林水支出63万元。", General);
        report.Told().ShouldBe([
            "类「一般公共服务支出」.项目支出@决算[一般公共预算] 22.2万元", "类「公共安全支出」.项目支出@决算[一般公共预算] 12.38万元",
            "类「农林水支出」.项目支出@决算[一般公共预算] 63万元"]);
        report.Statements.Select(s => s.At.Item).OfType<Item>().Select(i => i.Ordinal).ShouldBe([1, 2, 3]);
        report.Statements.Select(s => s.At.Item?.List).OfType<string>().Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Total_OfBareBudget_IsTakenInAChapterOfTotals() =>
        SomeReport.Says("1.2023年预算资金820.30万元。", General).ShouldBe(["总支出@年初预算 820.30万元"]);

    [Fact]
    public void Total_OfBareBudget_ElsewhereIsAQuestion()
    {
        var report = SomeReport.Say("预算资金820.30万元用于各村。");
        report.Told().ShouldBeEmpty();
        report.Asked().ShouldBe(["820.30万元"]);
    }

    [Theory]
    [InlineData("石桥村公用经费12万元。", "12万元")]
    [InlineData("青石中学人员经费30万元。", "30万元")]
    public void Name_ThatIsTheEndOfALongerOne_IsNotTheConcept(string sentence, string asked)
    {
        var report = SomeReport.Say(sentence);
        report.Told().ShouldBeEmpty();
        report.Asked().ShouldBe([asked]);
    }

    [Fact]
    public void Amount_NobodyKnows_IsAQuestionWithItsPlace()
    {
        var report = SomeReport.Say("完成无障碍改造37户，投入18万余元。");
        report.Told().ShouldBeEmpty();
        report.Questions.Select(q => (q.Printed, q.Place)).ShouldBe([
            ("37户", new LinePlace("报告.txt", 6, 7, 3)), ("18万余元", new LinePlace("报告.txt", 6, 13, 5))]);
    }

    [Fact]
    public void Amount_OfAnotherDimension_IsNotTheConcepts() => SomeReport.Says("三公经费减少3人。").ShouldBeEmpty();

    [Fact]
    public void Yuan_AreReadAsSuch() => SomeReport.Say("公务接待费支出3200元。").Statements[^1].Amount!.Base.ShouldBe(0.32m);

    [Fact]
    public void Vague_AmountsStayVague() => SomeReport.Say("三公经费支出约6万元。").Statements[^1].Amount!.Vagueness.ShouldBe(Vagueness.About);

    [Fact]
    public void Ceiling_ThatIsTheBudgetItself_IsExact()
    {
        var statement = SomeReport.Say("三公经费控制在年初预算13万元以内。").Statements[^1];
        SomeReport.Brief(statement).ShouldBe("三公经费@年初预算 13万元以内");
        statement.Amount!.Vagueness.ShouldBe(Vagueness.None);
    }

    [Theory]
    [InlineData("自评得分98分，自评等级为“优”。", "98分", GradeLevel.Excellent)]
    [InlineData("综合得分87.5分，评定等次：良。", "87.5分", GradeLevel.Good)]
    public void Score_AndGrade_AreTold(string sentence, string score, GradeLevel level)
    {
        var statements = SomeReport.Say(sentence).Statements;
        statements.Single(s => s.Concept.Name == "总得分").Value.Printed.ShouldBe(score);
        statements.Single(s => s.Concept.Name == "自评等级").Value.ShouldBeOfType<Grade>().Level.ShouldBe(level);
    }

    [Fact]
    public void Rate_OfTheBudget_IsTold() => SomeReport.Says("全年预算执行率95.50%。").ShouldBe(["预算执行率 95.50%"]);

    [Theory]
    [InlineData("S532线路面改善和C321道路拓宽全面完成，第3批工程2023年12月开工。")]
    [InlineData("联系电话138****0001，一是落实“125”目标任务。")]
    public void Numbers_ThatAreNames_AreNeitherStatedNorAsked(string sentence)
    {
        var report = SomeReport.Say(sentence);
        report.Told().ShouldBeEmpty();
        report.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Path_OfASentence_IsItsHeadings() =>
        SomeReport.Say("（一）基本支出情况\n公用经费支出30万元。", General).Statements[^1].Path.ShouldBe(["正文", General, "（一）基本支出情况", "公用经费支出"]);

    [Theory]
    [InlineData("第一季度支出1.90亿元，环比下降12.30%。")]
    [InlineData("2023年度机关运行经费支出255.10万元。")]
    [InlineData("涉及项目6个，资金670.00万元。食品监管项目全年预算数420.00万元，执行数为408.66万元，完成预算的97.30%。")]
    [InlineData("1、教育支出（类）普通教育（款）小学教育（项）。年初预算为10.00万元，支出决算为20.00万元，完成年初预算的200%。")]
    [InlineData("体育场馆维修。年初预算300.00万元，实际支出280.00万元。")]
    public void BareSpending_OfSomethingElse_IsNotTheUnitsTotal(string sentence) =>
        SomeReport.Say(sentence, "二、部门预算收支情况").Told("正文", "总支出", "总收入", "变动.完成率", "变动.比率").ShouldBeEmpty();

    [Fact]
    public void BareStages_OfTheUnit_AreItsTotal() =>
        SomeReport.Says("2023年度年初预算850.00万元，实际支出880.48万元。", "二、部门预算收支情况").ShouldBe(["总支出@年初预算 850.00万元", "总支出@决算 880.48万元"]);

    [Fact]
    public void Class_WithTheWordForItsLevel_IsAClass() =>
        SomeReport.Say("主要用于以下方面：教育（类）支出80.00万元，占80.00%；卫生健康支出（类）20.00万元，占20.00%。", "二、部门预算收支情况").Told("正文", "类.总支出").ShouldBe([
            "类「教育支出」.总支出@决算 80.00万元", "类「卫生健康支出」.总支出@决算 20.00万元"]);

    [Fact]
    public void Income_WithItsSources_IsIncomeBehindASemicolon() =>
        SomeReport.Say("全年实际收入986.30万元，其中一般公共预算拨款636.30万元，占64.51%；政府性基金拨款350.00万元，占35.49%。", "二、部门预算收支情况").Told("正文", "总收入", "总支出").ShouldBe([
            "总收入@决算 986.30万元", "总收入@决算[一般公共预算] 636.30万元", "总收入@决算[政府性基金] 350.00万元"]);

    [Fact]
    public void Staff_OfOneKindOfPosts_IsNotAllStaff() =>
        SomeReport.Says("机关行政编制38名，实有36人；事业编制45名，实有43人。").ShouldBeEmpty();

    [Fact]
    public void Staff_BehindTheKindsOfAllPosts_IsAllStaff() =>
        SomeReport.Says("核定编制34人，其中行政编制20人、事业编制14人，年末实有在职人员31人。").ShouldBe(["编制人数 34人", "在职人数 31人"]);
}
