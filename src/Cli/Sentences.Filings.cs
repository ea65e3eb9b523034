using Gouji.Model;

namespace Gouji.Cli;

/// <summary>Sentences of the commands that take data in and write documents.</summary>
internal static partial class Sentences
{
    public static readonly Sentence New = new("开始一份填报：按表单做好填报工作簿和数据文件，或接着上年的报告做", "begin a report: a workbook and a data file to fill in, from a form or from last year's report");
    public static readonly Sentence Write = new("由数据写出全套公文：报告、各附件和合订本，docx、xlsx、pdf", "write the official documents from data: report, annexes and all in one, as docx, xlsx, pdf");
    public static readonly Sentence NewForm = new("表单编号，如 hunan-overall-2023；gouji forms 列出全部。有 --from 时可不写", "a form's id, such as hunan-overall-2023; gouji forms lists all. Not needed with --from");
    public static readonly Sentence Data = new("数据：填好的工作簿、JSON，或任何读得出的报告", "data: the workbook filled in, JSON, or any report that can be read");
    public static readonly Sentence Year = new("预算年度，如 2025", "the fiscal year, such as 2025");
    public static readonly Sentence UnitName = new("单位全称", "the unit's full name");
    public static readonly Sentence Project = new("项目名称；每个项目写一次，不写则留几个空行", "a project's name, once for each; a few empty rows if not given");
    public static readonly Sentence From = new("上年的报告（Word、WPS、Excel、PDF、网页……）：上年决算由它的决算带入，项目、指标和文字沿用并标明待修订", "last year's report in any format: what was spent then is brought forward, projects, indicators and text are kept and marked to be revised");
    public static readonly Sentence Accounts = new("账务导出表（csv、xlsx）：科目编码、名称、预算数、执行数，按编码填入，未对上的逐行列出", "an export of the accounts (csv, xlsx): code, name, budget, executed; mapped by code, what does not map is listed");
    public static readonly Sentence AccountsUnit = new("账务导出表的金额单位：元 或 万元；表中写明的不必给", "the unit of the accounts: 元 or 万元; not needed where the file says it");
    public static readonly Sentence Folder = new("写到这个文件夹；不写则写到当前文件夹", "write into this folder; the current one if not given");
    public static readonly Sentence DocumentFormat = new("只写这种格式：docx、xlsx 或 pdf；可写多次，不写则三种都写", "only this format: docx, xlsx or pdf; may be given several times, all three if not given");

    public static readonly Sentence TextFrom = new("正文用这份 Word 里的（改过的文字都保留，文中的数随数据更新）", "take the body text of this Word file: what was edited stays, its figures follow the data");
    public static readonly Sentence ForceWrite = new("手工改过的文件也覆盖", "write over documents that were edited by hand, too");

    public static readonly Sentence NoFormNorReport = new("要写表单编号（gouji forms 列出全部），或用 --from 给出上年的报告", "give a form's id (gouji forms lists all) or last year's report with --from");
    public static readonly Sentence NoYearOrUnit = new("还要写 --year 预算年度和 --unit 单位全称", "give --year and --unit too");

    public static Sentence NoSuchYear(int first, int last) => new($"--year 应是 {first} 到 {last} 之间的年份", $"--year is a year from {first} to {last}");

    public static Sentence TooManyProjects(int most) => new($"--project 最多写 {most} 个；请分成几份填报", $"--project can be given {most} times at most; begin several filings");

    public static Sentence UnknownFormOf(string file, string form) => new(
        $"{file} 不是已知的表单（{(form.Length == 0 ? "没有认出" : form)}），写不出公文；用 --form 指明表单，gouji forms 列出全部",
        $"{file} follows no known form ({(form.Length == 0 ? "none recognised" : form)}), so no documents can be written; name one with --form, gouji forms lists all");

    public static Sentence FileStands(string path) => new($"{path} 已经有了，没有覆盖；请先移走，或用 --out 换一个文件夹。", $"{path} is there already and was not written over. Move it, or give another folder with --out.");

    public static Sentence Edited(string path, int edits) => new(
        $"{path} 写出以后手工改过 {edits} 处，没有覆盖；要沿用其中改过的文字，加 --text 指明它；不要了，加 --force。",
        $"{path} was edited in {edits} places since it was written and was not written over. Name it with --text to keep the text edited in it, or give --force.");

    public static Sentence WrittenAudit(int errors, int others) => errors + others == 0
        ? new("核对写出的全套：没有发现问题", "the documents were checked: nothing found")
        : new($"核对写出的全套：必须更正 {errors} 处，其他 {others} 处；用 gouji audit 逐条看", $"the documents were checked: {errors} to correct, {others} others; see gouji audit");

    /// <summary>The files of a filing are called in Chinese whatever the command speaks, as the documents are.</summary>
    public static string WorkbookName(int year, string unit) => $"{year}年度{unit}填报表";

    public static Sentence WrittenFile(string path) => new($"→ {path}", $"→ {path}");

    public static Sentence FillIn(string workbook, string json) => new(
        $"请填 {workbook} 的浅色格，其余自动计算；填好后：gouji write {workbook} --out 文件夹（程序也可用 {json}）",
        $"Fill in the light cells of {workbook}, the rest is computed; then: gouji write {workbook} --out FOLDER (programs may use {json})");

    public static Sentence ToRevise(int count) => new($"待填写、待修订的有 {count} 处，文件中已标黄", $"places yet to be written or revised, marked yellow: {count}");

    public static Sentence Overridden(string fact, string value, Sentence derivation) => new(
        $"{fact}：填的是 {value}；{derivation.Zh}", $"{fact}: {value} was entered; {derivation.En}");

    public static readonly Sentence OverriddenHead = new("与计算结果不同、按所填写出的：", "Entered otherwise than worked out, and written as entered:");
    public static Sentence FilledIn(int count) => new($"写出以后填入的有 {count} 处。", $"{count} places were filled in since it was written.");

    public static readonly Sentence ChangesHead = new("写出以后手工改动过的：", "Changed by hand since it was written:");
    public static readonly Sentence QuestionsHead = new("没有读懂、请核对的：", "Not understood, please look at:");
    public static Sentence Mapped(int lines) => new($"账务导出表对上了 {lines} 行科目。", $"{lines} lines of the accounts were mapped.");

    public static Sentence Unmapped(string code, string name, Location place) => new($"{code} {name}  {place.Words.Zh}", $"{code} {name}  {place.Words.En}");

    public static readonly Sentence UnmappedHead = new("账务科目没有对上、请人工填入的：", "Accounts that did not map, to be entered by hand:");
    public static readonly Sentence AppendixHead = new("表单里没有位置、附在合订本后面的：", "Without a place in the form, put behind the documents:");

    public static Sentence Change(string what, string? was, string? now) => new(
        $"{what}：{(was is null ? "新增" : was.Length == 0 ? "空" : was)} → {(now is null ? "删去" : now.Length == 0 ? "空" : now)}",
        $"{what}: {(was is null ? "added" : was.Length == 0 ? "blank" : was)} → {(now is null ? "removed" : now.Length == 0 ? "blank" : now)}");
}
