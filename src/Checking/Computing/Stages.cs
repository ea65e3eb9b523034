using Gouji.Model;

namespace Gouji.Checking.Computing;

/// <summary>Stages that a form leaves open, and the one a figure is then taken for: 执行 before 全年预算 before 年初预算, as everywhere in a filing.</summary>
internal static class Stages
{
    public static Stage Leading(Stage stage)
    {
        if ((stage & Stage.Executed) != 0) return Stage.Executed;
        if ((stage & Stage.Adjusted) != 0) return Stage.Adjusted;
        return (stage & Stage.Original) != 0 ? Stage.Original : stage;
    }

    /// <summary>The stages of a set one by one.</summary>
    public static IEnumerable<Stage> Of(Stage stage)
    {
        foreach (var one in new[] { Stage.Original, Stage.Adjusted, Stage.Executed, Stage.PriorExecuted })
            if ((stage & one) != 0) yield return one;
    }
}
