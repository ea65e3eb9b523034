using Gouji.Model;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Workflow;

/// <summary>Why a desk refuses.</summary>
internal static partial class Sentences
{
    public static Refusal NoRight(Sentence deed) => NotPermitted(
        $"您的角色不能“{deed.Zh}”。如需此权限，请联系安全管理员。", $"Your role does not allow “{deed.En}”. Ask the security administrator for it.");

    public static Refusal InRow(int row, Refusal refusal) => refusal with { Why = new($"第{row}行：{refusal.Why.Zh}", $"Row {row}: {refusal.Why.En}") };

    public static Refusal UnitCount(int most) => Incomplete($"一次应导入1至{most}个单位。", $"Between 1 and {most} units can be imported at once.");

    public static Refusal UnitCodeWrong(string code) => Incomplete($"单位代码“{Short(code)}”应为3至20位数字或字母。", $"The unit code “{Short(code)}” must be 3 to 20 digits or letters.");

    public static Refusal UnitCodeTaken(string code) => Incomplete($"单位代码“{Short(code)}”已有单位使用。请核对代码。", $"The unit code “{Short(code)}” is in use. Check the code.");

    public static Refusal UnitNameWrong(int longest) => Incomplete($"请写明单位名称，不超过{longest}个字。", $"Give the unit a name of at most {longest} characters.");

    public static Refusal UnitNameTaken(string name) => Incomplete($"同一上级单位下已有“{Short(name)}”。请用全称区分。", $"The same parent already has a unit “{Short(name)}”. Tell them apart by their full names.");

    public static Refusal TopmostUnitThere => Incomplete("已有最上级单位。请写明上级单位代码。", "There is a topmost unit already. Give the code of the parent unit.");

    public static Refusal NoParentUnit(string code) => Incomplete($"没有代码为“{Short(code)}”的上级单位。请先新增上级单位。", $"There is no parent unit with the code “{Short(code)}”. Add the parent first.");

    public static Refusal UnitTooDeep(int deepest) => Incomplete($"单位层级不能超过{deepest}级。", $"Units cannot be more than {deepest} levels deep.");

    public static Refusal NoSuchUnit => Missing("没有这个单位。请刷新单位列表。", "There is no such unit. Reload the list of units.");

    public static Refusal UnitIsClosed(string name) => new(RefusalKind.NotNow, new($"“{Short(name)}”已撤销。请先恢复该单位。", $"“{Short(name)}” is closed. Reopen it first."));

    public static Refusal UnitHasSubunits(string name) => new(RefusalKind.NotNow, new($"“{Short(name)}”还有下级单位。请先撤销或划转下级单位。", $"“{Short(name)}” still has sub-units. Close those first."));

    public static Refusal NoSuchForm(string formId) => Incomplete($"没有“{Short(formId)}”这种报表格式。请从列表中选择。", $"There is no form “{Short(formId)}”. Choose one from the list.");

    public static Refusal YearOutOfRange(int year, int last) => Incomplete($"年度“{year}”应在2000至{last}之间。", $"The year {year} must lie between 2000 and {last}.");

    public static Refusal DeadlineOutOfRange(int year) => Incomplete($"{year}年度的报送期限应在该年度至其后5年之内。", $"The deadline of {year} must lie in that year or the five after it.");

    public static Refusal NoSuchYear(int year) => Missing($"还没有布置{year}年度的任务。请先布置该年度。", $"The year {year} is not opened yet. Open it first.");

    public static Refusal YearClosed(int year) => new(RefusalKind.NotNow, new(
        $"{year}年度已关闭，不能再填报。如需补报，请联系系统管理员重新打开。", $"The year {year} is closed and can no longer be filled in. Ask the system administrator to open it again."));

    public static Refusal SetUpAlready => NotPermitted("系统已设置完成，不能再次设置。请登录。", "The system is set up already. Sign in.");

    public static Refusal AccountNameWrong(string name) => Incomplete($"账号“{Short(name)}”应为2至40个字母、数字或汉字，可用 . _ - 分隔。", $"The account name “{Short(name)}” must be 2 to 40 letters, digits or Chinese characters; . _ - may separate them.");

    public static Refusal AccountNameTaken(string name) => Incomplete($"账号“{Short(name)}”已有人使用。请换一个。", $"The account name “{Short(name)}” is taken. Choose another.");

    public static Refusal PersonNameWrong(int longest) => Incomplete($"请写明姓名，不超过{longest}个字。", $"Give the person's name, at most {longest} characters.");

