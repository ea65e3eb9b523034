using Gouji.Model;

namespace Gouji.Workflow.Desks;

/// <summary>What history calls what the desks do, beside the actions on cases, and what people call it.</summary>
public static class Deeds
{
    private static readonly Dictionary<string, Sentence> s_names = new()
    {
        [SetUp] = new("首次设置", "First set-up"),
        [AddUnit] = new("新增单位", "Add a unit"),
        [AddUnits] = new("导入单位", "Import units"),
        [RenameUnit] = new("单位更名", "Rename a unit"),
        [SetUnitForm] = new("设置单位报表格式", "Set a unit's form"),
        [SetUnitSecrecy] = new("设置单位涉密", "Set a unit's secrecy"),
        [CloseUnit] = new("撤销单位", "Close a unit"),
        [ReopenUnit] = new("恢复单位", "Reopen a unit"),
        [OpenYear] = new("布置年度任务", "Open a year"),
        [CloseYear] = new("关闭年度", "Close a year"),
        [SetYearDeadline] = new("调整年度期限", "Set a year's deadline"),
        [SetYearForm] = new("设置年度报表格式", "Set a year's form"),
        [MakeAccount] = new("新建账号", "Make an account"),
        [RenameAccount] = new("更改姓名", "Rename a person"),
        [DisableAccount] = new("停用账号", "Disable an account"),
        [EnableAccount] = new("启用账号", "Enable an account"),
        [ResetPassword] = new("重置密码", "Reset a password"),
        [ConfirmPassword] = new("确认密码", "Confirm a password"),
        [GiveRole] = new("授予角色", "Give a role"),
        [TakeRole] = new("收回角色", "Take a role"),
        [UnlockAccount] = new("解锁账号", "Unlock an account"),
        [EndSessions] = new("结束登录", "End sessions"),
        [ResetSecondFactor] = new("重置动态口令", "Reset a second factor"),
        [MakeToken] = new("新建令牌", "Make a token"),
        [EndToken] = new("停用令牌", "End a token"),
        [DrawCases] = new("随机抽查", "Draw for spot checks"),
        [WriteFeedback] = new("公众反馈", "Feedback from the public"),
        [AnswerFeedback] = new("答复公众反馈", "Answer feedback"),
        [Demonstrate] = new("建立演示数据", "Make the demonstration"),
    };

    public const string SetUp = nameof(SetUp);
    public const string AddUnit = nameof(AddUnit);
    public const string AddUnits = nameof(AddUnits);
    public const string RenameUnit = nameof(RenameUnit);
    public const string SetUnitForm = nameof(SetUnitForm);
    public const string SetUnitSecrecy = nameof(SetUnitSecrecy);
    public const string CloseUnit = nameof(CloseUnit);
    public const string ReopenUnit = nameof(ReopenUnit);
    public const string OpenYear = nameof(OpenYear);
    public const string CloseYear = nameof(CloseYear);
    public const string SetYearDeadline = nameof(SetYearDeadline);
    public const string SetYearForm = nameof(SetYearForm);
    public const string MakeAccount = nameof(MakeAccount);
    public const string RenameAccount = nameof(RenameAccount);
    public const string DisableAccount = nameof(DisableAccount);
    public const string EnableAccount = nameof(EnableAccount);
    public const string ResetPassword = nameof(ResetPassword);
    public const string ConfirmPassword = nameof(ConfirmPassword);
    public const string GiveRole = nameof(GiveRole);
    public const string TakeRole = nameof(TakeRole);
    public const string UnlockAccount = nameof(UnlockAccount);
    public const string EndSessions = nameof(EndSessions);
    public const string ResetSecondFactor = nameof(ResetSecondFactor);
    public const string MakeToken = nameof(MakeToken);
    public const string EndToken = nameof(EndToken);
    public const string DrawCases = nameof(DrawCases);
    public const string WriteFeedback = nameof(WriteFeedback);
    public const string AnswerFeedback = nameof(AnswerFeedback);
    public const string Demonstrate = nameof(Demonstrate);

    /// <summary>All of them, for filters.</summary>
    public static IEnumerable<string> All => s_names.Keys;

    public static Sentence Of(string deed) => s_names[deed];

    /// <summary>The name of a deed, or null where it is none of these.</summary>
    public static Sentence? Find(string deed) => s_names.GetValueOrDefault(deed);
}
