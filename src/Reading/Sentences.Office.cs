using Gouji.Model;

namespace Gouji.Reading;

/// <summary>The sentences about files that LibreOffice converts.</summary>
internal static partial class Sentences
{
    public static Sentence OldWord { get; } = new("旧版 Word 或 WPS 文字文件（.doc/.wps）", "a file of an old Word or WPS version (.doc/.wps)");

    public static Sentence Rtf { get; } = new("RTF 文件", "an RTF file");

    public static Sentence OpenText { get; } = new("OpenDocument 文字文件（.odt）", "an OpenDocument text (.odt)");

    public static Sentence OpenSheet { get; } = new("OpenDocument 表格文件（.ods）", "an OpenDocument spreadsheet (.ods)");

    public static Sentence SheetXml { get; } = new("Excel 2003 XML 表格", "an Excel 2003 XML spreadsheet");

    public static Sentence Uof { get; } = new("“标文通”文件（.uot/.uof）", "a UOF document (.uot/.uof)");

    public static Sentence NeedsLibreOffice(Sentence kind, string target) => new(
        $"这是{kind.Zh}，读取它要用 LibreOffice，这台机器上没有；请安装（Debian、Ubuntu 软件包 libreoffice-writer-nogui 和 libreoffice-calc-nogui；其他系统装 LibreOffice 并让 soffice 命令可用），或用 Word、WPS 打开后另存为 .{target}。",
        $"This is {kind.En}; reading it takes LibreOffice, which is not installed here. Install it (Debian, Ubuntu: libreoffice-writer-nogui and libreoffice-calc-nogui; elsewhere LibreOffice with the command soffice on the path), or open the file in Word or WPS and save it as .{target}.");

    public static Sentence ConversionTooSlow(string target) => new(
        $"LibreOffice 转换这个文件用时过长，已停止；请用 Word 或 WPS 打开后另存为 .{target} 再试。",
        $"LibreOffice took too long to convert the file and was stopped. Open it in Word or WPS and save it as .{target}.");

    public static Sentence NotConverted(string target) => new(
        $"LibreOffice 打不开这个文件，它可能已损坏、有密码或大得不正常；请重新传送，或用 Word、WPS 打开后另存为 .{target} 再试。",
        $"LibreOffice cannot open the file: it may be damaged, protected or abnormally big. Send it again, or open it in Word or WPS and save it as .{target}.");

    public static Sentence NoPage { get; } = new(
        "网页归档文件（.mht）里没有网页内容；请用浏览器、Word 或 WPS 打开后另存为 .docx 再试。",
        "The web archive (.mht) holds no page. Open it in a browser, Word or WPS and save it as .docx.");
}
