using Gouji.Model;

namespace Gouji.Web;

/// <summary>What stands around every page, and what stands in place of one.</summary>
internal static partial class Sentences
{
    public static readonly Sentence SkipToContent = new("跳到正文", "Skip to content");
    public static readonly Sentence OtherLanguage = new("English", "中文");
    public static readonly Sentence MainNavigation = new("主导航", "Main");
    public static readonly Sentence OpenNavigation = new("展开导航", "Open navigation");
    public static readonly Sentence Home = new("首页", "Home");
    public static readonly Sentence SignOut = new("退出", "Sign out");
    public static readonly Sentence MyAccount = new("我的账号", "My account");
    public static readonly Sentence BackHome = new("回到首页", "Back to the home page");
    public static readonly Sentence SoftwareLine = new("勾稽 · 开源软件，Apache-2.0 许可", "Gouji · open software, Apache-2.0");
    public static readonly Sentence YourRoles = new("您的角色", "Your roles");
    public static readonly Sentence NoRole = new("您还没有角色，看不到任何报告。请联系安全管理员分配角色。", "You have no role yet and see no reports. Ask the security administrator for one.");

    public static readonly Sentence BrokenTitle = new("出错了", "Something went wrong");
    public static readonly Sentence NotFoundTitle = new("没有这个页面", "No such page");
    public static readonly Sentence NotFound = new("地址可能写错了，或者页面已经移走。请从首页进入。", "The address may be mistyped or the page may have moved. Start from the home page.");
    public static readonly Sentence DeniedTitle = new("没有权限", "Not allowed");
    public static readonly Sentence Denied = new("您的角色不能打开这个页面。如需要，请联系安全管理员分配角色。", "Your role does not open this page. If you need it, ask the security administrator.");
    public static readonly Sentence ForgedTitle = new("没有保存", "Not kept");
    public static readonly Sentence Forged = new("页面打开太久，或不是从本系统提交的。请返回，刷新页面后再试一次。", "The page was open too long or the request did not come from here. Go back, reload the page and try again.");
    public static readonly Sentence TooManyTitle = new("操作太频繁", "Too many requests");
    public static Sentence TooMany(int minutes) => new($"请{minutes}分钟后再试。", $"Try again in {(minutes == 1 ? "a minute" : $"{minutes} minutes")}.");
    public static readonly Sentence TooLargeTitle = new("内容太大", "Too large");
    public static readonly Sentence TooLarge = new("提交的内容超过了允许的大小。请减少内容后再试。", "What was sent is larger than allowed. Send less and try again.");
    public static readonly Sentence Unclear = new("这个请求无法处理。请返回，刷新页面后再试一次。", "This request cannot be answered. Go back, reload the page and try again.");
    public static readonly Sentence UnclearTitle = new("无法处理", "Cannot be answered");

    public static Sentence Broken(string reference) => new(
        $"这是系统的问题，不是您的操作有误；已保存的内容没有丢失。请稍后再试；如仍出错，把编号 {reference} 告诉系统管理员。",
        $"This is the system's fault, not yours, and what was kept is not lost. Try again later; if it happens again, tell the system administrator the number {reference}.");

    public static Sentence Titled(Sentence title) => new($"{title.Zh} — 勾稽", $"{title.En} — Gouji");
}
