using Gouji.Model;

namespace Gouji.Checking.Computing;

/// <summary>The grade whose band holds a score out of 100, by the parameters in force in the year of the filing.</summary>
public static class GradeBands
{
    private static readonly (string Parameter, GradeLevel Level)[] s_bands =
        [("优的下限", GradeLevel.Excellent), ("良的下限", GradeLevel.Good), ("中的下限", GradeLevel.Fair)];

    private static readonly string[] s_names = ["优", "良", "中", "差"];
    private static readonly string[] s_long = ["优秀", "良好", "中等", "较差"];

    /// <summary>The grade a value states, also where it was read as plain words; null where it is none of the four.</summary>
    internal static GradeLevel? Stated(Value value)
    {
        if (value is Grade grade) return grade.Level;
        var at = Math.Max(Array.IndexOf(s_names, value.Printed), Array.IndexOf(s_long, value.Printed));
        return at < 0 ? null : (GradeLevel)at;
    }

    /// <summary>The grade of a score in a year.</summary>
    public static GradeLevel LevelOf(decimal score, int year) => LevelOf(score, name => RuleSet.Default.Parameters.At(name, year));

    internal static Grade Of(decimal score, Worksheet sheet)
    {
        var level = LevelOf(score, sheet.Parameter);
        return new Grade(level, s_names[(int)level]);
    }

    private static GradeLevel LevelOf(decimal score, Func<string, decimal?> parameter)
    {
        var level = GradeLevel.Poor;
        foreach (var (name, band) in s_bands.Reverse())
            if (parameter(name) is { } lower && score >= lower) level = band;
        return level;
    }
}
