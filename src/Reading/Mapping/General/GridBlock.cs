using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>Rows of heads and the rows of figures under them, by their ordinals in the lattice.</summary>
internal sealed record GridBlock(IReadOnlyList<int> Heads, IReadOnlyList<int> Rows, int? Ruler);

/// <summary>Cuts a table into blocks of heads and rows. Heads printed again on the next page, captions and notes belong to none.</summary>
internal sealed class BlockCutter(Lattice lattice)
{
    private const int LongestHead = 60;
    private const int MostHeads = 6;
    private static readonly string[] s_labelHeads = ["科目编码", "科目名称", "功能分类科目编码", "经济分类科目编码", "编码", "代码", "名称", "项目名称", "单位名称", "类", "款", "项", "类款项", "序号"];
    private readonly List<GridBlock> _blocks = [];
    private readonly List<int> _texts = [];
    private List<int> _heads = [];
    private List<int> _rows = [];
    private readonly HashSet<int> _figureColumns = [];
    private int? _ruler;

    public static List<GridBlock> Cut(Lattice lattice) => new BlockCutter(lattice).Cut();

    private List<GridBlock> Cut()
    {
        for (var r = 0; r < lattice.RowCount; r++) Take(r);
        Close();
        return _blocks;
    }

    private void Take(int row)
    {
        List<LatticeCell> filled = [.. lattice.Cells(row).Where(c => !c.IsEmpty)];
        if (filled.Count == 0 || IsCaption(row, filled)) return;
        if (IsRuler(row, filled)) _ruler ??= row;
        else if (IsFigures(filled)) Figures(row);
        else if (_rows.Count == 0) _texts.Add(row);
        else if (!IsHeadAgain(filled) && !OpensBlock(row, filled)) _rows.Add(row);
    }

    /// <summary>The first row of figures settles which of the rows of text before it are heads: those that say something over a figure.</summary>
    private void Figures(int row)
    {
        if (_rows.Count == 0)
        {
            var columns = FigureColumns(row);
            var last = _texts.FindLastIndex(t => columns.Exists(c => lattice[t, c] is { } cell && (cell.IsText || cell.MayBeYear) && cell.Text.Length <= LongestHead) || NamesLabels(t));
            _heads = [.. _texts.Take(last + 1)];
            _rows = [.. _texts.Skip(last + 1)];
            _texts.Clear();
        }

        _rows.Add(row);
        _figureColumns.UnionWith(FigureColumns(row));
    }

    /// <summary>科目编码 | 科目名称 head the labels alone where the heads of the figures were merged over both rows.</summary>
    private bool NamesLabels(int row) => lattice.Cells(row).Where(c => c.IsText).All(c => Array.IndexOf(s_labelHeads, Characters.WithoutBlanks(c.Text)) >= 0);

    private List<int> FigureColumns(int row) => [.. Enumerable.Range(0, lattice.ColumnCount).Where(c => lattice[row, c] is { IsFigure: true })];

    /// <summary>A row of at least two texts over columns that held figures opens another block.</summary>
    private bool OpensBlock(int row, List<LatticeCell> filled)
    {
        var over = filled.Count(c => c.Row == row && c.IsText && c.Text.Length <= 20 && _figureColumns.Contains(c.Cell.Column) && !c.Text.Contains('无') && !c.Text.Contains('见'));
        if (over < 2 || over * 2 < _figureColumns.Count) return false;
        Close();
        _texts.Add(row);
        return true;
    }

    private bool IsHeadAgain(List<LatticeCell> filled) => _heads.TakeLast(MostHeads).Any(h =>
        filled.Select(c => c.Text).SequenceEqual(lattice.Cells(h).Where(c => !c.IsEmpty).Select(c => c.Text)));

    /// <summary>Figures other than years make a row of figures; years alone beside words are heads.</summary>
    private bool IsFigures(List<LatticeCell> filled)
    {
        var figures = filled.FindAll(c => c.IsFigure);
        if (figures.Count == 0) return false;
        return _rows.Count > 0 || !figures.TrueForAll(c => c.MayBeYear);
    }

    /// <summary>One text across the table is its title, its unit or a note.</summary>
    private bool IsCaption(int row, List<LatticeCell> filled) =>
        filled is [{ IsText: true } only] && (only.Cell.ColumnSpan * 3 > lattice.ColumnCount * 2 || IsNote(only.Text)) && (lattice.ColumnCount > 1)
        && (_rows.Count == 0 || IsNote(only.Text) || row == lattice.RowCount - 1);

    private static bool IsNote(string text) => text.TrimStart().StartsWith('注') || text.TrimStart().StartsWith("说明", StringComparison.Ordinal) || text.Contains("单位：", StringComparison.Ordinal);

    /// <summary>栏次 1 2 3=1+2: numbers over the columns.</summary>
    private bool IsRuler(int row, List<LatticeCell> filled)
    {
        if (_rows.Count > 0) return false;
        var isNamed = Characters.WithoutBlanks(filled[0].Text) is "栏次" or "栏目" or "列次" or "行次" or "—" or "甲";
        var numbers = filled.FindAll(c => c.Figure is Model.Amount { Decimals: 0, Number: >= 0 and < 100 });
        if (numbers.Count < 2 || (!isNamed && (numbers.Count < 3 || numbers.Count + 2 < filled.Count))) return false;
        for (var i = 1; i < numbers.Count; i++)
            if (((Model.Amount)numbers[i].Figure).Number <= ((Model.Amount)numbers[i - 1].Figure).Number) return false;
        return row > 0 && (isNamed || ((Model.Amount)numbers[0].Figure).Number <= 2);
    }

    private void Close()
    {
        if (_rows.Count > 0) _blocks.Add(new GridBlock(_heads, _rows, _ruler));
        (_heads, _rows, _ruler) = ([], [], null);
        _texts.Clear();
        _figureColumns.Clear();
    }
}
