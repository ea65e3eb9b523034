using Gouji.Workflow.People;
using Gouji.Workflow.Units;

namespace Gouji.Web.Demonstration;

/// <summary>云溪县: an invented county with its bureaus, towns and sub-units. No such places or people exist.</summary>
internal static class InventedCounty
{
    public const string Name = "云溪县";
    public const string Root = "900000";
    public const string Form = "hunan-overall-2023";

    /// <summary>The county first, every unit after the one it belongs to.</summary>
    public static IReadOnlyList<NewUnit> Units { get; } =
    [
        new(Root, Name, null),
        new("900001", "云溪县财政局", Root),
        new("900002", "云溪县教育局", Root),
        new("900003", "云溪县民政局", Root),
        new("900004", "云溪县水务局", Root),
        new("900005", "云溪县交通运输局", Root),
        new("900006", "云溪县农业农村局", Root),
        new("900007", "云溪县卫生健康局", Root),
        new("900008", "云溪县档案局", Root),
        new("900101", "青禾镇", Root),
        new("900102", "石桥镇", Root),
        new("900103", "竹溪镇", Root),
        new("900104", "梅岭乡", Root),
        new("900105", "柳湾乡", Root),
        new("900106", "松坪镇", Root),
        new("900002001", "云溪县第一中学", "900002"),
        new("900004001", "云溪县水库管理所", "900004"),
        new("900007001", "云溪县人民医院", "900007"),
        new("900101001", "青禾镇水利站", "900101"),
        new("900102001", "石桥镇敬老院", "900102"),
    ];

    /// <summary>Those who have a role for the whole county.</summary>
    public static IReadOnlyList<(string Name, string PersonName, Role Role)> Officials { get; } =
    [
        ("reviewer", "沈知秋", Role.Reviewer),
        ("reviewer2", "傅明远", Role.Reviewer),
        ("director", "杭景行", Role.HeadOfBureau),
    ];

    /// <summary>The three administrators.</summary>
    public static IReadOnlyList<(string Name, string PersonName)> Administrators { get; } = [("system", "卢安"), ("security", "贺慎"), ("auditor", "詹衡")];

    /// <summary>The clerk and the head of a unit.</summary>
    public static IEnumerable<(string Name, string PersonName, Role Role)> StaffOf(NewUnit unit)
    {
        var number = Units.ToList().IndexOf(unit);
        yield return ($"clerk{number:00}", s_family[number] + "小" + s_given[number % s_given.Length], Role.Clerk);
        yield return ($"head{number:00}", s_family[^(number + 1)] + "大" + s_given[(number + 3) % s_given.Length], Role.HeadOfUnit);
    }

    private static readonly string[] s_family = ["柏", "岑", "单", "杜", "方", "古", "何", "纪", "康", "黎", "闵", "宁", "欧", "潘", "邱", "容", "施", "汤", "温", "项"];
    private static readonly string[] s_given = ["禾", "川", "宁", "舟", "筠", "岚", "朴"];
}
