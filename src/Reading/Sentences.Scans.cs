using Gouji.Model;

namespace Gouji.Reading;

/// <summary>What reading says of scanned pages and pictures.</summary>
internal static partial class Sentences
{
    public static Sentence Image { get; } = new(
        "这是图片。请提供可以编辑文字的 .docx 原稿；要识别图片，请安装 tesseract-ocr 和 tesseract-ocr-chi-sim 后再试。",
        "This is a picture. Give the .docx it was made from; to have it recognised, install tesseract-ocr and tesseract-ocr-chi-sim and try again.");

    public static Sentence ScanNeedsTesseract { get; } = new(
        "这是扫描件，页面是图片。请提供可以编辑文字的 .docx 原稿；要识别扫描件，请安装 tesseract-ocr 和 tesseract-ocr-chi-sim 后再试。",
        "This is a scan: its pages are pictures. Give the .docx it was made from; to have it recognised, install tesseract-ocr and tesseract-ocr-chi-sim and try again.");

    public static Sentence PictureNeedsPoppler { get; } = new(
        "这是图片，识别它还需要 poppler；请安装 poppler-utils 后再试，或提供可以编辑文字的 .docx 原稿。",
        "This is a picture; recognising it needs poppler as well. Install poppler-utils and try again, or give the .docx it was made from.");

    public static Sentence PictureDamaged { get; } = new(
        "图片打不开，可能已损坏、太大或格式少见；请重新扫描，存为 PNG 或 PDF，或提供 .docx 原稿。",
        "The picture cannot be opened: it may be damaged, too big or of a rare kind. Scan it again as PNG or PDF, or give the .docx it was made from.");

    public static Sentence NotRecognised { get; } = new(
        "扫描页没有识别出来，可能太模糊、太大或不是文字；请重新扫描（每英寸 300 点），或提供 .docx 原稿。",
        "Scanned pages could not be recognised: they may be blurred, too big or no text. Scan them again at 300 dots an inch, or give the .docx.");

    public static Sentence TooManyScans(int most) => new(
        $"扫描页超过 {most} 页，只识别了前 {most} 页；请把文件拆成几份，或提供 .docx 原稿。",
        $"There are more than {most} scanned pages and only the first {most} were recognised. Split the file, or give the .docx.");
}
