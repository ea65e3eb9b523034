using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>附件2: heads over rows, rows of projects, one row of values, fields and the footer.</summary>
public sealed class TableMappingTests
{
    private const string Annex = """
        附件2
        2023年度部门（单位）整体支出绩效评价基础数据表
        | 财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率
        | | 43 | 40 | 93.02%
        | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数
        | 三公经费 | 9.50 | 13 | 6.33
        |    1、公务用车购置和维护经费 | 9.50 | 13 | 6.33
        |        其中：公车购置 | 0 | 0 | 0
        |              公车运行维护 | 9.50 | 13 | 6.33
        |    2、出国经费 | 0 | 0 | 0
        |    3、公务接待 | 0 | 0 | 0
        | 项目支出： | 320.10 | 150 | 187.40
        |     1、路灯维护 | | 50 | 48.20
        |     2、河道清淤项目 | 320.10 | 100 | 139.20
        | 公用经费 | 91.91 | 30 | 72.78
        |     其中：办公经费 | 6.46 | 2 | 3.73
        |           水费、电费、差旅费 | 10.56 | 6 | 7.37
        |           会议费、培训费 | | |
        | 政府采购金额 | —— | |
        | 部门基本支出预算调整 | | | -3.50
        | 楼堂馆所控制情况（2023年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
        | | 　 | 　 | 　 | 　 | 　 | 　
        | 厉行节约保障措施 | 严格执行制度

        说明：“项目支出”需要填报基本支出以外的所有项目支出情况。
        填表人：王小禾    填报日期：2024年3月20日   联系电话：138****0001 单位负责人签字：赵大田
        """;

    private static readonly Report s_report = SomeReport.Read(Annex);

    [Fact]
    public void Heads_WithOneRow_StateIt() =>
        Told("编制人数", "在职人数", "人员控制率").ShouldBe(["编制人数 43", "在职人数 40", "人员控制率 93.02%"]);

    [Fact]
    public void Heads_OverRows_AreStages() =>
        Told("三公经费", "公务用车购置费").ShouldBe([
            "三公经费@上年决算 9.50", "三公经费@年初预算 13", "三公经费@决算 6.33", "公务用车购置费@上年决算 0", "公务用车购置费@年初预算 0", "公务用车购置费@决算 0"]);

    [Fact]
    public void Rows_NobodyKnowsUnderProjects_AreItems()
    {
        Told("项目.支出").ShouldBe([
            "项目「路灯维护」.支出@上年决算", "项目「路灯维护」.支出@年初预算 50", "项目「路灯维护」.支出@决算 48.20",
            "项目「河道清淤项目」.支出@上年决算 320.10", "项目「河道清淤项目」.支出@年初预算 100", "项目「河道清淤项目」.支出@决算 139.20"]);
        s_report.Statements.Where(s => s.Concept.Name == "项目.支出").Select(s => s.At.Item!.Ordinal).Distinct().ShouldBe([1, 2]);
    }

    [Fact]
    public void Rows_OfWhich_AreMarked() =>
        s_report.Statements.Where(s => s.IsOfWhich).Select(s => s.Concept.Name).Distinct().ShouldBe(["办公经费", "水电差旅费", "会议培训费"]);

    [Fact]
    public void Cells_LeftEmpty_AreBlankAndNotZero() =>
        s_report.Statements.Where(s => s.Concept.Name == "会议培训费").Select(s => s.Value).ShouldAllBe(v => v is Blank);

    [Fact]
    public void Cells_NotToBeFilled_AreStatedOnlyWhenStruckOut()
    {
        s_report.Statements.First(s => s.Concept.Name == "政府采购金额").Value.ShouldBeOfType<Blank>().IsStruckOut.ShouldBeTrue();
        Told("基本支出预算调整").ShouldBe(["基本支出预算调整@年初预算", "基本支出预算调整@决算 -3.50"]);
    }

    [Fact]
    public void Items_LeftBlank_AreSeenAsSuch()
    {
        var buildings = s_report.Statements.Where(s => s.Concept.ItemKind == "楼堂馆所").ToList();
        buildings.Count.ShouldBe(6);
        buildings.ShouldAllBe(s => s.IsBlank && s.At.Item!.Ordinal == 1);
    }

    [Fact]
    public void Field_InTheNextCell_IsRead() => Told("厉行节约保障措施").ShouldBe(["厉行节约保障措施 严格执行制度"]);

