namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Sentences for the prose of generated reports; all of them written for this project.</summary>
internal static class NarrativeTexts
{
    public const string LeftOver = "部分项目资金当年未支付完毕，年末形成结转，原因是项目开工偏晚、验收集中在年底";

    public const string SpendSooner = "上半年完成项目招标和设计，按月通报支出进度，对连续两月无进度的项目收回指标";

    public static string[] Duties { get; } =
    [
        "宣传执行党的路线方针和法律法规，编制并实施本辖区发展计划，办理民政、农业、村镇建设、安全生产和矛盾调解等事务。",
        "统筹辖区内农业生产、集镇建设、民生服务、环境治理和应急值守，指导村（居）民委员会开展自治。",
        "负责辖区公共服务、社会事务、村级财务监督和基层治理，承办县里交办的事项。",
    ];

    public static string[] Offices { get; } =
    [
        "设党政综合办公室、财政所、农业农村服务中心、社会事务服务中心、综合行政执法队五个机构，无下属独立核算单位。",
        "设综合办、经济发展办、社会治理办、财政所、便民服务中心，均纳入本级预算核算。",
        "内设六个办公室和三个服务中心，财务由财政所统一核算，无二级预算单位。",
    ];

    public static IReadOnlyList<string> Achievements { get; } =
    [
        "农业生产方面，推广集中育秧和机械插秧，早稻、中稻和油菜轮作计划如期落地，示范片由农技员包片指导。",
        "集镇建设方面，完成农贸市场摊位重新划线，主街路灯更换为节能灯具，沿街商铺签订门前责任书。",
        "民生服务方面，便民大厅实行午间值班，老年人高频事项由村级代办员上门办理。",
        "社会治理方面，各村设立议事点，邻里纠纷先由调解员当面处理，重大事项由党委书记牵头会商。",
        "生态环境方面，河长、林长按周巡查并填写日志，发现的问题在平台上登记、交办和销号。",
        "应急管理方面，汛前逐户更新避险名单，地质灾害点安装雨量报警器，值班值守有台账可查。",
    ];
}
