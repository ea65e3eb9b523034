namespace Gouji.Model;

/// <summary>Stages that a form leaves open, and the one a figure is then taken for: 执行 before 全年预算 before 年初预算, as everywhere in a filing.</summary>
public static class Stages
{
    private static readonly Stage[] s_all = [Stage.Original, Stage.Adjusted, Stage.Executed, Stage.PriorExecuted];

    public static Stage Leading(Stage stage)
    {
        if ((stage & Stage.Executed) != 0) return Stage.Executed;
        if ((stage & Stage.Adjusted) != 0) return Stage.Adjusted;
        return (stage & Stage.Original) != 0 ? Stage.Original : stage;
    }

    /// <summary>The stages of a set one by one, in the order of the year.</summary>
    public static IEnumerable<Stage> Of(Stage stage) => s_all.Where(one => (stage & one) != 0);
}