    [Fact]
    public void Footer_InOneLine_IsFourFields() =>
        Told("填表人", "填报日期", "联系电话", "单位负责人").ShouldBe(["填表人 王小禾", "填报日期 2024年3月20日", "联系电话 138****0001", "单位负责人 赵大田"]);

    [Fact]
    public void Footer_LeftEmpty_IsBlank() =>
        SomeReport.Read(Annex.Replace("2024年3月20日", "", StringComparison.Ordinal)).Statements.Single(s => s.Concept.Name == "填报日期").IsBlank.ShouldBeTrue();

    [Fact]
    public void Everything_InTheForm_IsUnderstood() => s_report.Questions.ShouldBeEmpty();

    [Fact]
    public void Path_OfACell_IsPartRowAndHead()
    {
        var statement = s_report.Statements.First(s => s.Concept.Name == "三公经费");
        (statement.Part, string.Join('/', statement.Path)).ShouldBe(("附件2", "附件2/三公经费/2022年决算数"));
        s_report.Statements.First(s => s.Concept.Name == "项目.支出").Path.ShouldBe(["附件2", "项目支出", "1、路灯维护", "2022年决算数"]);
    }

    [Fact]
    public void Money_WithoutUnit_IsInTheForms() => s_report.Statements.First(s => s.Concept.Name == "三公经费").Amount!.Unit.ShouldBe(Unit.WanYuan);

    [Fact]
    public void Money_UnderAHeadWithAUnit_IsInThat() =>
        UnitOf(Annex.Replace("| 2023年决算数\n", "| 2023年决算数（元）\n", StringComparison.Ordinal), Stage.Executed).ShouldBe(Unit.Yuan);

    [Fact]
    public void Money_UnderACaptionWithAUnit_IsInThat() =>
        UnitOf(Annex.Replace("基础数据表\n", "基础数据表\n单位：元\n", StringComparison.Ordinal), Stage.Executed).ShouldBe(Unit.Yuan);

    [Fact]
    public void Rows_LeftBlank_SayNothing()
    {
        var report = SomeReport.Read(Annex.Replace("| 公用经费 |", "| | | |\n| | | |\n| 公用经费 |", StringComparison.Ordinal));
        report.Told("附件2").ShouldBe(s_report.Told("附件2"));
        report.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Row_NobodyKnows_IsAQuestion()
    {
        var report = SomeReport.Read(Annex.Replace("| 政府采购金额 |", "| 绿化养护费 | 1 | 2 | 3\n| 政府采购金额 |", StringComparison.Ordinal));
        report.Asked().ShouldBe(["1", "2", "3"]);
        report.Questions.ShouldAllBe(q => q.Context == "绿化养护费");
    }

    [Fact]
    public void Figure_ThatIsNoNumber_IsAQuestion()
    {
        var report = SomeReport.Read(Annex.Replace("| 91.91 |", "| 见说明 |", StringComparison.Ordinal));
        report.Asked().ShouldBe(["见说明"]);
    }

    [Fact]
    public void Numbers_ThousandsAndFullWidth_AreRead()
    {
        var report = SomeReport.Read(Annex.Replace("320.10 | 150", "3,201.00 | １５０", StringComparison.Ordinal));
        report.Statements.Where(s => s.Concept.Name == "项目支出").Select(s => s.Amount!.Base).ShouldBe([3201.00m, 150m, 187.40m]);
    }

    private static string[] Told(params string[] concepts) => s_report.Told("附件2", concepts);

    private static Unit UnitOf(string text, Stage stage) =>
        SomeReport.Read(text).Statements.Single(s => s.Concept.Name == "三公经费" && s.At.Stage == stage).Amount!.Unit;

    [Fact]
    public void HeadsTheFormDoesNotKnow_EndTheBlock()
    {
        var told = SomeReport.Read("""
        附件3
        2023年度部门整体支出绩效自评表
        | 预算部门名称 | 青石镇人民政府 | | | | | |
        | 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | | 年度资金总额 | 90.00 | 100.00 | 98.00 | 10 | 98% | 9.8 |
        | 年度任务 | 任务名称 | 主要内容 | 批复金额 | 其中：拨款 | 支出金额 | 进度 | 备注 |
        | | 资金总额 | 养护 | 55.00 | 50.00 | 44.00 | 80% | |
        """).Told("附件3", "总支出");
        told.ShouldContain("总支出@决算[全部资金] 98.00");
        told.ShouldNotContain("总支出@决算[全部资金] 44.00");
    }
}
