namespace Gouji.Checking.Formulas;

/// <summary>The names of functions.</summary>
public static class FunctionText
{
    private static readonly string[] s_names = ["合计", "最小", "最大", "绝对值", "个数"];

    public static IReadOnlyList<string> Names => s_names;

    public static string Render(Function function) => s_names[(int)function];

    public static Function? Parse(string name) => Array.IndexOf(s_names, name) is >= 0 and var at ? (Function)at : null;
}
