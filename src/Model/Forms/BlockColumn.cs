namespace Gouji.Model.Forms;

/// <summary>A column of a block, under the head over it if there is one.</summary>
internal sealed record BlockColumn(FormColumn Column, FormColumn? Group)
{
    /// <summary>The width a column of row labels would like, in mm.</summary>
    public const decimal LabelWidth = 32m;

    public Meaning Meaning => Group is null ? Column.Meaning : Column.Meaning.Within(Group.Meaning);

    /// <summary>The width it would like, in mm.</summary>
    public decimal Width => (Meaning.Concept?.Name, Meaning.Concept?.Kind, Meaning.Concept?.Dimension) switch
    {
        ("指标.一级" or "指标.二级", _, _) => 17m,
        ("指标.性质" or "指标.度量单位" or "指标.是否核心", _, _) => 12m,
        (_, ConceptKind.Target, _) => 20m,
        (_, ConceptKind.Figure, Dimension.Points) => 12m,
        (_, ConceptKind.Figure, Dimension.Ratio) => 14m,
        (null, _, _) or (_, ConceptKind.Figure, _) => 21m,
        _ => 25m,
    };

    /// <summary>Heads of money without a stage of their own stand once under each head over them, the others beside.</summary>
    public static List<BlockColumn> Of(FormBlock block)
    {
        List<BlockColumn> columns = [];
        var isSpread = false;
        foreach (var column in block.Columns)
        {
            if (block.Groups.Count == 0 || !IsUnderGroups(column)) columns.Add(new BlockColumn(column, null));
            else if (!isSpread)
            {
                isSpread = true;
                columns.AddRange(from g in block.Groups from c in block.Columns where IsUnderGroups(c) select new BlockColumn(c, g));
            }
        }

        return columns;
    }

    private static bool IsUnderGroups(FormColumn column) => column.Meaning is { Stage: Stage.Unstated, Concept: null or { Dimension: Dimension.Money } };
}
