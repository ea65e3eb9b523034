using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Fills 附件2 from a plan; labels vary as the forms of counties do.</summary>
internal static class BaseDataMaker
{
    private static readonly string[] Thrift =
    [
        "公务用车由党政办统一派车、定点维修加油；会议优先用视频形式；办公用品按科室定额领用，超额部分由站所说明。",
        "执行公务接待审批单和菜单双控，严禁无公函接待；差旅实行事前审批；打印纸和电费按楼层公示。",
        "年初分解公用经费到股室，按季通报进度；大宗办公用品进政府采购电子卖场比价购买。",
    ];

    public static BaseDataDraft Make(Dice dice, MoneyPlan money) => new()
    {
        Staff = new StaffDraft(money.Establishment, money.Staff),
        StaffRate = Rounded.Percent(money.Staff, money.Establishment),
        OfficialCosts = OfficialCosts(dice, money),
        ProjectTotal = new StagedRow(
            dice.Pick("项目支出：", "项目支出"), money.Projects.Sum(one => one.LastYear), money.ProjectBudget, money.AllProjects),
        Projects = [.. money.Projects.Select((one, index) => new StagedRow(
            $"    {index + 1}、{one.Name}", one.LastYear, one.Original, one.Spent))],
        PublicTotal = new StagedRow("公用经费", money.LastPublic, money.PublicBudget, money.Public),
        PublicParts = PublicParts(dice, money),
        Procurement = new StagedRow(dice.Pick("政府采购金额", "政府采购金额（万元）"), null, money.ProcurementBudget, money.Procurement),
        BasicAdjustment = new StagedRow("部门基本支出预算调整", null, 0, money.Basic - money.BasicBudget),
        Buildings = dice.Chance(0.15) ? [Building(dice)] : [],
        NoBuildings = "无",
        Thrift = dice.Pick<string>(Thrift),
    };

    private static OfficialCostRows OfficialCosts(Dice dice, MoneyPlan money)
    {
        var running = Cost(dice, Label(dice, "             公车运行维护", "公务用车运行维护费"), money.PublicBudget, 0.06m, 0.13m);
        var reception = Cost(dice, Label(dice, "   3、公务接待", "3、公务接待费", "3、公务接待费用"), money.PublicBudget, 0.01m, 0.04m);
        var vehicles = Label(dice, "   1、公务用车购置和维护经费", "1、公务用车购置及运行维护费");
        return new OfficialCostRows(
            Add(Label(dice, "三公经费", "“三公”经费"), running, reception),
            Add(vehicles, running),
            new StagedRow(Label(dice, "       其中：公车购置", "其中：公务用车购置费"), 0, 0, 0),
            running,
            new StagedRow(Label(dice, "   2、出国经费", "2、因公出国（境）费"), 0, 0, 0),
            reception);
    }

    private static string Label(Dice dice, params ReadOnlySpan<string> variants) => dice.Pick(variants);

    private static StagedRow Cost(Dice dice, string label, decimal budget, decimal low, decimal high)
    {
        var planned = Rounded.Cents(budget * dice.Share(low, high));
        var spent = Rounded.Cents(planned * dice.Share(0.86m, 0.99m));
        return new StagedRow(label, Rounded.Cents(spent * dice.Share(1m, 1.14m)), planned, spent);
    }

    private static StagedRow Add(string label, params ReadOnlySpan<StagedRow> rows)
    {
        var sum = new StagedRow(label, 0, 0, 0);
        foreach (var row in rows)
            sum = new StagedRow(label, sum.Last + row.Last, sum.Budget + row.Budget, sum.Final + row.Final);
        return sum;
    }

    private static StagedRow[] PublicParts(Dice dice, MoneyPlan money) =>
    [
        Part(dice, money, Label(dice, "    其中：办公经费", "其中：办公费"), 0.06m, 0.14m),
        Part(dice, money, "          水费、电费、差旅费", 0.1m, 0.2m),
        Part(dice, money, "          会议费、培训费", 0.01m, 0.05m),
    ];

    private static StagedRow Part(Dice dice, MoneyPlan money, string label, decimal low, decimal high)
    {
        var planned = Rounded.Cents(money.PublicBudget * dice.Share(low, high));
        var spent = Rounded.Cents(planned * dice.Share(0.84m, 1m));
        return new StagedRow(label, Rounded.Cents(spent * dice.Share(0.95m, 1.05m)), planned, spent);
    }

    private static BuildingRow Building(Dice dice)
    {
        decimal approved = dice.Whole(420, 1600);
        var built = approved - dice.Whole(0, 12);
        var budget = dice.Money(90, 380);
        var spent = Rounded.Cents(budget * dice.Share(0.93m, 1m));
        return new BuildingRow(approved, built, Rounded.Percent(built, approved), budget, spent, Rounded.Percent(spent, budget));
    }
}
