using System.Globalization;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>The names of the facts that figures state; the same name means the same fact wherever it is printed.</summary>
internal static class Key
{
    public const string Establishment = "编制数";
    public const string Staff = "在职人数";
    public const string StaffRate = "控制率";

    public const string Original = "年初预算";
    public const string OriginalBasic = "年初预算·基本支出";
    public const string OriginalPersonnel = "年初预算·人员经费";
    public const string OriginalPublic = "年初预算·公用经费";
    public const string OriginalProject = "年初预算·项目支出";
    public const string Adjusted = "全年预算";
    public const string Executed = "全年执行";
    public const string Rate = "预算执行率";
    public const string CarryOver = "结转结余";
    public const string Growth = "全年预算较年初增加";
    public const string GrowthRate = "全年预算较年初增长率";

    public const string General = "一般公共预算·支出";
    public const string GeneralIncome = "一般公共预算·收入";
    public const string GeneralBasic = "一般公共预算·基本支出";
    public const string GeneralPersonnel = "一般公共预算·人员经费";
    public const string GeneralPublic = "一般公共预算·公用经费";
    public const string GeneralProject = "一般公共预算·项目支出";
    public const string GeneralCarryOver = "一般公共预算·结转结余";

    public const string Fund = "政府性基金·支出";
    public const string Capital = "国有资本经营·支出";
    public const string Other = "其他资金·支出";
    public const string OtherBasic = "其他资金·基本支出";
    public const string OtherProject = "其他资金·项目支出";
    public const string AllBasic = "全部资金·基本支出";
    public const string AllProject = "全部资金·项目支出";
    public const string LastProject = "上年决算·项目支出";
    public const string ProjectRise = "项目支出较上年增加";
    public const string ProjectFall = "项目支出较上年减少";
    public const string ProjectChangeRate = "项目支出较上年变动率";
    public const string LastPublic = "上年决算·公用经费";

    public const string PublicRate = "公用经费控制率";
    public const string ProcurementBudget = "政府采购·预算";
    public const string ProcurementFinal = "政府采购·决算";
    public const string ProcurementRate = "政府采购执行率";
    public const string BasicAdjustmentBudget = "基本支出预算调整·预算";
    public const string BasicAdjustment = "基本支出预算调整";
    public const string OfficialRate = "三公经费·完成率";
    public const string OfficialDrop = "三公经费·比上年减少";

    public const string SurveySent = "调查·发放";
    public const string SurveyReturned = "调查·收回";
    public const string SurveyContent = "调查·满意";
    public const string SurveyRate = "调查·满意率";

    public static string Class(string code) => $"功能分类 {code}";

    public static string Project(int index, string what) => $"项目{Number(index + 1)}·{what}";

    public static string Official(string row, string stage) => $"{row}·{stage}";

    public static string PublicPart(int index, string stage) => $"公用经费其中{Number(index + 1)}·{stage}";

    public static string Building(int index, string what) => $"楼堂馆所{Number(index + 1)}·{what}";

    /// <summary>A cell of a rating table; the unit's own table has no prefix.</summary>
    public static string Rating(string? table, string what) => table is null ? $"自评·{what}" : $"{table}·{what}";

    public static string Level(int level) => $"一级{Number(level + 1)}";

    public static string Indicator(int level, int index) => $"指标{Number(level + 1)}.{Number(index + 1)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
