using Gouji.Model;

namespace Gouji.Reading;

/// <summary>What reading says of web pages.</summary>
internal static partial class Sentences
{
    public static Sentence ReportAttached { get; } = new(
        "网页里没有报告正文，正文在附件里；请下载附件，核对附件文件。",
        "The page does not hold the report itself, which is attached to it. Download the attachment and check that file.");

    public static Sentence ReportInPictures { get; } = new(
        "网页里没有报告正文，正文是图片；请提供可以编辑文字的 .docx 原稿。",
        "The page does not hold the report as text but as pictures. Give the .docx whose text can be edited.");

    public static Sentence ReportInFrame { get; } = new(
        "网页里没有报告正文，正文在页面嵌套的另一个网页里；请单独打开那个网页，保存后再试。",
        "The page does not hold the report itself, which is in another page within it. Open that page on its own and save it.");

    public static Sentence ReportNotSaved { get; } = new(
        "网页里没有正文，可能由脚本载入，保存时没有存下来；请在浏览器里打开页面，把正文复制到 Word 另存为 .docx，或下载附件。",
        "The page holds no text; a script may load it, so that it was not saved. Copy the text from the browser into Word and save it as .docx, or download the attachment.");

    public static Sentence TooManyTags(int limit) => new(
        $"网页的标签超过 {limit} 个，不像报告；请提供可以编辑文字的 .docx 原稿。",
        $"The page has more than {limit} tags, which no report has. Give the .docx whose text can be edited.");
}
