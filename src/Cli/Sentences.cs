using Gouji.Model;

namespace Gouji.Cli;

/// <summary>Every sentence that the command itself says.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Gouji = new(
        "勾稽：读一份部门整体支出绩效自评报告，核对每个数字，说明哪里不对。",
        "Gouji reads a budget self-evaluation report, checks every figure and explains what is wrong.");
    public static readonly Sentence Audit = new("核对报告，列出问题", "check reports and list what is wrong");
    public static readonly Sentence Diff = new("比较一份报告的新旧两稿：哪些数字变了，哪些问题是新出现的、已改好的、仍在的", "compare two versions of a report: figures changed, findings new, fixed and left");
    public static readonly Sentence OldPath = new("旧稿", "the old version");
    public static readonly Sentence NewPath = new("新稿", "the new version");
    public static readonly Sentence Extract = new("列出从一份报告里读出的数字和没有读懂的地方", "list what was read from a report and what was not understood");
    public static readonly Sentence Rules = new("列出规则，或看一条规则的全文", "list the rules, or show one in full");
    public static readonly Sentence Forms = new("列出认得的表单", "list the forms that are recognised");
    public static readonly Sentence Paths = new("报告文件，或装有报告的文件夹", "report files, or folders of them");
    public static readonly Sentence Path = new("报告文件", "a report file");
    public static readonly Sentence RuleId = new("规则编号，如 BAL001", "a rule's id, such as BAL001");
    public static readonly Sentence Format = new("输出格式：text 供人看（默认），json 供程序用", "output: text for people (default), json for programs");
    public static readonly Sentence AuditFormat = new(
        "输出格式：text 供人看（默认）；json、sarif 供程序用；md 供粘贴到回复里；\n其余为每份报告另写一个文件：html 离线网页，原文和问题对照；docx、pdf 加了批注的原文；\nxlsx 加了批注的工作簿，原文不是工作簿的写成问题清单",
        "output: text for people (default); json and sarif for programs; md to paste into a reply;\nthe others are a file for each report: html an offline page, the document beside its findings;\ndocx and pdf the report with comments; xlsx the workbook with notes, or a list where it is no workbook");
    public static readonly Sentence Output = new(
        "写到这个文件或文件夹；不写则 text、json、sarif、md 输出到屏幕，其余写在原文件旁；\n核对文件夹时，是存放结果的文件夹",
        "write to this file or folder; without it text, json, sarif and md go to the screen, the others beside the source;\nfor a folder of reports, where its results are kept");
    public static readonly Sentence Form = new(
        "按这个表单读取，如 hunan-overall-2023；不写则自动识别，gouji forms 列出全部",
        "read by this form, such as hunan-overall-2023; recognised if not given, gouji forms lists all");
    public static readonly Sentence Language = new("提示语言：zh 或 en；不写则随系统区域设置", "language: zh or en; as the locale says if not given");
    public static readonly Sentence Severity = new(
        "只列出这一级别及更重的：error 必须更正，verify 核实或说明，advice 建议，privacy 公开前处理（默认，全部列出）",
        "list this severity and graver ones: error, verify, advice, privacy (default, lists all)");
    public static readonly Sentence Help = new("显示用法", "show how to use it");
    public static readonly Sentence Version = new("显示版本", "show the version");

    public static readonly Sentence Usage = new("用法", "Usage");
    public static readonly Sentence Commands = new("命令", "Commands");
    public static readonly Sentence Arguments = new("参数", "Arguments");
    public static readonly Sentence Options = new("选项", "Options");
    public static readonly Sentence ExitCodes = new("退出码", "Exit codes");
    public static readonly Sentence CommandWord = new("命令", "COMMAND");
    public static readonly Sentence OptionsWord = new("[选项]", "[OPTIONS]");

    public static readonly Sentence ExitCodeList = new(
        "0 没有必须更正的问题；1 有；2 有文件读不出；64 用法不对；70 内部出错",
        "0 nothing must be corrected; 1 something must; 2 a file could not be read; 64 wrong usage; 70 internal error");

    public static readonly Sentence MissingArgument = new("没有写要处理的文件", "name the file to work on");

    public static readonly Sentence FolderNotAccessible = new(
        "文件夹打不开，可能没有读取权限；请检查权限后再试。",
        "The folder cannot be opened. Check that you may read it and try again.");

    public static readonly Sentence EmptyFolder = new(
        "文件夹里没有能读的报告（Word、WPS、Excel、PDF、网页、文本、图片），什么也没有核对；请检查是否选对了文件夹。",
        "The folder has no file that can be a report (Word, WPS, Excel, PDF, web page, text, picture) and nothing was checked. Check that it is the right folder.");

    public static readonly Sentence Again = new("文件夹：不接着上次的结果，全部重新核对", "a folder: check everything anew instead of going on from earlier results");

    public static Sentence GoesOn(int done, int left) => new($"上次已核对 {done} 个，接着核对其余 {left} 个（--again 全部重来）", $"{done} were checked before; going on with the other {left} (--again starts anew)");

    public static Sentence TimeLeft(string time) => new($"还需 {time}", $"{time} left");

    public static Sentence Results(string lines, string sheet) => new($"结果在 {sheet}，逐行数据在 {lines}", $"results in {sheet}, line by line in {lines}");

    public static Sentence NoResults(string path) => new($"结果写不到 {path}，核对照常进行但不能接续；可用 --output 另指文件夹。", $"Results cannot be kept in {path}: the run goes on but cannot be resumed. Give another folder with --output.");

    public static readonly Sentence WouldOverwrite = new("会覆盖原文件，没有写；请用 --output 换一个地方。", "This would write over the source and was not done. Give another place with --output.");

    public static Sentence Written(string path, int findings) => new($"→ {path}（发现 {findings} 处）", $"→ {path} ({findings} findings)");

    public static Sentence NotWritten(string path) => new($"写不到 {path}，可能没有权限或磁盘已满；请用 --output 换一个地方。", $"{path} could not be written. Check permission and space, or give another place with --output.");

    public static Sentence Unknown(string token) => new($"不认识“{token}”", $"{token} is not known");

    public static Sentence WantsValue(string option, string choices) => new($"选项 {option} 的值应为 {choices}", $"the option {option} takes {choices}");

    public static Sentence NoSuchForm(string id, string known) => new(
        $"没有编号为 {id} 的表单；已有的是 {known}", $"there is no form {id}; there are {known}");

    public static Sentence SeeHelp(string command) => new($"用法见 {command} --help", $"see {command} --help");

    public static Sentence NoSuchRule(string id) => new($"没有编号为 {id} 的规则；gouji rules 列出全部", $"there is no rule {id}; gouji rules lists all");

    public static Sentence BrokenFile(string trouble) => new(
        $"处理这个文件时程序内部出错（{trouble}），没有核对完；请把文件交给维护者查看，设 GOUJI_DEBUG=1 可看细节。",
        $"The program broke on this file ({trouble}) and it was not checked. Show the file to the maintainers; GOUJI_DEBUG=1 gives details.");

    public static Sentence Broken(string trouble) => new(
        $"程序内部出错（{trouble}）；设 GOUJI_DEBUG=1 可看细节。",
        $"internal error ({trouble}); GOUJI_DEBUG=1 gives details.");

    public static Sentence State(Checking.Rules.RuleState state) => state switch
    {
        Checking.Rules.RuleState.Draft => new("草案", "draft"),
        Checking.Rules.RuleState.Active => new("使用中", "active"),
        Checking.Rules.RuleState.Retired => new("停用", "retired"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Sentence Example(Checking.Rules.ExampleKind kind, int number) => kind switch
    {
        Checking.Rules.ExampleKind.Holds => new($"成立 {number}", $"holds {number}"),
        Checking.Rules.ExampleKind.Fails => new($"不成立 {number}", $"fails {number}"),
        Checking.Rules.ExampleKind.DoesNotApply => new($"不适用 {number}", $"n/a {number}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
