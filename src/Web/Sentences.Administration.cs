using System.Globalization;
using Gouji.Model;

namespace Gouji.Web;

/// <summary>The pages of the system administrator and of the security administrator, and the first set-up.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Kept = new("已保存。", "Kept.");
    public static readonly Sentence Keep = new("保存", "Keep");
    public static readonly Sentence State = new("状态", "State");
    public static readonly Sentence Find = new("查找", "Find");
    public static readonly Sentence PagesOfList = new("分页", "Pages");
    public static readonly Sentence PreviousPage = new("上一页", "Previous");
    public static readonly Sentence NextPage = new("下一页", "Next");

    public static readonly Sentence Units = new("单位", "Units");
    public static readonly Sentence UnitTree = new("单位树", "Tree of units");
    public static readonly Sentence NoUnits = new("还没有单位。请先新增最上级单位，或从表格导入。", "There is no unit yet. Add the topmost one, or import a list.");
    public static readonly Sentence UnitCode = new("单位代码", "Unit code");
    public static readonly Sentence UnitName = new("单位名称", "Unit");
    public static readonly Sentence ParentUnit = new("上级单位", "Parent unit");
    public static readonly Sentence Topmost = new("（最上级）", "(topmost)");
    public static readonly Sentence FormLabel = new("报表格式", "Form");
    public static readonly Sentence FormOfYear = new("随年度", "that of the year");
    public static readonly Sentence Closed = new("已撤销", "closed");
    public static readonly Sentence Secret = new("涉密", "secret");
    public static readonly Sentence AddUnit = new("新增单位", "Add a unit");
    public static readonly Sentence ImportUnits = new("导入单位", "Import units");
    public static readonly Sentence UnitList = new("单位列表", "List of units");
    public static readonly Sentence UnitListHint = new("从电子表格复制三列粘贴：代码、名称、上级单位代码；上级排在下级之前。有一行不对，全部不导入。", "Paste three columns from a spreadsheet: code, name, code of the parent; parents first. If one row is wrong, none is imported.");
    public static readonly Sentence Rename = new("更名", "Rename");
    public static readonly Sentence SetForm = new("设置格式", "Set the form");
    public static readonly Sentence SecretHint = new("涉密单位的报告不公开。", "Reports of secret units are never published.");
    public static readonly Sentence MakeSecret = new("标为涉密", "Mark as secret");
    public static readonly Sentence MakeOpen = new("取消涉密", "No longer secret");
    public static readonly Sentence CloseHint = new("撤销的单位不再有新任务；以往的报告保留。", "A closed unit gets no new cases; its earlier reports stay.");
    public static readonly Sentence CloseUnit = new("撤销单位", "Close the unit");
    public static readonly Sentence ReopenUnit = new("恢复单位", "Reopen the unit");

    public static readonly Sentence Years = new("年度", "Years");
    public static readonly Sentence YearsThere = new("已布置的年度", "Years opened");
    public static readonly Sentence NoYears = new("还没有布置任何年度。", "No year is opened yet.");
    public static readonly Sentence Year = new("年度", "Year");
    public static readonly Sentence DueOn = new("报送期限", "Deadline");
    public static readonly Sentence YearOpen = new("填报中", "open");
    public static readonly Sentence YearClosed = new("已关闭", "closed");
    public static readonly Sentence CaseCount = new("任务数", "Cases");
    public static readonly Sentence Untouched = new("未开始", "Not begun");
    public static readonly Sentence WhereTheyStand = new("进度", "Where they stand");
    public static readonly Sentence OpenYear = new("布置年度任务", "Open a year");
    public static readonly Sentence OpenYearHint = new("每个未撤销的单位得到一项填报任务；已有任务的不重复。", "Every open unit gets a case; those that have one keep it.");
    public static readonly Sentence OnlyWithClerk = new("只给有填报人的单位布置", "only units that have a clerk");
    public static readonly Sentence YearAndDayMissing = new("请写明年度和报送期限。", "State the year and the deadline.");
    public static readonly Sentence SetDeadline = new("调整期限", "Set the deadline");
    public static readonly Sentence YearFormHint = new("已经开始填写的报告保持原格式。", "Reports that somebody has begun keep their form.");
    public static readonly Sentence CloseYear = new("关闭年度", "Close the year");
    public static readonly Sentence CloseYearHint = new("关闭后不能再填报；已退回的仍可修改。", "After closing nothing more is filled in; what was returned can still be corrected.");
    public static readonly Sentence LateUnits = new("逾期单位", "Units that are late");
    public static readonly Sentence NobodyLate = new("没有逾期的单位。", "No unit is late.");
    public static readonly Sentence NotBegun = new("未开始", "not begun");
    public static readonly Sentence DaysLate = new("逾期天数", "Days late");

    public static readonly Sentence Accounts = new("账号", "Accounts");
    public static readonly Sentence People = new("人员", "People");
    public static readonly Sentence PersonName = new("姓名", "Name");
    public static readonly Sentence FindPeople = new("按姓名、账号或单位查找", "Find by name, account or unit");
    public static readonly Sentence NobodyFound = new("没有找到。", "Nobody was found.");
    public static readonly Sentence MakeAccount = new("新建账号", "Make an account");
    public static readonly Sentence MakeAccountHint = new("新账号没有角色，也不能凭首次密码使用：须由安全管理员分配角色、发给本人确认码。", "A new account has no role, and its first password alone lets nobody in: the security administrator gives the role, and the person a confirmation code.");
    public static readonly Sentence PasswordOnce = new("首次密码只显示这一次，请当面或以安全方式告知本人；首次登录时凭安全管理员发给的确认码更改：", "The first password is shown this once. Tell the person in a safe way; it is changed at the first sign-in, with the confirmation code that the security administrator gives:");
    public static readonly Sentence ResetPassword = new("重置密码", "Reset the password");
    public static readonly Sentence ResetPasswordHint = new("本人忘记密码时使用。重置后，此人的登录和令牌全部结束；安全管理员发给确认码后，新密码才有用。", "For a person who forgot the password. All sign-ins and tokens of the person end; the new password is of use only with the confirmation code that the security administrator gives.");
    public static readonly Sentence DisableAccount = new("停用账号", "Disable the account");
    public static readonly Sentence EnableAccount = new("启用账号", "Enable the account");
    public static readonly Sentence DisableHint = new("停用后立即不能登录；账号保留，因为历史记录中有它。", "A disabled account cannot sign in from now on; it stays, because history names it.");
    public static readonly Sentence AccountIsDisabled = new("已停用", "disabled");
    public static readonly Sentence AccountIsLocked = new("已锁定", "locked");
    public static readonly Sentence FirstPasswordWaits = new("待改首次密码", "first password not changed yet");
    public static readonly Sentence PasswordAwaitsConfirmation = new("密码待确认", "password not confirmed yet");
    public static readonly Sentence HasSecondFactor = new("双因素", "second factor");

    public static readonly Sentence Settings = new("安全设置", "Security settings");
    public static readonly Sentence IdleMinutes = new("无操作自动退出（分钟）", "Sign out after minutes without activity");
    public static readonly Sentence IdleHint = new("5至240分钟；未设置时为30分钟。", "5 to 240 minutes; 30 where nothing is set.");
    public static readonly Sentence PasswordDays = new("密码有效期（天）", "Change the password after days");
    public static readonly Sentence PasswordDaysHint = new("到期后登录时须先换密码。最长365天；0为不限；未设置时为90天。", "After that, signing in begins with a new password. At most 365; 0 for never; 90 where nothing is set.");
    public static readonly Sentence TwoFactorsForAdministrators = new("三类管理员登录必须使用双因素验证", "The three administrators need a second factor");

    public static readonly Sentence RolesTitle = new("角色与登录", "Roles and sign-ins");
    public static readonly Sentence RolesLabel = new("角色", "Roles");
    public static readonly Sentence RoleLabel = new("角色", "Role");
    public static readonly Sentence RightLabel = new("权限", "Right");
    public static readonly Sentence WhatRolesMay = new("各角色的权限", "What each role may do");
    public static readonly Sentence RolesExclude = new(
        "系统管理员、安全管理员、审计员三员分立：三者互不兼任，也不兼任填报、签批、审核等角色；任何人不能给自己授予或收回角色。",
        "The system administrator, the security administrator and the auditor are separate: nobody is two of them, none of them has a role in reporting, and nobody gives or takes their own roles.");
    public static readonly Sentence PersonHasNoRole = new("此人还没有角色。", "The person has no role yet.");
    public static readonly Sentence GiveRole = new("授予角色", "Give the role");
    public static readonly Sentence TakeRole = new("收回", "Take");
    public static readonly Sentence ConfirmPassword = new("确认密码，发给确认码", "Confirm the password and give a code");
    public static readonly Sentence ConfirmPasswordHint = new("先向本人核实：账号是新设的，或是本人要求重置密码。没有确认码，设密码的人也进不去。", "First ask the person: is the account new, or did they want the password reset? Without the code not even who set the password gets in.");
    public static readonly Sentence CodeOnce = new("确认码只显示这一次，请当面或以安全方式告知本人，不要经系统管理员转交：", "The confirmation code is shown this once. Tell the person in a safe way, not through the system administrator:");
    public static readonly Sentence Unlock = new("解锁", "Unlock");
    public static readonly Sentence UnlockHint = new("连续输错密码被锁定时，核实身份后解锁。", "After wrong passwords, unlock the account once you know who asks.");
    public static readonly Sentence EndSignIns = new("结束全部登录", "End all sign-ins");
    public static readonly Sentence EndSignInsHint = new("此人在所有地方的登录和令牌立即结束。", "The person's sign-ins and tokens everywhere end at once.");
    public static readonly Sentence ResetSecondFactor = new("重置双因素验证", "Reset the second factor");
    public static readonly Sentence ResetSecondFactorHint = new("手机遗失时使用；此人须重新设置。", "For a lost telephone; the person has to set it up anew.");

    public static readonly Sentence Setup = new("首次设置", "First set-up");
    public static readonly Sentence SetupLead = new("系统里还没有任何账号。请填写最上级单位和三位管理员；三位管理员应是三个人。完成后此页永久关闭。", "There is no account yet. Name the topmost unit and the three administrators, who should be three persons. Afterwards this page is closed for ever.");
    public static readonly Sentence SetupCode = new("设置码", "Setup code");
    public static readonly Sentence SetupCodeHint = new("启动程序时显示在终端上；重新启动后换新。", "It stands in the terminal in which the program was started; another start makes another.");
    public static readonly Sentence SetupCodeWrong = new("设置码不对，没有设置任何内容。请照启动程序的终端上最近一次显示的填写。", "The setup code is wrong, and nothing was set up. Enter the one last shown in the terminal in which the program was started.");
    public static readonly Sentence NobodyYet = new("系统里还没有任何账号。", "There is no account yet.");
    public static readonly Sentence FirstUnit = new("最上级单位", "Topmost unit");
    public static readonly Sentence FirstPasswordOf = new("首次密码", "First password");
    public static readonly Sentence SetupPasswordHint = new("三位管理员首次登录时都必须更改。", "Each has to change it at the first sign-in.");
    public static readonly Sentence SetupDone = new("设置完成。请三位管理员分别登录并更改密码：系统管理员新建单位和账号，安全管理员分配角色。", "Done. The three administrators now sign in and change their passwords: the system administrator makes units and accounts, the security administrator gives roles.");
    public static readonly Sentence SetupClosed = new("系统已经设置完成，此页已关闭。请登录。", "The system is set up; this page is closed. Sign in.");

    public static Sentence UnitAdded(string name) => new($"已新增“{Cut(name)}”。", $"Added “{Cut(name)}”.");

    public static Sentence UnitsImported(int count) => new($"已导入{Number(count)}个单位。", $"Imported {Number(count)} units.");

    public static Sentence UnitListRow(int line) => new($"第{Number(line)}行应至少有代码和名称两列。请检查后重新粘贴；没有导入任何单位。", $"Line {Number(line)} needs a code and a name. Mend it and paste again; nothing was imported.");

    public static Sentence YearOpened(int year, int cases) => new($"已布置{Number(year)}年度，新建{Number(cases)}项任务。", $"The year {Number(year)} is open; {Number(cases)} cases were made.");

    public static Sentence YearTitle(int year) => new($"{Number(year)}年度", $"Year {Number(year)}");

    public static Sentence AccountMade(string name) => new($"已新建账号“{Cut(name)}”。", $"The account “{Cut(name)}” is made.");

    public static Sentence SignInsOpen(int count) => new($"登录{Number(count)}处", $"{Number(count)} sign-ins");

    public static Sentence IdleOutOfRange(int least, int most) => new($"自动退出的时间应在{Number(least)}至{Number(most)}分钟之间。", $"The minutes must lie between {Number(least)} and {Number(most)}.");

    public static Sentence PasswordDaysOutOfRange(int most) => new($"密码有效期应在0至{Number(most)}天之间，0为不限。", $"The days must lie between 0 and {Number(most)}; 0 is for never.");

    public static Sentence PageOf(int page, int pages) => new($"第{Number(page)}页，共{Number(pages)}页", $"Page {Number(page)} of {Number(pages)}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
