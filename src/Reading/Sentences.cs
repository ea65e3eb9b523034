using Gouji.Model;

namespace Gouji.Reading;

/// <summary>Every sentence that reading says to people; each names the trouble and the remedy.</summary>
internal static partial class Sentences
{
    public static Sentence EmptyFile { get; } = new(
        "文件是空的，没有任何内容；可能没有保存或没有传完，请重新保存或重新传送后再试。",
        "The file is empty; it may not have been saved or sent completely. Save or send it again.");

    public static Sentence NoText { get; } = new(
        "文件里没有文字，可能是空白文件，或整页是扫描的图片；请提供可以编辑文字的 .docx 原稿。",
        "The file holds no text: it is blank, or its pages are scanned pictures. Give the .docx whose text can be edited.");

    public static Sentence Damaged { get; } = new(
        "文件已损坏或不完整，读不出内容；请重新传送，或用 Word、WPS 打开后另存为 .docx 再试。",
        "The file is damaged or incomplete and cannot be read. Send it again, or open it in Word or WPS and save it as .docx.");

    public static Sentence NotText { get; } = new(
        "文件内容不是文字，也不是已知的文档格式；请确认选对了文件，或用 Word、WPS 打开后另存为 .docx 再试。",
        "The contents are neither text nor a known document format. Check that this is the right file, or save it as .docx in Word or WPS.");

    public static Sentence NoWordDocument { get; } = new(
        "压缩包里没有 Word 正文；请用 Word 或 WPS 打开后另存为 .docx 再试。",
        "The package holds no Word document. Open it in Word or WPS and save it as .docx.");

    public static Sentence Encrypted { get; } = new(
        "文件有密码保护，读不出内容；请在 Word 或 WPS 中取消打开密码，保存后再试。",
        "The file is protected by a password. Remove the password in Word or WPS, save, and try again.");

    public static Sentence OldOffice { get; } = new(
        "这是旧版 Office 文件，不能直接读取；请用 Word 或 WPS 打开后另存为 .docx。",
        "This is a file of an old Office version. Open it in Word or WPS and save it as .docx.");

    public static Sentence Presentation { get; } = new(
        "这是演示文稿（.ppt/.pptx），不是自评报告文档；请提供 .docx 报告。",
        "This is a presentation (.ppt/.pptx), not a report document. Give the report as .docx.");

    public static Sentence OpenDocument { get; } = new(
        "这是 OpenDocument 演示文稿或图形文件，不是自评报告文档；请提供 .docx 报告。",
        "This is an OpenDocument presentation or drawing, not a report document. Give the report as .docx.");

    public static Sentence Ofd { get; } = new(
        "这是 OFD 版式文件，不能直接读取；请提供它的 .docx 原稿。",
        "This is an OFD file. Give the .docx it was made from.");

    public static Sentence Archive { get; } = new(
        "这是压缩包，不是文档；请先解压，再选择其中的 .docx 报告。",
        "This is an archive, not a document. Unpack it and choose the .docx report in it.");

    public static Sentence Xml { get; } = new(
        "这是 XML 文件，不能直接读取；如果它是 Word 文档，请用 Word 打开后另存为 .docx。",
        "This is an XML file. If it is a Word document, open it in Word and save it as .docx.");

    public static Sentence InflatesTooFar { get; } = new(
        "文件解压后大得不正常，读取已停止；请用 Word 或 WPS 打开后另存为新的 .docx 再试。",
        "The file inflates to an abnormal size and was not read. Open it in Word or WPS and save it as a new .docx.");

    public static Sentence TooSlow { get; } = new(
        "读取用时过长，已停止；请把文件拆成几份，或用 Word、WPS 另存为新的 .docx 再试。",
        "Reading took too long and was stopped. Split the file, or save it as a new .docx in Word or WPS.");

    public static Sentence NodeTooBig { get; } = new(
        "文件里有一处内容大得不正常，读取已停止；请用 Word 或 WPS 打开后另存为新的 .docx 再试。",
        "One piece of the file is abnormally big and the file was not read. Open it in Word or WPS and save it as a new .docx.");

    public static Sentence TooManyNames { get; } = new(
        "文件内部结构不正常（标记名称过多），读取已停止；请用 Word 或 WPS 打开后另存为新的 .docx 再试。",
        "The inside of the file is abnormal (too many names). Open it in Word or WPS and save it as a new .docx.");

    public static Sentence FileTooBig(int bytes) => new(
        $"文件超过 {bytes >> 20} MB，没有读取；请压缩或删除其中的图片，另存后再试。",
        $"The file is bigger than {bytes >> 20} MB and was not read. Compress or remove its pictures and save it again.");

    public static Sentence TooManyEntries(int limit) => new(
        $"文件包内的部件超过 {limit} 个，没有读取；请用 Word 或 WPS 打开后另存为新的 .docx 再试。",
        $"The package has more than {limit} parts and was not read. Open it in Word or WPS and save it as a new .docx.");

    public static Sentence TooDeep(int limit) => new(
        $"文件内部嵌套超过 {limit} 层，读取已停止；请用 Word 或 WPS 打开后另存为新的 .docx 再试。",
        $"The inside of the file is nested more than {limit} levels deep. Open it in Word or WPS and save it as a new .docx.");

    public static Sentence TooManyParagraphs(int limit) => TooMany("段落", "paragraphs", limit);

    public static Sentence TooManyRows(int limit) => TooMany("表格行", "table rows", limit);

    public static Sentence TooManyCells(int limit) => TooMany("单元格", "table cells", limit);

    public static Sentence TooManyStatements(int limit) => TooMany("数字和填报项", "figures and fields", limit);

    public static Sentence TooManyTraces(int limit) => TooMany("书签、批注和修订", "bookmarks, comments and tracked changes", limit);

    public static Sentence ParagraphTooLong(int limit) => new(
        $"有一个段落超过 {limit} 个字，读取已停止；请把它分段后再试。",
        $"One paragraph is longer than {limit} characters. Divide it and try again.");

    public static Sentence TooMuchText(int limit) => new(
        $"全文超过 {limit} 个字，读取已停止；请把文件拆成几份后再试。",
        $"The text is longer than {limit} characters. Split the file and try again.");

    private static Sentence TooMany(string zh, string en, int limit) => new(
        $"{zh}超过 {limit} 个，读取已停止；请把文件拆成几份后再试。",
        $"The file has more than {limit} {en}. Split it and try again.");

    public static Sentence NotFound { get; } = new(
        "没有这个文件；请检查文件名和文件夹。",
        "There is no such file. Check its name and folder.");

    public static Sentence Folder { get; } = new(
        "这是文件夹，不是文件；请选择文件夹里的一份报告。",
        "This is a folder, not a file. Choose one of the reports in it.");

    public static Sentence NotAccessible { get; } = new(
        "文件打不开，可能正被别的程序占用，或没有读取权限；请关闭占用它的程序后再试。",
        "The file cannot be opened: it may be in use or not readable for you. Close what uses it and try again.");
}
