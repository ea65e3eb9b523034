namespace Gouji.Model.Forms;

/// <summary>The fields of a block as pairs of label and value, two a row; what takes many words has a row of its own.</summary>
internal sealed class FieldRows(FormBlock block, PlaceNames names, ColumnGrid grid, bool withSide)
{
    private static readonly HashSet<string> s_long =
        ["单位名称", "项目.名称", "备注", "评价结论", "存在问题", "改进措施", "实施内容", "厉行节约保障措施", "预期目标", "实际完成情况", "预算执行偏差原因", "项目.执行偏差原因"];

    /// <summary>The widths of two pairs, in mm.</summary>
    public static IReadOnlyList<decimal> PairWidths { get; } = [30, 48, 30, 48];

    public IEnumerable<LayoutRow> Rows()
    {
        var spans = grid.Spans(PairWidths, withSide);
        FormField? waiting = null;
        foreach (var field in block.Fields)
        {
            if (IsLong(field))
            {
                if (waiting is not null) yield return Row(spans, waiting, null);
                waiting = null;
                yield return Row(spans, field, null);
            }
            else if (waiting is null) waiting = field;
            else
            {
                yield return Row(spans, waiting, field);
                waiting = null;
            }
        }

        if (waiting is not null) yield return Row(spans, waiting, null);
    }

    private static bool IsLong(FormField field) => s_long.Contains(field.Meaning.Concept!.Name);

    private LayoutRow Row(IReadOnlyList<int> spans, FormField left, FormField? right) => new(right is null
        ? [.. Cell(Label(left), spans[0]), .. Cell(Value(left), spans[1] + spans[2] + spans[3])]
        : [.. Cell(Label(left), spans[0]), .. Cell(Value(left), spans[1]), .. Cell(Label(right), spans[2]), .. Cell(Value(right), spans[3])]);

    private static IEnumerable<LayoutCell> Cell(LayoutCell cell, int span) => [cell, .. Enumerable.Repeat(LayoutCell.OfLeft, span - 1)];

    private static LayoutCell Label(FormField field) => new(LayoutJoin.None, LayoutPieceText.Words(field.Label.Printed));

    private LayoutCell Value(FormField field) => new(LayoutJoin.None, [names.Slot(field.Meaning, field.Label)], field.Meaning.Concept!.Name is not ("单位名称" or "项目.名称") && IsLong(field));
}
