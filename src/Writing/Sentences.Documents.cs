using Gouji.Model;

namespace Gouji.Writing;

/// <summary>Why an official document could not be written, and what its pages are set in.</summary>
internal static partial class Sentences
{
    public static readonly Sentence OfficeMissing = new(
        "生成 PDF 要用 LibreOffice，这台机器上没有；请安装（Debian、Ubuntu 软件包 libreoffice-writer-nogui；其他系统装 LibreOffice 并让 soffice 命令可用），或用 --format docx 生成 Word 文件后另存为 PDF。",
        "Making a PDF takes LibreOffice, which is not installed here. Install it (Debian, Ubuntu: libreoffice-writer-nogui; elsewhere LibreOffice with the command soffice on the path), or use --format docx and save the Word file as PDF.");

    public static readonly Sentence FontsUnknown = new(
        "无法检查公文字体是否齐全：这台机器上没有 fc-match（软件包 fontconfig）。",
        "Whether the typefaces of official documents are installed cannot be told: there is no fc-match here (package fontconfig).");

    public static Sentence PdfFailed(string document) => new(
        $"“{document}”没有转成 PDF：LibreOffice 没有在限定的时间和内存内完成；请再试一次，或用 --format docx 生成 Word 文件后另存为 PDF。",
        $"“{document}” was not made into a PDF: LibreOffice did not finish within its time and memory. Try again, or use --format docx and save the Word file as PDF.");

    public static Sentence FontMissing(string face, string standIn) => new(
        $"这台机器上没有公文字体“{face}”，PDF 中用“{standIn}”代替；装上该字体后自动使用。",
        $"The typeface {face} of official documents is not installed here; in a PDF {standIn} stands in for it. Once installed it is used.");
}
