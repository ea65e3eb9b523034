using Gouji.Model;

namespace Gouji.Writing;

/// <summary>Why notes cannot be set in a pdf, and what to do instead.</summary>
internal static partial class Sentences
{
    public static readonly Sentence NotPdf = new(
        "这份报告不是 PDF 文件，不能写成加批注的 PDF；Word 请用 --format docx，其他格式请用 --format html。",
        "This report is no PDF file, so there is none to set notes in. Use --format docx for Word, --format html for anything else.");

    public static readonly Sentence QpdfMissing = new(
        "在 PDF 上加批注需要 qpdf；请安装软件包 qpdf（例如 apt install qpdf），或用 --format html 查看问题。",
        "Setting notes in a PDF needs qpdf. Install the package qpdf (for example apt install qpdf), or use --format html.");

    public static readonly Sentence PdfNotMarked = new(
        "这个 PDF 受保护或结构不正常，不能加批注；请另存为没有密码的 PDF 再试，或用 --format html 查看问题。",
        "This PDF is protected or abnormal inside, so no notes can be set. Save it as a PDF without a password and try again, or use --format html.");
}
