using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Reads the rows of one table one by one, and remembers which cells of the row above can be continued.</summary>
internal sealed class RowReader(DocxReading reading, XmlCursor cursor, StoryReader story, int table)
{
    private readonly List<CellDraft> _cells = [];
    private Dictionary<int, CellDraft> _above = [];
    private Dictionary<int, CellDraft> _open = [];
    private CellDraft? _left;
    private int _number;
    private int _gridRow;
    private int _ordinal;
    private int _after;
    private bool _isDeleted;

    /// <summary>Grid columns of the row read last, those left free before and after its cells included.</summary>
    public int Width { get; private set; }

    /// <summary>Reads the row at hand; null where it was deleted.</summary>
    public CellDraft[]? Read(int number, int gridRow)
    {
        (_number, _gridRow, _ordinal, _after, _isDeleted, Width) = (number, gridRow, 0, 0, false, 0);
        _left = null;
        _cells.Clear();
        Walk();
        return _isDeleted ? Drop() : Finish();
    }

    private CellDraft[] Finish()
    {
        Width += _after;
        (_above, _open) = (_open, _above);
        _open.Clear();
        return [.. _cells];
    }

    /// <summary>A deleted row neither starts nor ends merges, but its words remain in the file.</summary>
    private CellDraft[]? Drop()
    {
        _open.Clear();
        foreach (var cell in _cells)
            foreach (var paragraph in cell.Paragraphs)
                Keep(TraceKind.TrackedDeletion, paragraph);
        return null;
    }

    private void Walk()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag == Tag.Cell) ReadCell();
            else if (cursor.Tag == Tag.RowProperties) ReadProperties();
            else if (cursor.Tag is Tag.Wrapper or Tag.Control or Tag.Inserted) Walk();
            else if (cursor.Tag == Tag.AlternateContent) cursor.Alternative(Walk);
        }
    }

    private void ReadProperties()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag == Tag.GridBefore) Width = cursor.Count("val", CellShape.MostColumns) ?? 0;
            else if (cursor.Tag == Tag.GridAfter) _after = cursor.Count("val", CellShape.MostColumns) ?? 0;
            else if (cursor.Tag == Tag.Deleted) _isDeleted = true;
        }
    }

    private void ReadCell()
    {
        reading.Allowance.SpendCell();
        var start = reading.Blocks.Count;
        var spot = new CellSpot(table, _number, ++_ordinal);
        var shape = story.ReadCell(spot);
        _left = Continued(shape);
        if (_left is not null) Absorb(start);
        else Fill(_left = Begin(shape), start, spot);
        Width += shape.Span;
    }

    private CellDraft? Continued(CellShape shape)
    {
        if (shape.Horizontal == Merge.Continues) return ContinuedLeft(shape.Span);
        return shape.Vertical == Merge.Continues && !_isDeleted ? ContinuedAbove(shape) : null;
    }

    /// <summary>The legacy way to merge across: the cells stay in the file, and all but the first say that they continue.</summary>
    private CellDraft? ContinuedLeft(int span)
    {
        if (_left is null || _left.RowSpan > 1) return _left?.EndColumn >= Width + span ? _left : null;
        _left.ColumnSpan += span;
        return _left;
    }

    /// <summary>Edges must meet on both sides, else the merged cell would not be a rectangle.</summary>
    private CellDraft? ContinuedAbove(CellShape shape)
    {
        if (!_above.TryGetValue(Width, out var above)) return null;
        if (above.ColumnSpan != shape.Span && shape.Horizontal != Merge.Starts) return null;
        above.RowSpan++;
        return _open[Width] = above;
    }

    private CellDraft Begin(CellShape shape)
    {
        var cell = new CellDraft(_gridRow, Width, shape.Span);
        _cells.Add(cell);
        if (shape.Vertical != Merge.None) _open[Width] = cell;
        return cell;
    }

    private void Fill(CellDraft cell, int start, CellSpot spot)
    {
        var tables = 0;
        for (var i = start; i < reading.Blocks.Count; i++)
            if (reading.Blocks[i] is Table) tables++;
        var paragraphs = reading.Blocks.Count - start - tables;
        cell.Paragraphs = paragraphs == 0 ? [story.EmptyParagraph(spot)] : Take<Paragraph>(start, paragraphs);
        if (tables > 0) cell.Nested = Take<Table>(start, tables);
        reading.Blocks.RemoveRange(start, reading.Blocks.Count - start);
    }

    private T[] Take<T>(int start, int count) where T : Block
    {
        var taken = new T[count];
        for (int i = start, n = 0; n < count; i++)
            if (reading.Blocks[i] is T block) taken[n++] = block;
        return taken;
    }

    /// <summary>Text in a continued cell is never shown, so it is hidden text.</summary>
    private void Absorb(int start)
    {
        for (var i = start; i < reading.Blocks.Count; i++)
            if (reading.Blocks[i] is Paragraph paragraph) Keep(TraceKind.HiddenText, paragraph);
        reading.Blocks.RemoveRange(start, reading.Blocks.Count - start);
    }

    private void Keep(TraceKind kind, Paragraph paragraph)
    {
        if (paragraph.Text.Length == 0) return;
        reading.Allowance.SpendTrace();
        reading.Traces.Add(new Trace(kind, paragraph.Text, paragraph.Place));
    }
}
