using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Web.Filings;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Review;

/// <summary>
/// 复核得分: the indicators with both scores, and the total that follows: the unit's own total, less what the reviewer took away, plus what was added. A total
/// that the report does not state is the sum of its indicators. The grade is that of the bands in force in the year.
/// </summary>
public sealed record Rescoring(IReadOnlyList<ScoredRow> Rows, decimal? SelfTotal, GradeLevel? SelfGrade, int Year)
{
    private static readonly Vocabulary s_words = Vocabulary.Default;
    private static readonly Concept s_score = s_words["指标.得分"];

    public decimal? Total => SelfTotal is { } total ? Math.Clamp(total + Rows.Sum(row => row.IsChanged ? row.Rechecked!.Value - (row.Self ?? 0) : 0), 0, 100) : null;

    public GradeLevel? Grade => Total is { } total ? GradeBands.LevelOf(total, Year) : null;

    public static Rescoring Of(FilingIndex index, CaseReview review)
    {
        var given = review.Rescores.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var before = review.EarlierRescores.ToDictionary(r => r.Key, StringComparer.Ordinal);
        List<ScoredRow> rows = [.. index.Filing.Items.Where(item => item.Key.Kind == s_score.ItemKind).Select(item => Row(index, item, given, before)).OfType<ScoredRow>()];
        var total = index.Figure(new FactKey(s_words["总得分"])) ?? (rows.Count > 0 ? rows.Sum(row => row.Self ?? 0) : null);
        return new Rescoring(rows, total, (index.Find(new FactKey(s_words["自评等级"]))?.Value as Grade)?.Level, index.Filing.Year);
    }

    private static ScoredRow? Row(FilingIndex index, FilingItem item, Dictionary<string, Rescore> given, Dictionary<string, Rescore> earlier)
    {
        var key = index.Find(new FactKey(s_score, Item: item.Key))?.Key ?? new FactKey(s_score, Item: item.Key);
        var (weight, self) = (index.Figure(Member(item, "指标.分值")), index.Figure(key));
        if (weight is null && self is null) return null;
        var name = FieldKeyText.Print(key);
        var (rescore, before) = (given.GetValueOrDefault(name), given.ContainsKey(name) ? null : earlier.GetValueOrDefault(name));
        return new ScoredRow(key, item.Name, Text(index, item, "指标.二级") ?? Text(index, item, "指标.一级"), weight, self, Text(index, item, "指标.目标值") ?? "", Text(index, item, "指标.实际值") ?? "", rescore?.Score, (rescore ?? before)?.Reason, before?.Score);
    }

    private static FactKey Member(FilingItem item, string concept) => new(s_words[concept], Item: item.Key);

    private static string? Text(FilingIndex index, FilingItem item, string concept) => index.Find(Member(item, concept))?.Value is { } value and not Blank ? value.Printed : null;
}
