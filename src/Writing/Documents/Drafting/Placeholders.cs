namespace Gouji.Writing.Documents.Drafting;

/// <summary>Places of a drafted text that a person must fill, and the sentences that stand where nothing else is to be said.</summary>
internal static class Placeholders
{
    public const string Reason = "【请填写：原因】";

    public const string Duties = "【请填写：单位主要职能、内设机构、所属单位情况】";

    public const string Problems = "【请填写：存在的问题及原因】";

    public const string Measures = "【请填写：下一步改进措施】";

    public const string Change = "全年预算与年初预算不一致的主要原因：【请填写：追加、调减的事项和依据】";

    public const string Purpose = "【请填写：资金的来源和用途】";

    public const string Effects = "【请填写：项目组织实施情况和取得的绩效】";

    public const string Achievements = "【请填写：本年度履职和重点工作完成情况】";

    public const string Date = "【请填写：年月日】";

    public const string Use = "自评结果用于改进预算管理，作为编制以后年度预算、安排项目资金的参考，扣分事项先整改、后安排资金。自评报告和自评表按规定公开，接受社会监督。";

    public const string Remarks = "【请填写：其他需要说明的情况】";

    public static string Budget(string money) => $"【请填写：{money}支出情况，没有的填“无”】";

    public static string Chapter(string title) => $"【请填写：{title}】";
}
