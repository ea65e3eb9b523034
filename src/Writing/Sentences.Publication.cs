using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What a publication says of itself and of its data.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Report = new("绩效自评报告", "Performance self-evaluation report");
    public static readonly Sentence FactId = new("事实", "fact");
    public static readonly Sentence English = new("英文", "English");
    public static readonly Sentence ItemKind = new("项的种类", "kind of item");
    public static readonly Sentence ItemNumber = new("项的序号", "number of the item");
    public static readonly Sentence Part = new("所在部分", "part of the report");
    public static readonly Sentence ValueKind = new("值的种类", "kind of value");
    public static readonly Sentence UnitOfMeasure = new("计量单位", "unit of measure");
    public static readonly Sentence TextValue = new("文字", "text");
    public static readonly Sentence Printed = new("印出的样子", "as printed");
    public static readonly Sentence FactsTitle = new("全部数字和栏目", "All figures and fields");
    public static readonly Sentence FiscalYear = new("年度", "fiscal year");
    public static readonly Sentence UnitName = new("单位", "unit");
    public static readonly Sentence Phase = new("预算阶段", "phase of the budget");
    public static readonly Sentence FunctionCode = new("功能科目编码", "functional class, code");
    public static readonly Sentence FunctionName = new("功能科目", "functional class");
    public static readonly Sentence Nature = new("支出性质", "nature of the spending");
    public static readonly Sentence SpendingLine = new("支出内容", "what it is spent on");
    public static readonly Sentence PartOf = new("属于", "part of");
    public static readonly Sentence ProjectName = new("项目", "project");
    public static readonly Sentence AmountInYuan = new("金额（元）", "amount (yuan)");
    public static readonly Sentence SpendingTitle = new("支出", "Spending");
    public static readonly Sentence IndicatorsTitle = new("绩效指标", "Performance indicators");
    public static readonly Sentence SkipToReport = new("跳到正文", "Skip to the report");
    public static readonly Sentence ContentsOfReport = new("目录", "Contents");
    public static readonly Sentence DataToDownload = new("下载", "Downloads");

    public static Sentence TableOf(string section, int number) => new($"{section} 表{number}", $"{section}, table {number}");

    public static Sentence Published(string date) => new($"公开日期：{date}", $"Published on {date}");

    public static readonly Sentence PdfNotCleaned = new(
        "PDF 里的作者、时间等信息没有去掉，没有放进公开稿；请重新生成 PDF 再试。",
        "The pdf's author, times and the like could not be taken out and it was left out of the publication. Make the pdf anew and try again.");

    public static Sentence FileOf(string name) => name switch
    {
        Publication.PublicFiles.Facts => new("全部数字（JSON）", "All figures (JSON)"),
        Publication.PublicReviewJson.File => new("审核结果与问题说明（JSON）", "Review and answers to findings (JSON)"),
        Publication.PublicFiles.Package => new("数据说明（Fiscal Data Package）", "Description of the data (Fiscal Data Package)"),
        _ => (Path.GetExtension(name), Path.GetFileNameWithoutExtension(name)) switch
        {
            (".csv", Publication.PublicTables.Facts) => FactsTitle,
            (".csv", Publication.PublicTables.Spending) => SpendingTitle,
            (".csv", Publication.PublicTables.Indicators) => IndicatorsTitle,
            (".docx", _) => new("Word 文档", "Word document"),
            (".xlsx", _) => new("Excel 工作簿", "Excel workbook"),
            (".pdf", _) => new("PDF 文档", "pdf document"),
            _ => new("文件", "file"),
        },
    };
}
