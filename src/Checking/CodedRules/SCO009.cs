using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The grade is the one whose band holds the total score. Each band holds its lower bound and not its upper.</summary>
internal sealed class SCO009 : ICodedRule
{
    private static readonly string[] s_names = ["优", "良", "中", "差"];
    private static readonly string[] s_long = ["优秀", "良好", "中等", "较差"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (context.Book.Filled("总分值").Any(s => s.Amount?.Base != context.Parameter("满分"))) yield break;
        foreach (var grade in context.Book.Of("自评等级").DistinctBy(LevelIn))
            if (LevelIn(grade) is { } level && Judge(context, grade, level) is { } outcome) yield return outcome;
    }

    /// <summary>The grade stated, also where the field is read as plain words; null where it is none of the four.</summary>
    private static GradeLevel? LevelIn(Statement statement)
    {
        if (statement.Value is Grade grade) return grade.Level;
        var at = Math.Max(Array.IndexOf(s_names, statement.Value.Printed), Array.IndexOf(s_long, statement.Value.Printed));
        return at < 0 ? null : (GradeLevel)at;
    }

    private static Outcome? Judge(RuleContext context, Statement grade, GradeLevel level)
    {
        List<Statement> scores = [.. context.Book.Filled("总得分").Where(s => s.Amount is not null).OrderBy(s => s.Part == grade.Part ? 0 : 1)];
        if (scores.Count == 0) return null;
        if (scores.Find(s => LevelOf(context, s.Amount!.Base) == level) is { } fitting) return context.Holds(grade, fitting);
        return context.Fails("fails", grade, null, [scores[0]],
            ("等级", s_names[(int)level]), ("得分", FigureText.Of(scores[0].Amount!)), ("应为", s_names[(int)LevelOf(context, scores[0].Amount!.Base)]));
    }

    private static GradeLevel LevelOf(RuleContext context, decimal score)
    {
        if (score >= context.Parameter("优的下限")) return GradeLevel.Excellent;
        if (score >= context.Parameter("良的下限")) return GradeLevel.Good;
        return score >= context.Parameter("中的下限") ? GradeLevel.Fair : GradeLevel.Poor;
    }
}
