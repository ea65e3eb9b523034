using System.Globalization;
using Gouji.Model;

namespace Gouji.Web;

/// <summary>The auditor's pages: the history of everything.</summary>
internal static partial class Sentences
{
    public static readonly Sentence HistoryTitle = new("历史记录", "History");
    public static readonly Sentence Chain = new("链条核验", "Verifying the chain");
    public static readonly Sentence ChainHint = new("每条记录的哈希都含前一条的哈希：改动、缺失、插入任何一条都会被发现。", "Each entry's hash holds the hash before it: one changed, missing or put in between is noticed.");
    public static readonly Sentence VerifyChain = new("核验链条", "Verify the chain");
    public static readonly Sentence VerifyingFailed = new("核验没有完成。请再试一次；如仍出错，请联系系统管理员查看日志。", "Verifying did not come to its end. Try again; if it happens again, ask the system administrator to look at the log.");
    public static readonly Sentence FilterHistory = new("筛选历史记录", "Filter the history");
    public static readonly Sentence Who = new("谁", "Who");
    public static readonly Sentence What = new("做了什么", "What");
    public static readonly Sentence When = new("时间", "When");
    public static readonly Sentence Everything = new("全部", "everything");
    public static readonly Sentence CaseNumber = new("任务编号", "Case number");
    public static readonly Sentence FromDay = new("自", "From");
    public static readonly Sentence ToDay = new("至", "To");
    public static readonly Sentence ExportCsv = new("导出 CSV", "Export CSV");
    public static readonly Sentence NoEntries = new("没有符合条件的记录。", "No entry matches.");
    public static readonly Sentence NotDecidedYet = new("审核决定作出后可见。", "To be read once the review is decided.");
    public static readonly Sentence Sequence = new("序号", "No.");
    public static readonly Sentence OnCase = new("任务", "Case");
    public static readonly Sentence DetailsLabel = new("内容", "Details");
    public static readonly Sentence SystemItself = new("系统或未登录者", "the system, or somebody not signed in");
    public static readonly Sentence PreviousHashLabel = new("前一条的哈希", "Hash before it");
    public static readonly Sentence HashLabel = new("哈希", "Hash");
    public static readonly Sentence HashHolds = new("（与内容相符）", "(is that of its content)");
    public static readonly Sentence HashBroken = new("（与内容不符：被改动过）", "(is not that of its content: it was changed)");
    public static readonly Sentence Yes = new("是", "yes");
    public static readonly Sentence No = new("否", "no");
    public static readonly Sentence SettingsChanged = new("更改设置", "Change settings");

    public static IReadOnlyList<Sentence> HistoryColumns { get; } = [Sequence, When, Who, What, OnCase, DetailsLabel, new("原始内容", "JSON"), PreviousHashLabel, HashLabel];

    /// <summary>What history calls signing in and what belongs to it.</summary>
    public static IReadOnlyDictionary<string, Sentence> SignInDeeds { get; } = new Dictionary<string, Sentence>
    {
        ["SignIn"] = new("登录", "Sign in"),
        ["SignInFailed"] = new("登录失败", "Sign-in failed"),
        ["SignOut"] = new("退出", "Sign out"),
        ["ChangePassword"] = new("修改密码", "Change password"),
        ["SetUpSecondFactor"] = new("开启双因素验证", "Set up a second factor"),
        ["RemoveSecondFactor"] = new("关闭双因素验证", "Remove a second factor"),
        ["EndSession"] = new("结束一处登录", "End a sign-in"),
    };

    /// <summary>What people call the members of an entry's content.</summary>
    private static readonly Dictionary<string, Sentence> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Reason"] = new("理由", "reason"),
        ["Text"] = new("文字", "text"),
        ["Key"] = new("单元格", "cell"),
        ["Score"] = new("得分", "score"),
        ["Grade"] = new("等级", "grade"),
        ["Opinion"] = new("意见", "opinion"),
        ["Answer"] = new("答复", "answer"),
        ["Name"] = new("名称", "name"),
        ["PersonName"] = new("姓名", "person"),
        ["Code"] = new("代码", "code"),
        ["ParentCode"] = new("上级代码", "parent"),
        ["Before"] = new("原为", "before"),
        ["After"] = new("改为", "after"),
        ["Role"] = new("角色", "role"),
        ["Unit"] = new("单位", "unit"),
        ["Units"] = new("单位", "units"),
        ["Year"] = new("年度", "year"),
        ["DueOn"] = new("期限", "deadline"),
        ["FormId"] = new("格式", "form"),
        ["Round"] = new("轮次", "round"),
        ["Revision"] = new("版本", "revision"),
        ["Edits"] = new("改动", "edits"),
        ["Findings"] = new("检查结果", "findings"),
        ["Files"] = new("文件", "files"),
        ["Title"] = new("标题", "title"),
        ["FileName"] = new("文件名", "file"),
        ["Hash"] = new("哈希", "hash"),
        ["Size"] = new("字节", "bytes"),
        ["address"] = new("地址", "address"),
        ["why"] = new("原因", "why"),
        ["locked"] = new("已锁定", "locked"),
        ["Note"] = new("说明", "note"),
        ["Passage"] = new("所指文字", "passage"),
        ["Seed"] = new("种子", "seed"),
        ["Share"] = new("比例", "share"),
        ["MayWrite"] = new("可写入", "may write"),
        ["ExpiresAt"] = new("到期", "expires"),
        ["ExpiresOn"] = new("有效期至", "until"),
    };

    /// <summary>A member without words keeps its name.</summary>
    public static Sentence HistoryMember(string name) => s_members.GetValueOrDefault(name) ?? new Sentence(name, name);

    public static Sentence SoMany(int count) => new($"{Number(count)}项", Number(count));

    public static Sentence Entries(int count) => new($"共{Number(count)}条", $"{Number(count)} entries");

    public static Sentence EntryTitle(long sequence) => new($"第{sequence.ToString(CultureInfo.InvariantCulture)}条记录", $"Entry {sequence.ToString(CultureInfo.InvariantCulture)}");

    public static Sentence Verifying(long verified, long count) => new(
        $"正在核验：{verified.ToString(CultureInfo.InvariantCulture)} / {count.ToString(CultureInfo.InvariantCulture)}", $"Verifying: {verified.ToString(CultureInfo.InvariantCulture)} of {count.ToString(CultureInfo.InvariantCulture)}");
}
