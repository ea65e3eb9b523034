using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>Tells by its head and by what stands under it what a column holds.</summary>
internal sealed class ColumnRoles(Lattice lattice, GridBlock block)
{
    private static readonly string[] s_ordinals = ["序号", "行次", "编号", "次序", "No", "NO", "No.", "项次"];
    private static readonly string[] s_codes = ["科目编码", "编码", "代码", "科目代码", "项目编码", "项目代码", "单位编码", "单位代码", "功能分类科目编码", "经济分类科目编码", "类", "款", "项"];
    private static readonly string[] s_notes = ["备注", "说明", "联系电话", "电话", "邮编", "年份", "身份证号", "文号", "账号", "完成时间", "购置时间", "购置年份", "建成年份", "年限"];

    private readonly ColumnRole?[] _known = new ColumnRole?[lattice.ColumnCount];

    public ColumnRole Of(int column) => _known[column] ??= Tell(column);

    private ColumnRole Tell(int column)
    {
        var head = HeadText(column);
        if (Array.IndexOf(s_ordinals, head) >= 0) return ColumnRole.Ordinal;
        if (head is "单位" or "计量单位" or "度量单位") return IsUnits(column) ? ColumnRole.Unit : ColumnRole.Label;
        var (figures, texts) = Count(column);
        if (IsCode(column, head)) return ColumnRole.Code;
        if (Array.Exists(s_notes, n => head.EndsWith(n, StringComparison.Ordinal))) return ColumnRole.Idle;
        if (figures > 0 && figures >= texts) return IsCounting(column) && head.Length == 0 ? ColumnRole.Ordinal : ColumnRole.Figure;
        return texts > 0 ? ColumnRole.Label : figures == 0 && head.Length > 0 ? ColumnRole.Figure : ColumnRole.Idle;
    }

    /// <summary>The lowest head over a column, without blanks.</summary>
    public string HeadText(int column)
    {
        for (var i = block.Heads.Count - 1; i >= 0; i--)
            if (lattice[block.Heads[i], column] is { IsEmpty: false } cell) return Characters.WithoutBlanks(cell.Text);
        return "";
    }

    /// <summary>All labels over a column, outermost first; one that several columns share is the same cell.</summary>
    public List<LatticeCell> Heads(int column)
    {
        List<LatticeCell> heads = [];
        for (var i = 0; i < block.Heads.Count; i++)
            if (HeadAt(i, column) is { } cell && !heads.Contains(cell)) heads.Add(cell);
        return heads;
    }

    /// <summary>Where merges were lost, an empty head over a filled one takes the head on its left.</summary>
    private LatticeCell? HeadAt(int index, int column)
    {
        var row = block.Heads[index];
        if (lattice[row, column] is { IsEmpty: false } own) return own;
        if (index + 1 >= block.Heads.Count || lattice[block.Heads[index + 1], column] is not { IsText: true }) return null;
        for (var c = column - 1; c >= 0; c--)
            if (lattice[row, c] is { IsEmpty: false } left) return lattice[block.Heads[index + 1], c] is { IsText: true } ? left : null;
        return null;
    }

    private (int Figures, int Texts) Count(int column)
    {
        var (figures, texts) = (0, 0);
        foreach (var cell in Under(column))
        {
            if (cell.IsFigure) figures++;
            else if (cell.IsText) texts++;
        }

        return (figures, texts);
    }

    private IEnumerable<LatticeCell> Under(int column) =>
        block.Rows.Select(r => lattice[r, column]).OfType<LatticeCell>().Where(c => c.Cell.Column == column).Distinct();

    /// <summary>A column of 单位 names units of measure if most of its words are some; else it names offices.</summary>
    private bool IsUnits(int column)
    {
        List<LatticeCell> texts = [.. Under(column).Where(c => c.IsText).Take(20)];
        return texts.Count > 0 && texts.Count(c => GridUnits.Plain(c.Text) is not null) * 2 >= texts.Count;
    }

    /// <summary>Codes of classes are whole numbers of three, five or seven digits, or of two beside 类 款 项.</summary>
    private bool IsCode(int column, string head)
    {
        List<LatticeCell> filled = [.. Under(column).Where(c => !c.IsEmpty)];
        if (filled.Count == 0) return false;
        var coded = filled.Count(c => c.Text.Trim().Length is >= 2 and <= 12 && !c.Text.AsSpan().Trim().ContainsAnyExceptInRange('0', '9'));
        if (Array.IndexOf(s_codes, head) >= 0 || head.EndsWith("编码", StringComparison.Ordinal)) return coded * 2 >= filled.Count || coded > 0;
        List<string> codes = [.. filled.Select(c => c.Text.Trim()).Where(t => t.Length is 3 or 5 or 7 && !t.AsSpan().ContainsAnyExceptInRange('0', '9'))];
        return codes.Count > 2 && codes.Count + 2 >= filled.Count && codes.Exists(c => c.Length > 3 && codes.Contains(c[..^2]));
    }

    /// <summary>1, 2, 3 … down the column.</summary>
    private bool IsCounting(int column)
    {
        List<LatticeCell> filled = [.. Under(column).Where(c => !c.IsEmpty)];
        return filled.Count > 2 && filled.Index().All(c => c.Item.Figure is Amount { Decimals: 0 } amount && amount.Number == c.Index + 1);
    }
}
