using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What is said when comments are set in a Word file.</summary>
internal static partial class Sentences
{
    public static readonly Sentence NotWord = new(
        "这份报告不是 Word 文件，不能把批注写回原文件；Excel 请用 --format xlsx，其他格式请用 --format html。",
        "This report is no Word file, so comments cannot be set in it. Use --format xlsx for a workbook, --format html for anything else.");

    public static readonly Sentence MacrosOrTemplate = new(
        "这是带宏的文档或模板（.docm、.dotx），不能加批注；请在 Word 或 WPS 中另存为 .docx 后再试。",
        "This is a document with macros or a template (.docm, .dotx), in which no comments are set. Save it as .docx in Word or WPS and try again.");

    public static readonly Sentence TooBigToMark = new(
        "正文太大，不能加批注；请用 --format html 查看问题。",
        "The document is too big to set comments in it. Use --format html to see the findings.");

    public static readonly Sentence NothingToMark = new(
        "正文里没有可以加批注的段落；请用 --format html 查看问题。",
        "The document has no paragraph that a comment could stand at. Use --format html to see the findings.");

    public static readonly Sentence NotMarked = new(
        "文件的结构不完整，不能加批注；请在 Word 或 WPS 中打开后另存为 .docx 再试。",
        "The file is not built well enough to set comments in it. Open it in Word or WPS, save it as .docx and try again.");

    public static readonly Sentence SignatureLost = new(
        "原文件有数字签名；这份副本加了批注，签名在副本里不再有效，原文件不受影响。",
        "The original has a digital signature. In this copy with comments it is no longer valid; the original is not touched.");

    public static Sentence StandsAt(Sentence words) => new($"所在位置：{words.Zh}（那里不能直接加批注）", $"It stands at {words.En}, where no comment can be set.");

    public static Sentence InBrackets(string where, Sentence words) => new($"（{where}，{words.Zh}）", $" ({where}, {words.En})");
}
