using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Web.Review;

/// <summary>A first wording of the review opinion from the facts, for the reviewer to change: money and execution, what was found and answered, which scores moved and why. In Chinese, as the opinion is.</summary>
internal static class OpinionDraft
{
    private const int MostReasons = 5;

    public static string Of(SubmittedReport report, IReadOnlyList<DeskFinding> findings, Rescoring scores)
    {
        List<string> lines = [Money(report), Findings(report, findings)];
        List<ScoredRow> changed = [.. scores.Rows.Where(row => row.IsChanged)];
        if (changed.Count > 0) lines.Add("得分调整的理由：" + string.Join("；", changed.Take(MostReasons).Select(row => $"{row.Name}，{row.Reason}")) + (changed.Count > MostReasons ? $"等{changed.Count}项。" : "。"));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Money(SubmittedReport report)
    {
        List<string> parts = [];
        if (report.Index.Figure(new FactKey(Vocabulary.Default["总支出"], Stage.Executed)) is { } spent) parts.Add($"{report.Filing.Year}年度支出{Number(spent)}万元");
        if (report.Index.Figure(new FactKey(Vocabulary.Default["预算执行率"])) is { } rate) parts.Add($"预算执行率{Number(rate * 100)}%");
        return parts.Count == 0 ? "" : string.Join("，", parts) + "。";
    }

    private static string Findings(SubmittedReport report, IReadOnlyList<DeskFinding> findings)
    {
        var explained = findings.Count(f => f.Explanation is not null);
        var proved = report.Live.Figures > 0 ? $"报告所列{report.Live.Figures}个数据中，{report.Live.Proved}个经勾稽核对一致" : "";
        var answered = explained > 0 ? $"{(proved.Length > 0 ? "；" : "")}{explained}处情况单位已作说明" : "";
        return proved.Length + answered.Length == 0 ? "" : proved + answered + "。";
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
