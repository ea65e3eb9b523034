using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What is said when repairs are written into a Word file.</summary>
internal static partial class Sentences
{
    public static readonly Sentence SaveAsDocxToRepair = new(
        "原文件不是 .docx，修订不能写回；请在 Word 或 WPS 中另存为 .docx 后再试。",
        "The source is no .docx, so no changes can be written back. Save it as .docx in Word or WPS and try again.");

    public static readonly Sentence NotWordToRepair = new(
        "这份报告不是 Word 文件，不能写回修订；请改原稿（Word）后再核对。",
        "This report is no Word file, so no changes can be written back. Work on the Word file it was made from.");

    public static readonly Sentence MacrosOrTemplateToRepair = new(
        "这是带宏的文档或模板（.docm、.dotx），不写修订；请在 Word 或 WPS 中另存为 .docx 后再试。",
        "This is a document with macros or a template (.docm, .dotx), in which nothing is changed. Save it as .docx in Word or WPS and try again.");

    public static readonly Sentence TooBigToRepair = new("正文太大，不能写入修订；请按问题清单手工更正。", "The document is too big to be changed here. Correct it by hand from the list of findings.");

    public static readonly Sentence NotRepaired = new(
        "文件的结构不完整，不能写入修订；请在 Word 或 WPS 中打开后另存为 .docx 再试。",
        "The file is not built well enough to be changed. Open it in Word or WPS, save it as .docx and try again.");

    public static readonly Sentence NotInBody = new("在文本框、页眉页脚或脚注里，请手工更正", "it stands in a text box, header, footer or note; correct it by hand");
    public static readonly Sentence InField = new("是域（自动计算或引用）的结果，请更新域或手工更正", "it is the result of a field; update the field or correct it by hand");
    public static readonly Sentence InControl = new("在锁定或自动填写的内容控件里，请手工更正", "it stands in a content control that is locked or filled automatically; correct it by hand");
    public static readonly Sentence InMove = new("在修订中移动过来的文字里，请先接受或拒绝那处修订", "it stands in text moved under tracking; accept or reject that change first");
    public static readonly Sentence NotPlainCharacters = new("不是普通文字（公式、图形或拼音），请手工更正", "these are no plain characters (a formula, a drawing, ruby); correct them by hand");
    public static readonly Sentence TextDiffers = new("文件里这一处的文字与读到的不同，请手工更正", "the characters there differ from what was read; correct them by hand");
    public static readonly Sentence RepairsOverlap = new("与另一处更正重叠，请手工更正", "it overlaps with another correction; correct it by hand");
    public static readonly Sentence RepairDone = new("已改", "changed");
    public static readonly Sentence TakenOut = new("（删去）", "(removed)");
    public static readonly Sentence RepairWhy = new("理由", "why");
    public static readonly Sentence RejectIfWrong = new("这是一处修订：同意就接受，不同意就拒绝，原文随即恢复。", "This is a tracked change: accept it, or reject it and the original is back.");

    public static readonly Sentence SignatureLostByRepair = new(
        "原文件有数字签名；这份副本有修订，签名在副本里不再有效，原文件不受影响。",
        "The original has a digital signature. In this copy with changes it is no longer valid; the original is not touched.");
}
