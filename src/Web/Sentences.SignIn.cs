using Gouji.Model;

namespace Gouji.Web;

/// <summary>Signing in and one's own account.</summary>
internal static partial class Sentences
{
    public static readonly Sentence SignIn = new("登录", "Sign in");
    public static readonly Sentence AccountName = new("账号", "Account");
    public static readonly Sentence Password = new("密码", "Password");
    public static readonly Sentence SignInWrong = new("账号或密码不对。连续 5 次输错将锁定 15 分钟；忘记密码请联系系统管理员。", "Account or password is wrong. Five wrong attempts lock the account for 15 minutes; if you forgot the password, ask the system administrator.");
    public static readonly Sentence AccountLocked = new("连续输错，账号已锁定 15 分钟。请稍后再试，或请安全管理员解锁。", "The account is locked for 15 minutes after wrong attempts. Try later, or ask the security administrator to unlock it.");
    public static readonly Sentence AccountDisabled = new("这个账号已停用。如需恢复，请联系系统管理员。", "This account is disabled. Ask the system administrator if you need it.");
    public static readonly Sentence NameAndPasswordMissing = new("请填写账号和密码。", "Enter account and password.");

    public static readonly Sentence SecondStep = new("输入动态验证码", "Enter the code");
    public static readonly Sentence Code = new("验证码", "Code");
    public static readonly Sentence CodeHint = new("打开手机上的验证器，输入 6 位数字；手机不在身边时，可用一个备用码。", "Open the authenticator on your phone and enter the 6 digits; without the phone, use one of the recovery codes.");
    public static readonly Sentence CodeWrong = new("验证码不对，或已经用过。请输入验证器上现在显示的 6 位数字（刚用过的，请等下一个），并检查手机时间是否准确。", "The code is wrong or was used already. Enter the 6 digits shown now (wait for the next ones after using some), and check that the phone's clock is right.");
    public static readonly Sentence CodeTooLate = new("登录已超过 5 分钟。请重新输入账号和密码。", "More than 5 minutes have passed. Enter account and password again.");
    public static readonly Sentence Continue = new("继续", "Continue");

    public static readonly Sentence ChangePassword = new("修改密码", "Change password");
    public static readonly Sentence PresentPassword = new("现在的密码", "Present password");
    public static readonly Sentence NewPassword = new("新密码", "New password");
    public static readonly Sentence RepeatPassword = new("再输入一次新密码", "New password again");
    public static readonly Sentence PasswordHint = new("至少 10 个字符，数字、小写字母、大写字母、其他字符中至少三种，且不含账号名。", "At least 10 characters of at least three kinds among digits, small letters, capitals and others, without the account's name.");
    public static readonly Sentence PasswordFirst = new("密码是别人设的或已到期。请先换成只有您自己知道的密码。", "The password was set by another person or has expired. First choose one that only you know.");
    public static readonly Sentence PasswordUnconfirmed = new("安全管理员还没有确认。请与安全管理员联系，领取确认码。", "The security administrator has not confirmed it yet. Ask the security administrator for the confirmation code.");
    public static readonly Sentence PasswordNotAsked = new("若不是您本人要求的，请告知审计员。", "If you did not ask for it, tell the auditor.");
    public static readonly Sentence ConfirmationCode = new("确认码", "Confirmation code");
    public static readonly Sentence ConfirmationHint = new("由安全管理员核实您的身份后发给。", "The security administrator gives it to you, knowing that it is you.");
    public static readonly Sentence ConfirmationWrong = new("确认码不对。请照安全管理员最近一次发给的填写。", "The confirmation code is wrong. Enter the one the security administrator gave last.");
    public static readonly Sentence PasswordTooWeak = new("新密码太简单：至少 10 个字符，数字、小写字母、大写字母、其他字符中至少三种。", "The new password is too weak: at least 10 characters of at least three kinds among digits, small letters, capitals and others.");
    public static readonly Sentence PasswordHoldsName = new("新密码里不能含有账号名。请换一个。", "The new password must not hold the account's name. Choose another.");
    public static readonly Sentence PasswordsDiffer = new("两次输入的新密码不一样。请重新输入。", "The two new passwords differ. Enter them again.");
    public static readonly Sentence PasswordSame = new("新密码与现在的密码相同。请换一个。", "The new password is the present one. Choose another.");
    public static readonly Sentence PasswordWrong = new("现在的密码不对。请重新输入。", "The present password is wrong. Enter it again.");
    public static readonly Sentence PasswordChanged = new("密码已修改，其他地方的登录已全部结束。", "The password is changed, and all other sign-ins have ended.");

    public static readonly Sentence SecondFactor = new("双因素验证", "Second factor");
    public static readonly Sentence SecondFactorOn = new("已开启：登录时除密码外还要输入动态验证码。", "It is on: signing in asks for a code beside the password.");
    public static readonly Sentence SecondFactorOff = new("未开启。开启后，别人即使知道密码也不能登录。", "It is off. With it, knowing the password is not enough to sign in.");
    public static readonly Sentence SecondFactorHow = new("在手机验证器中添加账号，输入下面的密钥（或在本机打开链接），再把它显示的 6 位数字填在这里。", "Add an account in your authenticator with the key below (or open the link on that device), then enter the 6 digits it shows.");
    public static readonly Sentence Key = new("密钥", "Key");
    public static readonly Sentence OpenInAuthenticator = new("在验证器中打开", "Open in an authenticator");
    public static readonly Sentence SwitchOn = new("开启", "Switch on");
    public static readonly Sentence SwitchOff = new("关闭", "Switch off");
    public static readonly Sentence RecoveryCodes = new("备用码只显示这一次，每个用一次。请抄下来，放在安全的地方。", "The recovery codes are shown this once and work once each. Write them down and keep them safe.");

    public static readonly Sentence MySessions = new("我的登录", "My sign-ins");
    public static readonly Sentence ThisSession = new("本次", "this one");
    public static readonly Sentence EndSession = new("结束", "End");
    public static readonly Sentence Browser = new("浏览器", "Browser");
    public static readonly Sentence Address = new("地址", "Address");
    public static readonly Sentence LastSeen = new("最近操作", "Last active");
    public static readonly Sentence Began = new("登录时间", "Signed in");

    public static Sentence PasswordSetBy(string name, string at) => new($"现在的密码由系统管理员{Cut(name)}于{at}设置。", $"The present password was set by the system administrator {Cut(name)} at {at}.");

    public static Sentence PasswordConfirmedBy(string name, string at) => new($"安全管理员{Cut(name)}于{at}确认。", $"The security administrator {Cut(name)} confirmed it at {at}.");
}
