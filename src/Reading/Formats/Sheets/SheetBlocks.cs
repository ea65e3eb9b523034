using Gouji.Model;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>
/// Turns sheets into paragraphs and tables in reading order. A row of running text is a paragraph for each line in its cells; rows of a grid that follow each
/// other are a table; blank rows, a heading of an annex and text of its own end it. A hidden sheet is a table whatever it holds, since only cells can be hidden.
/// </summary>
internal sealed class SheetBlocks(string file, Allowance allowance)
{
    /// <summary>More blank rows than forms leave within a table.</summary>
    private const int LongestGap = 2;

    private static readonly string[] s_units = ["单位：元", "单位：万元", "单位：亿元", "单位：人民币元", "单位：人民币万元"];

    private readonly List<SheetRow> _run = [];
    private readonly List<SheetRow> _pending = [];
    private SheetContents _sheet = null!;
    private SheetCells _cells = null!;
    private RowShapes _shapes = null!;
    private int _last;
    private int _tables;

    public List<Block> Blocks { get; } = [];

    public List<Trace> Traces { get; } = [];

    /// <summary>Cells of running text in which a formula stands.</summary>
    public List<Location> Formulas { get; } = [];

    /// <summary>The filing the workbook carries in a sheet of its own, which is no text of the report; or null.</summary>
    public string? CarriedFiling { get; private set; }

    /// <summary>The tag of the fact each name of ours stands for, where the workbook carries a filing.</summary>
    public IReadOnlyDictionary<string, string> NamedFacts { get; private set; } = new Dictionary<string, string>();

    public void Add(SheetContents sheet)
    {
        if (CarriedSheet.Read(sheet) is { } carried)
        {
            (CarriedFiling, NamedFacts) = (carried, CarriedSheet.Tags(sheet));
            return;
        }

        (_sheet, _last) = (sheet, 0);
        _cells = new SheetCells(file, sheet, allowance);
        _shapes = new RowShapes(sheet);
        var merges = new ActiveMerges(sheet.Merges);
        foreach (var row in Ordered(sheet.Rows))
        {
            allowance.CheckTime();
            Add(row, merges.At(row.Number));
        }

        Flush();
        Traces.AddRange(SheetTraces.Of(file, sheet, allowance));
    }

    /// <summary>By number; of rows that a damaged file gives twice the first counts.</summary>
    private static IEnumerable<SheetRow> Ordered(IReadOnlyList<SheetRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
            if (rows[i].Number <= rows[i - 1].Number) return rows.OrderBy(r => r.Number).DistinctBy(r => r.Number);
        return rows;
    }

    private void Add(SheetRow row, List<SheetMerge> merges)
    {
        var gap = row.Number - _last - 1;
        if (gap > LongestGap || (gap > 0 && _pending.Count > 0)) Flush();
        if (row.IsEmpty && row.Number <= _last) return;
        _last = Math.Max(_last, row.Number);
        var shape = _shapes.Of(row, merges, _run.Count == 0);
        if (shape == RowShape.Grid && _run.Count == 0 && WithoutUnit(row) is { } rest) (row, shape) = (rest, _shapes.Of(rest, merges, true));
        Place(row, merges, shape, gap > 0);
    }

    private void Place(SheetRow row, List<SheetMerge> merges, RowShape shape, bool isBehindGap)
    {
        // A title or a note behind a blank row does not go on with the table.
        if (shape == RowShape.MaybeText && (_run.Count == 0 || (isBehindGap && RowShapes.EndsTable(row.Cells[0].Text)))) shape = RowShape.Text;
        if (shape == RowShape.Text)
        {
            Flush();
            Say(row, merges);
        }
        else if (shape == RowShape.MaybeText)
        {
            _pending.Add(row);
        }
        else
        {
            _run.AddRange(_pending);
            _pending.Clear();
            _run.Add(row);
        }
    }

    /// <summary>Ends the table; of the rows behind it that could be either, notes are text.</summary>
    private void Flush()
    {
        while (_pending.Count > 0 && !RowShapes.IsNote(_pending[0].Cells[0].Text) && _run.Count > 0)
        {
            _run.Add(_pending[0]);
            _pending.RemoveAt(0);
        }

        if (_cells.Table(_run, _tables + 1) is { } table)
        {
            Blocks.Add(table);
            _tables++;
        }

        _run.Clear();
        foreach (var row in _pending) Say(row, []);
        _pending.Clear();
    }

    /// <summary>A paragraph for each line of each cell; rows below that a merge of the cell covers are its own.</summary>
    private void Say(SheetRow row, List<SheetMerge> merges)
    {
        foreach (var cell in row.Cells)
        {
            var lines = _cells.Paragraphs(row.Number, cell);
            Blocks.AddRange(lines);
            if (cell.Formula is not null && lines.Count > 0) Formulas.Add(lines[0].Place);
        }

        foreach (var merge in merges)
            if (merge.Top == row.Number) _last = Math.Max(_last, merge.Bottom);
    }

    /// <summary>单位：万元 at the end of a table's first row is a caption of the table and no field of its row.</summary>
    private SheetRow? WithoutUnit(SheetRow row)
    {
        if (row.Cells.Count < 2 || row.IsHidden || _sheet.IsHidden) return null;
        var at = -1;
        for (var i = 0; i < row.Cells.Count; i++)
            if (IsUnit(row.Cells[i].Text)) at = i;
        if (at < 0) return null;
        Blocks.AddRange(_cells.Paragraphs(row.Number, row.Cells[at]));
        return row with { Cells = [.. row.Cells.Take(at), .. row.Cells.Skip(at + 1)] };
    }

    private static bool IsUnit(string text)
    {
        if (text.Length > 20 || !text.Contains("单位", StringComparison.Ordinal)) return false;
        var words = Model.Catalogue.LabelText.Words(text.AsSpan().Trim(" （）()\u3000"), null);
        return Array.Exists(s_units, unit => words.EndsWith(unit, StringComparison.Ordinal));
    }
}
