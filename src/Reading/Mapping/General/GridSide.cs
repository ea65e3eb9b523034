namespace Gouji.Reading.Mapping.General;

/// <summary>Label columns and the columns of figures they label: a whole table, or one of the lists side by side.</summary>
internal sealed record GridSide(List<int> Labels, List<int> Ordinals, List<int> Codes, int? Unit, List<int> Figures);

/// <summary>Cuts the columns of a block into sides.</summary>
internal sealed class SideCutter(Lattice lattice, GridBlock block, ColumnRoles roles)
{
    private static readonly string[] s_labelHeads = ["项目", "科目", "科目名称", "名称", "类别", "内容", "功能分类", "经济分类", "支出", "收入", "资金来源", "项目名称", "资产类别", "负债", "资产"];
    private readonly List<GridSide> _sides = [];
    private GridSide _side = Empty();

    public List<GridSide> Cut()
    {
        for (var c = 0; c < lattice.ColumnCount; c++) Take(c, roles.Of(c));
        if (_side.Figures.Count > 0) _sides.Add(_side);
        return _sides;
    }

    private void Take(int column, ColumnRole role)
    {
        var isLabel = role is ColumnRole.Label or ColumnRole.Ordinal or ColumnRole.Code;
        if (isLabel && _side.Figures.Count > 0)
        {
            if (role == ColumnRole.Label && !OpensSide(column)) return;
            if (role == ColumnRole.Ordinal && _side.Labels.Count > 0 && !IsLabelBehind(column)) return;
            _sides.Add(_side);
            _side = Empty();
        }

        if (role == ColumnRole.Label) _side.Labels.Add(column);
        else if (role == ColumnRole.Ordinal) _side.Ordinals.Add(column);
        else if (role == ColumnRole.Code) _side.Codes.Add(column);
        else if (role == ColumnRole.Unit) _side = _side with { Unit = _side.Unit ?? column };
        else if (role == ColumnRole.Figure) _side.Figures.Add(column);
    }

    private bool IsLabelBehind(int column)
    {
        for (var c = column + 1; c < lattice.ColumnCount; c++)
            if (roles.Of(c) == ColumnRole.Label) return OpensSide(c);
        return false;
    }

    /// <summary>A column of words behind figures labels a second list only if it is headed like the first, or holds totals.</summary>
    private bool OpensSide(int column)
    {
        var head = roles.HeadText(column);
        if (head.Length > 0 && _side.Labels.Exists(l => roles.HeadText(l) == head)) return true;
        if (head.StartsWith('按') || head.StartsWith("项目（", StringComparison.Ordinal) || Array.Exists(s_labelHeads, h => head == h)) return true;
        return block.Rows.Any(r => lattice[r, column] is { IsText: true } cell && LineWords.Role(cell.Text, Model.Catalogue.LabelText.Words(cell.Text, null)) is Model.LineRole.Total)
            && lattice.ColumnCount > column + 1;
    }

    private static GridSide Empty() => new([], [], [], null, []);
}
