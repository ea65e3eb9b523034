using Gouji.Model;

namespace Gouji.Checking.Computing;

/// <summary>The grade whose band holds a score, by the parameters in force in the year of the filing.</summary>
internal static class GradeBands
{
    private static readonly (string Parameter, GradeLevel Level)[] s_bands =
        [("优的下限", GradeLevel.Excellent), ("良的下限", GradeLevel.Good), ("中的下限", GradeLevel.Fair)];

    private static readonly string[] s_names = ["优", "良", "中", "差"];
    private static readonly string[] s_long = ["优秀", "良好", "中等", "较差"];

    /// <summary>The grade a value states, also where it was read as plain words; null where it is none of the four.</summary>
    public static GradeLevel? Stated(Value value)
    {
        if (value is Grade grade) return grade.Level;
        var at = Math.Max(Array.IndexOf(s_names, value.Printed), Array.IndexOf(s_long, value.Printed));
        return at < 0 ? null : (GradeLevel)at;
    }

    public static Grade Of(decimal score, Worksheet sheet)
    {
        var level = GradeLevel.Poor;
        foreach (var (parameter, band) in s_bands.Reverse())
            if (sheet.Parameter(parameter) is { } lower && score >= lower) level = band;
        return new Grade(level, s_names[(int)level]);
    }
}