    public static Refusal NoSuchAccount => Missing("没有这个账号。请刷新账号列表。", "There is no such account. Reload the list of accounts.");

    public static Refusal NoSuchRole => Missing("没有这项角色，可能已被收回。请刷新页面。", "There is no such role; it may have been taken already. Reload the page.");

    public static Refusal OwnAccountDisabled => NotPermitted("不能停用自己的账号。请由另一位系统管理员停用。", "Nobody disables their own account. Another system administrator has to.");

    public static Refusal OwnPasswordReset => NotPermitted("自己的密码请在“我的账号”中更改。", "Change your own password under “My account”.");

    public static Refusal LastToConfirm => NotPermitted(
        "没有另一位能登录的安全管理员来确认新密码，重置后将无人能进入。请先设立另一位安全管理员。",
        "There is no other security administrator who can sign in and confirm the new password, so nobody could be let in. Name another one first.");

    public static Refusal NothingToConfirm => new(RefusalKind.NotNow, new("此人的密码是本人设的，不需要确认。", "The person's password is their own; there is nothing to confirm."));

    public static Refusal OwnConfirmation => NotPermitted("设置密码的人和本人都不能确认。请由另一位安全管理员确认。", "Neither who set a password nor whose it is can confirm it. Another security administrator has to.");

    public static Refusal OwnSecondFactor => NotPermitted("自己的动态口令请在“我的账号”中更改。", "Change your own second factor under “My account”.");

    public static Refusal OwnRole => NotPermitted("不能给自己授予或收回角色。请由另一位安全管理员办理。", "Nobody gives themselves a role or takes their own. Another security administrator has to.");

    public static Refusal LastAdministrator => NotPermitted(
        "这是最后一位系统管理员或安全管理员，停用或收回后将无人能管理系统。请先授予另一人该角色。",
        "This is the last system or security administrator; without one nobody could be let in. Give somebody else the role first.");

    public static Refusal RoleThere(Role role) => Incomplete($"此人已是该单位的“{Names.Of(role).Zh}”。", $"The person is “{Names.Of(role).En}” of this unit already.");

    public static Refusal RolesExclude(Role one, Role other) => NotPermitted(
        $"“{Names.Of(one).Zh}”与“{Names.Of(other).Zh}”不能由同一人担任（三员分立）。请使用另一个账号。",
        $"Nobody can be both “{Names.Of(one).En}” and “{Names.Of(other).En}” (separation of the three administrators). Use another person's account.");

    public static Refusal TokenNameWrong(int longest) => Incomplete($"请给令牌起名，不超过{longest}个字。", $"Name the token, in at most {longest} characters.");

    public static Refusal TokenExpiryWrong => Incomplete("令牌的有效期应在今天之后、一年之内。", "A token's last day must be after today and within a year.");

    public static Refusal TokenCount(int most) => Incomplete($"每人最多{most}个有效令牌。请先停用不用的。", $"Each person has at most {most} tokens. End one that is no longer used.");

    public static Refusal NoSuchToken => Missing("没有这个令牌，可能已停用。请刷新页面。", "There is no such token; it may be ended already. Reload the page.");

    public static Refusal ShareWrong => Incomplete("抽查比例应大于0%且不超过100%。", "The share to draw must be above 0 % and at most 100 %.");

    public static Refusal SeedTooLong(int longest) => Incomplete($"随机种子不超过{longest}个字符。", $"The seed has at most {longest} characters.");

    public static Refusal NothingToDraw(int year) => new(RefusalKind.NotNow, new($"{year}年度还没有已签批的报告可供抽查。", $"No report of {year} is signed yet, so there is nothing to draw from."));

    public static Refusal FeedbackLength(int longest) => Incomplete($"请写明内容，不超过{longest}个字。", $"Write something, in at most {longest} characters.");

    public static Refusal NoSuchFigure => Incomplete("没有这个数字编号。请从报告页面选择。", "There is no figure with this number. Choose it on the report's page.");

    public static Refusal NoSuchPublication => Missing("没有这份公开报告，或已撤回。", "There is no such published report, or it was withdrawn.");

    public static Refusal NoSuchFeedback => Missing("没有这条反馈，或不属于您负责的单位。", "There is no such feedback, or it is about a unit that is not yours.");

    private static Refusal NotPermitted(string zh, string en) => new(RefusalKind.NotAllowed, new(zh, en));

    private static Refusal Missing(string zh, string en) => new(RefusalKind.NotFound, new(zh, en));
}
