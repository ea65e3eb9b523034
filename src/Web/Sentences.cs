using Gouji.Model;

namespace Gouji.Web;

/// <summary>Every sentence that the web program itself says; the areas of pages have theirs in files beside this one.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Gouji = new("勾稽", "Gouji");
    public static readonly Sentence Product = new("部门整体支出绩效自评", "Budget self-evaluation");

    public static readonly Sentence Program = new("勾稽工作平台：填报、签批、审核、公开", "Gouji's workspace: fill in, sign, review, publish");
    public static readonly Sentence Serve = new("启动工作平台", "run the workspace");
    public static readonly Sentence DataOption = new("数据文件夹；不写则为当前文件夹下的 gouji-data", "folder of its data; gouji-data in the current folder if not given");
    public static readonly Sentence UrlsOption = new("监听的地址；不写则为 http://127.0.0.1:8080，只有本机能访问", "address to listen at; http://127.0.0.1:8080 if not given, which only this machine reaches");
    public static readonly Sentence ProxyOption = new("另一台机器上的代理的 IP 地址，可写多次；由它报来访者的地址和是否走 TLS。本机的代理不用写", "the IP address of a proxy on another machine, which says who asks and whether by TLS; may be given again. One on this machine need not be named");
    public static readonly Sentence DatabaseOption = new("PostgreSQL 的连接串；不写则用数据文件夹里的 SQLite", "connection string of PostgreSQL; SQLite in the data folder if not given");
    public static readonly Sentence EmptyOption = new("首次启动时不生成演示用的虚构县", "begin without the invented county that is made on first start");
    public static readonly Sentence LangOption = new("提示语言：zh 或 en；不写则随系统区域设置", "language: zh or en; as the locale says if not given");
    public static readonly Sentence HowToStop = new("按 Ctrl+C 停止。", "Press Ctrl+C to stop.");

    public static Sentence Serving(string urls) => new($"勾稽工作平台已启动：{urls}", $"Gouji's workspace is at {urls}");

    public static Sentence SetUpAt(string url, string code) => new(
        $"系统里还没有账号。请在 {url}/setup 设立三位管理员，设置码：{code}（重新启动后换新）", $"There is no account yet. Name the three administrators at {url}/setup with the setup code {code} (another start makes another)");

    public static Sentence KeptIn(string folder) => new($"数据保存在：{folder}", $"Its data is kept in {folder}");

    public static Sentence KeptInDatabase(string folder) => new($"数据保存在 PostgreSQL；临时文件在：{folder}", $"Its data is kept in PostgreSQL, passing files in {folder}");

    public static Sentence WrongUsage(string args) => new(
        $"用法不对：{args}。用 gouji serve --help 看用法。", $"Wrong usage: {args}. See gouji serve --help.");

    public static Sentence CannotRun(string why) => new(
        $"无法运行：{why} 请检查地址是否已被占用、数据文件夹是否可写、数据库是否可连。",
        $"Cannot run: {why} Check that the address is free, the data folder can be written and the database can be reached.");

    public static Sentence NoAddress(string text) => new($"“{text}”不是 IP 地址；--proxy 请写成 10.0.0.5 这样。", $"“{text}” is no IP address. Write --proxy like 10.0.0.5.");
}
