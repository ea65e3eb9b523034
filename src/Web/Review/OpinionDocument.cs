using System.Globalization;
using Gouji.Workflow.Cases;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>
/// 审核意见书: what the finance bureau says of a report, in official layout (GB/T 9704-2012): what was reviewed, the scores where they differ, the remarks, the conclusion
/// with score and grade. It is an official document and therefore in Chinese, whoever asks for it.
/// </summary>
internal static class OpinionDocument
{
    private static readonly decimal[] s_widths = [52m, 16m, 16m, 16m, 56m];

    /// <param name="bureau">The name of the bureau that signs.</param>
    /// <param name="day">The day of the conclusion, or null for a draft.</param>
    public static OfficialDocument Of(CaseFolder folder, Rescoring scores, string opinion, string bureau, DateOnly? day)
    {
        var title = $"关于{folder.Unit.Name}{folder.Case.Year}年度部门整体支出绩效自评的审核意见书";
        List<DocumentBlock> blocks = [Line(TextRole.Title, title), Line(TextRole.Above, folder.Unit.Name + "："), Line(TextRole.Body, Basis(folder))];
        AddScores(blocks, scores);
        AddRemarks(blocks, folder);
        blocks.Add(Line(TextRole.Heading1, "三、审核结论"));
        foreach (var line in opinion.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) blocks.Add(Line(TextRole.Body, line));
        blocks.Add(Line(TextRole.Body, Conclusion(folder.Case, scores)));
        blocks.Add(Line(TextRole.Signature, bureau));
        blocks.Add(Line(TextRole.Signature, day is { } date ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : "（草稿）"));
        return new OfficialDocument("审核意见书", title, [new DocumentSection("审核意见书", blocks)]);
    }

    private static string Basis(CaseFolder folder)
    {
        var rounds = folder.Review.Submissions.Count > 1 ? $"，经{folder.Review.Submissions.Count - 1}次退回修改" : "";
        return $"你单位报送的{folder.Case.Year}年度部门整体支出绩效自评报告收悉{rounds}。根据预算绩效管理的有关规定，我们对报告及所附数据进行了审核，现将意见告知如下。";
    }

    private static void AddScores(List<DocumentBlock> blocks, Rescoring scores)
    {
        List<ScoredRow> changed = [.. scores.Rows.Where(row => row.IsChanged)];
        blocks.Add(Line(TextRole.Heading1, "一、得分复核情况"));
        if (changed.Count == 0)
        {
            blocks.Add(Line(TextRole.Body, "各项指标得分经复核，与自评一致。"));
            return;
        }

        blocks.Add(Line(TextRole.Body, $"经复核，以下{changed.Count}项指标的得分有调整："));
        List<PaperRow> rows = [Row(PaperCellKind.Head, "指标", "分值", "自评得分", "复核得分", "理由")];
        rows.AddRange(changed.Select(row => Row(PaperCellKind.Words, row.Name, Number(row.Weight), Number(row.Self), Number(row.Rechecked), row.Reason ?? "")));
        blocks.Add(new TableBlock(new PaperTable(s_widths, rows, 1)));
    }

    private static void AddRemarks(List<DocumentBlock> blocks, CaseFolder folder)
    {
        blocks.Add(Line(TextRole.Heading1, "二、审核中提出的意见"));
        if (folder.Review.Remarks.Count == 0) blocks.Add(Line(TextRole.Body, "无。"));
        foreach (var (index, remark) in folder.Review.Remarks.Index())
        {
            var about = remark.Passage is { Length: > 0 } words ? $"“{words}”：" : remark.Key is { } key ? folder.WordsOf(key) + "：" : "";
            var answer = remark.Answer is { } said ? $"单位答复：{said}" : "";
            blocks.Add(Line(TextRole.Body, $"{index + 1}. {about}{remark.Text}{(remark.ResolvedAt is null ? "" : "（已落实）")}{answer}"));
        }
    }

    private static string Conclusion(Case subject, Rescoring scores)
    {
        var (score, grade) = (subject.Score ?? scores.Total, subject.Grade ?? scores.Grade);
        var self = scores.SelfTotal is { } total ? $"自评得分{Number(total)}分，" : "";
        return score is { } points ? $"{self}复核得分{Number(points)}分{(grade is { } level ? $"，等级为“{ReviewSentences.Of(level).Zh}”" : "")}。" : $"{self}报告未载明总分，不评定等级。";
    }

    private static TextBlock Line(TextRole role, string text) => new(role, [new TextRun(text)]);

    private static PaperRow Row(PaperCellKind kind, params string[] cells) => new([.. cells.Select((text, i) => new PaperCell(i, 1, 1, kind, [new TextRun(text)]))]);

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
