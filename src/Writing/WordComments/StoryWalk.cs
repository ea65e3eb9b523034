namespace Gouji.Writing.WordComments;

/// <summary>Walks the paragraphs and tables of the body, or of a text box, and counts them as places count.</summary>
/// <remarks>
/// Every paragraph counts, deleted ones and those in continued cells too. One whose mark was deleted runs on into the next: the joined
/// paragraph stands at the first of them that shows something.
/// </remarks>
internal sealed class StoryWalk
{
    private readonly BodyWalk _body;
    private readonly MarkupCursor _cursor;
    private readonly ParagraphCount _count;
    private readonly Stretch? _host;
    private readonly Trail _trail = new();
    private readonly InlineWalk _inline;
    private bool _isOpen;
    private bool _isMarkDeleted;
    private int _table;
    private int _ordinal;

    /// <param name="host">The run of the body that holds the text box, or null in the body.</param>
    public StoryWalk(BodyWalk body, ParagraphCount count, Stretch? host)
    {
        (_body, _cursor, _count, _host) = (body, body.Cursor, count, host);
        _inline = new InlineWalk(body, _trail, host, WalkProperties);
    }

    /// <summary>Walks the blocks in the element at hand.</summary>
    public void Walk() => WalkBlocks(0);

    private void WalkBlocks(int table)
    {
        WalkChildren(table);
        Flush();
    }

    private void WalkChildren(int table)
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me)) WalkBlock(table);
    }

    private void WalkBlock(int table)
    {
        switch (_cursor.Element)
        {
            case WordElement.Paragraph: WalkParagraph(table); break;
            case WordElement.Table: WalkTable(); break;
            case WordElement.Wrapper or WordElement.Control: _body.Through(() => WalkChildren(table)); break;
            case WordElement.AlternateContent: _cursor.First(() => WalkChildren(table)); break;
        }
    }

    private void WalkTable()
    {
        Flush();
        var table = ++_body.Tables;
        WalkParts(WordElement.Row, () => WalkParts(WordElement.Cell, () => WalkBlocks(table)));
    }

    /// <summary>Rows of a table or cells of a row, also where controls, tracked insertions or alternatives stand around them.</summary>
    private void WalkParts(WordElement part, Action walk)
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
        {
            if (_cursor.Element == part) walk();
            else if (_cursor.Element is WordElement.Wrapper or WordElement.Control) _body.Through(() => WalkParts(part, walk));
            else if (_cursor.Element == WordElement.AlternateContent) _cursor.First(() => WalkParts(part, walk));
        }
    }

    private void WalkParagraph(int table)
    {
        if (!_isOpen) Open(table);
        if (_trail.Length == 0) _ordinal = _count.Paragraphs + 1;
        _count.Paragraphs++;
        _isMarkDeleted = false;
        var (isEmpty, name) = (_cursor.IsEmpty, _cursor.Name);
        _inline.Walk();
        _trail.End = isEmpty ? Boundary.InEmptyParagraph(_cursor.Closing, name) : Boundary.Between(_cursor.Closing);
        if (!_isMarkDeleted) Flush();
    }

    private void Open(int table)
    {
        (_isOpen, _table) = (true, table);
        _trail.Clear();
    }

    private void Flush()
    {
        if (!_isOpen) return;
        _isOpen = false;
        _body.Settle(new ParagraphKey(_count.Story, _table, _ordinal), _trail, _host);
    }

    private void WalkProperties()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
            if (_cursor.Element == WordElement.RunProperties) _isMarkDeleted = _cursor.HasChild(WordElement.Deleted);
    }
}
