using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>A14 and A15: weights and scores of every rating table add up and follow from the execution.</summary>
internal static class ScoreRelations
{
    public static IEnumerable<Relation> Of(ReportDraft draft)
    {
        yield return Execution(null, Key.Executed, Key.Adjusted);
        foreach (var relation in Table(draft.Rating, null))
            yield return relation;
        for (var i = 0; i < draft.ProjectForms.Count; i++)
        {
            var table = $"项目表{i + 1}";
            yield return Execution(table, Key.Project(i, "支出"), Key.Project(i, "全年预算"));
            foreach (var relation in Table(draft.ProjectForms[i], table))
                yield return relation;
        }
    }

    private static ScoreRelation Execution(string? table, string over, string under) =>
        new("A14", "执行得分", Key.Rating(table, "执行得分"), Key.Rating(table, "执行分值"), over, under);

    private static IEnumerable<Relation> Table(RatingDraft rating, string? table)
    {
        var indicators = rating.Levels.SelectMany((level, index) => Indicators(level, table, index)).ToList();
        yield return new SumRelation(
            "A15", "总分值", Key.Rating(table, "总分值"), [Key.Rating(table, "执行分值"), .. indicators.Select(key => key + "·分值")], []);
        yield return new SumRelation(
            "A15", "总得分", Key.Rating(table, "总得分"), [Key.Rating(table, "执行得分"), .. indicators.Select(key => key + "·得分")], []);
        foreach (var key in indicators)
            yield return new AtMostRelation("A15", "得分不超分值", [key + "·得分"], key + "·分值");
        for (var i = 0; i < rating.Levels.Count; i++)
            yield return new SumRelation(
                "A15", "一级分值", Key.Rating(table, Key.Level(i)), [.. Indicators(rating.Levels[i], table, i).Select(key => key + "·分值")], []);
    }

    private static IEnumerable<string> Indicators(LevelDraft level, string? table, int index) =>
        level.Indicators.Select((_, i) => Key.Rating(table, Key.Indicator(index, i)));
}
