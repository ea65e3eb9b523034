using Gouji.Model;

namespace Gouji.Web;

/// <summary>What the editor says on the server; what it says in the browser stands in <see cref="EditorWords"/>'s file.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Body = new("正文", "body");
    public static readonly Sentence Parts = new("报告各部分", "parts of the report");
    public static readonly Sentence Findings = new("问题", "findings");
    public static readonly Sentence Explanations = new("说明", "explanations");
    public static readonly Sentence Remarks = new("意见", "remarks");
    public static readonly Sentence ThisCell = new("本格", "this cell");
    public static readonly Sentence Panel = new("核对与说明", "checks and notes");
    public static readonly Sentence AddRow = new("增加一行", "add a row");
    public static readonly Sentence RemoveRow = new("删除这一行", "remove this row");
    public static readonly Sentence AddProject = new("增加一个项目", "add a project");
    public static readonly Sentence Undo = new("撤销", "undo");
    public static readonly Sentence Redo = new("重做", "redo");
    public static readonly Sentence Submit = new("提交", "submit");
    public static readonly Sentence Download = new("下载", "download");
    public static readonly Sentence Back = new("返回", "back");
    public static readonly Sentence Draft = new("按数据起草正文", "draft the body from the figures");
    public static readonly Sentence DraftNote = new("人写过的章节保留不动。", "Chapters a person wrote in are kept.");
    public static readonly Sentence AddParagraph = new("增加一段", "add a paragraph");
    public static readonly Sentence Override = new("改为手填", "enter it by hand");
    public static readonly Sentence Restore = new("恢复自动计算", "compute it again");
    public static readonly Sentence ShowRipple = new("牵连哪些格", "what else changes");
    public static readonly Sentence ShowHistory = new("本格历史", "history of this cell");
    public static readonly Sentence Close = new("关闭", "close");
    public static readonly Sentence ToRevise = new("沿用以前的内容，请核对后修改", "brought forward; please check and revise");
    public static readonly Sentence Computed = new("自动计算，回车看怎么算出", "worked out; press Enter to see how");
    public static readonly Sentence NoDerivation = new("这一格由人填写，没有计算方法。", "This cell is filled in by a person; it is not worked out from others.");
    public static readonly Sentence NoRipple = new("没有别的格由这一格算出，正文也没有引用它。", "Nothing else is worked out from this cell, and the body does not state it.");
    public static readonly Sentence RippleHead = new("这一格改动后，下列各处随之变动或需要核对：", "When this cell changes, these follow or are to be looked at:");
    public static readonly Sentence NoHistory = new("这一格还没有人改过。", "Nobody has changed this cell yet.");
    public static readonly Sentence TakenOut = new("（删去）", "(taken out)");
    public static readonly Sentence LostEdit = new("与他人同时改动，未采用", "written at the same time as another's; not used");
    public static readonly Sentence NoExplanations = new("没有待核实的问题需要说明。", "No finding waits to be explained.");
    public static readonly Sentence NoRemarks = new("还没有审核意见。", "There are no remarks yet.");
    public static readonly Sentence ReadOnly = new("当前状态下只能查看，不能修改。", "In this state the report can be read, not changed.");
    public static readonly Sentence BodyHelp = new("段落中的灰底数字取自附件，不能直接改，点它到原处；回车另起一段。", "Figures on grey come from the annexes: select one to go there. Enter begins a new paragraph.");
    public static readonly Sentence NoBody = new("正文还没有写。可以按已填的数据起草。", "The body is not written yet; it can be drafted from the figures.");
    public static readonly Sentence BadEdits = new("改动的格式不对，没有保存。请刷新页面后重试。", "The edits are malformed and were not kept. Reload the page and try again.");
    public static readonly Sentence TooManyEdits = new("一次发送的改动太多，没有保存。请分批发送。", "Too many edits at once; nothing was kept. Send them in parts.");
    public static readonly Sentence NulInCell = new("内容里有看不见的空字符，没有保存。请删去后再填。", "The text holds an unseen null character and was not kept. Remove it and write again.");

    public static readonly Sentence TypedByAnother = new("这些内容是以另一个账号填写的，没有保存。请以填写时的账号登录，会自动发送。", "This was typed under another account and was not kept. Sign in with the account it was typed under: it is sent then.");
    public static readonly Sentence NoSuchCell = new("没有这一格。", "There is no such cell.");

    public static Sentence ReportOf(string unit, int year) => new($"{unit} {year} 年度绩效自评", $"{unit}, self-evaluation of {year}");

    public static Sentence WasChecked(int rules, int figures, int proved) => new($"核对了 {rules} 条规则、{figures} 个数字，其中 {proved} 个有勾稽关系证实。", $"{rules} rules and {figures} figures were checked; {proved} of them are proved by relations that hold.");

    public static Sentence Paragraph(int number) => new($"正文第 {number} 段", $"body paragraph {number}");

    public static Sentence Heading(int level) => new($"{level} 级标题", $"heading of level {level}");

    public static Sentence Differs(string computed) => new($"手填；按公式应为 {computed}", $"entered by hand; worked out it would be {computed}");

    public static Sentence FigureOf(string key) => new($"数字，取自 {key}", $"figure, of {key}");

    public static Sentence TableOf(string name) => new($"{name} 表格，可左右滚动", $"table of {name}; scrolls sideways");
}
