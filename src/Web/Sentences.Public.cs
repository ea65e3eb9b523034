using System.Globalization;
using Gouji.Model;
using Gouji.Web.Publishing;

namespace Gouji.Web;

/// <summary>What the public portal says.</summary>
internal static partial class Sentences
{
    public static readonly Sentence PublicTitle = new("绩效自评公开", "Published self-evaluations");
    public static readonly Sentence PublicLead = new(
        "各单位的部门整体支出绩效自评报告。报告里的每个数字都能看到出处和算法，数据可以下载。", "The self-evaluation reports of public bodies. Every figure opens its place and its arithmetic; the data can be downloaded.");
    public static readonly Sentence SearchWords = new("查找", "Search");
    public static readonly Sentence SearchHint = new("单位、项目或报告里的任何字词，可写几个，用空格隔开", "Unit, project or any words of a report, parted by blanks");
    public static readonly Sentence YearLabel = new("年度", "Year");
    public static readonly Sentence UnitLabel = new("单位", "Unit");
    public static readonly Sentence GradeLabel = new("等级", "Grade");
    public static readonly Sentence ScoreLabel = new("复核得分", "Re-checked score");
    public static readonly Sentence MoneyLabel = new("支出（万元）", "Expenditure (10,000 yuan)");
    public static readonly Sentence DayLabel = new("公开日期", "Published on");
    public static readonly Sentence ReportLabel = new("报告", "Report");
    public static readonly Sentence AnyOne = new("全部", "Any");
    public static readonly Sentence NothingPublished = new("还没有公开的报告。", "Nothing is published yet.");
    public static readonly Sentence NothingFound = new("没有找到符合条件的报告。请少写几个字，或去掉年度、单位、等级的限制。", "No report fits. Search for less, or drop year, unit or grade.");
    public static readonly Sentence EarlierPage = new("上一页", "Previous");
    public static readonly Sentence LaterPage = new("下一页", "Next");
    public static readonly Sentence OverviewTitle = new("总览", "Overview");
    public static readonly Sentence FeedTitle = new("绩效自评公开", "Published self-evaluations");
    public static readonly Sentence FeedLink = new("订阅（Atom）", "Feed (Atom)");

    public static readonly Sentence ReviewTitle = new("审核结果", "Review");
    public static readonly Sentence OpinionLabel = new("审核意见", "Opinion");
    public static readonly Sentence RescoredTitle = new("复核改动的指标得分", "Indicators re-scored");
    public static readonly Sentence IndicatorLabel = new("指标", "Indicator");
    public static readonly Sentence ReasonLabel = new("理由", "Reason");
    public static readonly Sentence AnswersTitle = new("问题说明和豁免", "Findings that stand, and why");
    public static readonly Sentence NoAnswers = new("检查没有发现须说明的问题。", "The check found nothing that had to be explained.");
    public static readonly Sentence ExplainedBy = new("单位说明", "Explained by the unit");
    public static readonly Sentence PaperTitle = new("报告", "The report");
    public static readonly Sentence PaperHint = new("点报告里的数字，看它的算法；点数字表里的位置，回到报告。", "A figure in the report leads to its arithmetic, a place in the list of figures back to the report.");
    public static readonly Sentence FiguresTitle = new("数字", "Figures");
    public static readonly Sentence FigureLabel = new("数字", "Figure");
    public static readonly Sentence WhatLabel = new("含义", "What it is");
    public static readonly Sentence HowLabel = new("算法", "Arithmetic");
    public static readonly Sentence WhereLabel = new("位置", "Places");
    public static readonly Sentence EnteredFigure = new("单位填报", "Entered by the unit");
    public static readonly Sentence WorkedOutFrom = new("用到：", "From: ");
    public static readonly Sentence DownloadsTitle = new("下载", "Downloads");
    public static readonly Sentence FileLabel = new("文件", "File");
    public static readonly Sentence SizeLabel = new("大小", "Size");
    public static readonly Sentence VerifyHint = new(
        "核对：把文件下载到同一文件夹，运行 sha256sum -c SHA256SUMS，每行应显示“OK”；或运行 gouji verify-publication 文件夹，连同内容一起检查。",
        "To verify, download the files into one folder and run sha256sum -c SHA256SUMS: every line must say OK. Or run gouji verify-publication FOLDER, which also looks at the contents.");
    public static readonly Sentence FeedbackTitle = new("意见反馈", "Feedback");
    public static readonly Sentence FeedbackLink = new("对这份报告提意见或指出错误", "Say something about this report or point out an error");
    public static readonly Sentence FeedbackWords = new("您的意见", "Your words");
    public static readonly Sentence FeedbackHint = new("最多 2000 字。请不要写姓名、电话等个人信息；答复会公开在报告页面上。", "At most 2,000 characters. Leave out names and telephone numbers; the answer will stand on the page of the report.");
    public static readonly Sentence FeedbackAbout = new("关于", "About");
    public static readonly Sentence PublicationDamaged = new("这份报告的数据文件无法识别，这里只显示文书；可下载原文件核对，或向财政局反映。", "The data of this report cannot be understood; only the document is shown. Download the files to compare, or tell the finance bureau.");
    public static readonly Sentence WholeReport = new("整份报告", "The whole report");
    public static readonly Sentence FeedbackSend = new("提交", "Send");
    public static readonly Sentence FeedbackKept = new("已收到，谢谢。有了答复会显示在报告页面上。", "Received, thank you. An answer will stand on the page of the report.");
    public static readonly Sentence FeedbackAnswer = new("答复：", "Answer: ");
    public static readonly Sentence BackToReport = new("回到报告", "Back to the report");
    public static readonly Sentence BackToList = new("回到列表", "Back to the list");
    public static readonly Sentence WithdrawnReport = new("这份报告已撤回", "This report was withdrawn");
    public static readonly Sentence NewerReport = new("看重新公开的报告", "See the report published since");

