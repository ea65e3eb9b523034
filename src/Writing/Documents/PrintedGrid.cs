using Gouji.Model;
using Gouji.Writing.Word;

namespace Gouji.Writing.Documents;

/// <summary>The grid of a table as it is read again: a merged cell stands once, and goes on below where both its edges meet.</summary>
internal sealed class PrintedGrid
{
    private readonly List<List<Draft>> _rows = [];
    private Dictionary<int, Draft> _above = [];
    private Dictionary<int, Draft> _open = [];

    public void NextRow()
    {
        (_above, _open) = (_open, []);
        _rows.Add([]);
    }

    /// <summary>Takes a slot; false where it only goes on with the cell above.</summary>
    public bool Take(TableSlot slot, Paragraph paragraph)
    {
        if (slot.GoesOn && _above.TryGetValue(slot.Column, out var above) && above.Span == slot.Span)
        {
            above.RowSpan++;
            _open[slot.Column] = above;
            return false;
        }

        var draft = new Draft(slot.Column, slot.Span, paragraph);
        _rows[^1].Add(draft);
        if (slot.GoesOn || slot.GoesDown) _open[slot.Column] = draft;
        return true;
    }

    public IReadOnlyList<TableRow> Rows() => [.. _rows.Select((cells, row) => new TableRow(row + 1, [.. cells.Select(c => new Cell(row, c.Column, c.RowSpan, c.Span, [c.Paragraph], []))]))];

    private sealed class Draft(int column, int span, Paragraph paragraph)
    {
        public int Column => column;

        public int Span => span;

        public int RowSpan { get; set; } = 1;

        public Paragraph Paragraph => paragraph;
    }
}
