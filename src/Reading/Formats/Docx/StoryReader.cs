using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Reads the paragraphs and tables of one story, or of one table cell in it, onto the list of blocks.</summary>
internal sealed class StoryReader
{
    private readonly DocxReading _reading;
    private readonly XmlCursor _cursor;
    private readonly ParagraphReader _paragraphs;
    private CellShape _shape = CellShape.Single;

    public StoryReader(DocxReading reading, XmlCursor cursor, Story story)
    {
        (_reading, _cursor) = (reading, cursor);
        _paragraphs = new ParagraphReader(reading, cursor, story);
    }

    /// <summary>Reads the blocks in the element at hand.</summary>
    public void ReadBlocks(CellSpot spot)
    {
        Walk(spot);
        _paragraphs.Flush();
    }

    /// <summary>Reads the blocks of the table cell at hand and says how it lies in the grid.</summary>
    public CellShape ReadCell(CellSpot spot)
    {
        var outer = _shape;
        _shape = CellShape.Single;
        ReadBlocks(spot);
        (var mine, _shape) = (_shape, outer);
        return mine;
    }

    /// <summary>A paragraph that stands for an element without any.</summary>
    public Paragraph EmptyParagraph(CellSpot spot) => _paragraphs.Empty(spot);

    private void Walk(CellSpot spot)
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me)) ReadBlock(spot);
    }

    private void ReadBlock(CellSpot spot)
    {
        switch (_cursor.Tag)
        {
            case Tag.Paragraph: _paragraphs.Read(spot); break;
            case Tag.Table: ReadTable(); break;
            case Tag.Wrapper or Tag.Control or Tag.Inserted: Walk(spot); break;
            case Tag.CellProperties: _shape = CellShape.Read(_cursor); break;
            case Tag.AlternateContent: ReadAlternative(spot); break;
            case Tag.Note: ReadNote(spot); break;
            case Tag.BookmarkStart: _paragraphs.Announce(_cursor.Attribute("name")); break;
        }
    }

    // Apart from the switch, where catching the spot would cost an object for every block.
    private void ReadAlternative(CellSpot spot) => _cursor.Alternative(() => Walk(spot));

    private void ReadTable()
    {
        _paragraphs.Flush();
        _reading.Blocks.Add(new TableReader(_reading, _cursor, this).Read());
    }

    /// <summary>Notes with a type are the lines between text and notes, not notes; their paragraphs count but are left out.</summary>
    private void ReadNote(CellSpot spot)
    {
        var isLine = _cursor.Attribute("type") is not (null or "normal");
        var start = _reading.Blocks.Count;
        ReadBlocks(spot);
        if (isLine) _reading.Blocks.RemoveRange(start, _reading.Blocks.Count - start);
    }
}