    public static readonly Sentence ReportsLabel = new("报告数", "Reports");
    public static readonly Sentence MeanScoreLabel = new("平均得分", "Mean score");
    public static readonly Sentence GradesTitle = new("各年度等级", "Grades by year");
    public static readonly Sentence ExecutionTitle = new("各年度预算执行率（报告数）", "Execution rates by year (number of reports)");
    public static readonly Sentence SpendingTitle = new("各年度“三公”经费决算", "The three public expenses by year");
    public static readonly Sentence SpendingLabel = new("“三公”经费（万元）", "Three public expenses (10,000 yuan)");
    public static readonly Sentence SpendersLabel = new("填报的报告数", "Reports that state them");
    public static readonly Sentence OverviewLead = new("按已公开的报告汇总；撤回的不计。图与表是同样的数字。", "Added up from what is published, without what was withdrawn. Charts and tables show the same numbers.");

    public static Sentence FoundReports(int total) => new($"共 {total} 份报告", $"{total} reports");

    public static Sentence WithdrawnOn(string day, string reason) => new($"{day} 撤回，理由：{reason}", $"Withdrawn on {day}: {reason}");

    public static Sentence WaivedUntil(string office, string? day) => new(
        day is null ? $"{office}同意豁免" : $"{office}同意豁免，有效期至 {day}", day is null ? $"Waived by {office}" : $"Waived by {office} until {day}");

    public static Sentence ReviewedBy(string office) => new($"由{office}审核", $"Reviewed by {office}");

    public static Sentence FeedTitleOf(string unit) => new($"{unit} 绩效自评公开", $"Published self-evaluations of {unit}");

    public static Sentence FeedSummary(PublicRow row) => new(
        $"{row.Year}年度，复核得分 {row.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—"}，等级 {(row.Grade is { } grade ? Of(grade).Zh : "—")}",
        $"Year {row.Year}, re-checked score {row.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—"}, grade {(row.Grade is { } level ? Of(level).En : "—")}");

    public static Sentence Of(GradeLevel grade) => grade switch
    {
        GradeLevel.Excellent => new("优", "Excellent"),
        GradeLevel.Good => new("良", "Good"),
        GradeLevel.Fair => new("中", "Fair"),
        GradeLevel.Poor => new("差", "Poor"),
        _ => throw new InvalidOperationException($"Unknown grade {grade}."),
    };

    public static Sentence Band(decimal? below, decimal low) => below is { } high
        ? new($"{Percent(low)}—{Percent(high)}", $"{Percent(low)} to {Percent(high)}")
        : new($"{Percent(low)} 及以上", $"{Percent(low)} and more");

    public static Sentence PublishedFileOf(string name) => name switch
    {
        "report.html" => new("网页", "Page"),
        "report.pdf" => new("PDF 文档", "Pdf document"),
        "report.docx" => new("Word 文档", "Word document"),
        "facts.json" => new("全部数字和算法（JSON）", "All figures with their arithmetic (JSON)"),
        "facts.csv" => new("全部数字（CSV）", "All figures (CSV)"),
        "spending.csv" => new("支出（CSV）", "Expenditure (CSV)"),
        "indicators.csv" => new("指标（CSV）", "Indicators (CSV)"),
        "review.json" => new("审核结果和问题说明（JSON）", "Review and answers to findings (JSON)"),
        "datapackage.json" => new("数据说明", "Description of the data"),
        "manifest.json" => new("文件清单", "List of files"),
        "SHA256SUMS" => new("校验和", "Sums"),
        _ => new("文件", "File"),
    };

    private static string Percent(decimal ratio) => (ratio * 100).ToString("0", CultureInfo.InvariantCulture) + "%";
}
