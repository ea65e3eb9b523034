using Gouji.Model;

namespace Gouji.Reading;

/// <summary>What is said of pdf files.</summary>
internal static partial class Sentences
{
    public static Sentence ScannedPage { get; } = new(
        "这一页没有文字，是扫描的图片或空白页，没有读取；如是图片，请提供 .docx 原稿，或由原稿直接导出的 PDF。",
        "This page has no text: it is a scanned picture or blank, and was not read. If it is a picture, give the .docx it was made from, or a PDF exported from that.");

    public static Sentence RulesNotRead { get; } = new(
        "这一页的表格线读不出来，表格可能按段落处理；请提供 .docx 原稿核对表格。",
        "The ruled lines of this page could not be read, so its tables may have been taken for text. Give the .docx to have its tables checked.");

    public static Sentence PopplerMissing { get; } = new(
        "这是 PDF 文件，读取它需要 poppler；请安装软件包 poppler-utils（例如 apt install poppler-utils），或提供它的 .docx 原稿。",
        "This is a PDF file; reading it needs poppler. Install the package poppler-utils (for example apt install poppler-utils), or give the .docx it was made from.");

    public static Sentence EncryptedPdf { get; } = new(
        "PDF 有打开密码，读不出内容；请用阅读器输入密码打开，另存为没有密码的 PDF，或提供 .docx 原稿。",
        "The PDF is protected by a password. Open it in a reader, save it without the password, or give the .docx it was made from.");

    public static Sentence DamagedPdf { get; } = new(
        "PDF 已损坏或不完整，读不出内容；请重新传送，或从原稿重新导出。",
        "The PDF is damaged or incomplete and cannot be read. Send it again, export it again, or give the .docx it was made from.");

    public static Sentence TooMuchPdf { get; } = new(
        "PDF 内容过多或结构不正常，读取已停止；请把文件拆成几份，或提供 .docx 原稿。",
        "The PDF holds too much or is abnormal inside and was not read. Split the file, or give the .docx it was made from.");

    public static Sentence TooManyPages(int limit) => new(
        $"PDF 超过 {limit} 页，没有读取；请拆成几份，或只提供自评报告那一份。",
        $"The PDF has more than {limit} pages and was not read. Split it, or give only the report.");
}
