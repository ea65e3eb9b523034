using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Reads paragraphs of one story: where they stand, what level they have, and what joins or follows them.</summary>
/// <remarks>
/// A paragraph whose mark was deleted runs on into the next one. The joined paragraph is placed at the first of them that
/// has visible text, and its characters are counted through all of them; its level is that of the last.
/// </remarks>
internal sealed class ParagraphReader
{
    private readonly DocxReading _reading;
    private readonly XmlCursor _cursor;
    private readonly Story _story;
    private readonly ParagraphDraft _draft;
    private readonly InlineReader _inline;
    private readonly List<string> _announced = [];
    private CellSpot _spot;
    private bool _isOpen;
    private int _firstBlock;
    private int _ordinal;
    private int _level;
    private bool _isMarkDeleted;

    public ParagraphReader(DocxReading reading, XmlCursor cursor, Story story)
    {
        (_reading, _cursor, _story) = (reading, cursor, story);
        _draft = new ParagraphDraft(reading.Allowance);
        _inline = new InlineReader(reading, cursor, _draft, ReadProperties);
    }

    /// <summary>Reads the paragraph at hand.</summary>
    public void Read(CellSpot spot)
    {
        if (!_isOpen) Open(spot);
        if (_draft.Length == 0) _ordinal = _story.Paragraphs + 1;
        _story.CountParagraph();
        (_level, _isMarkDeleted) = (0, false);
        _inline.Read();
        if (!_isMarkDeleted) Flush();
    }

    /// <summary>Ends the paragraph that waits to be joined by another, since none follows.</summary>
    public void Flush()
    {
        if (!_isOpen) return;
        _isOpen = false;
        var text = _draft.Text;
        _reading.Allowance.SpendParagraph(text.Length);
        var place = _spot.Place(_reading.File, _story, _ordinal, text.Length);
        // Text boxes met on the way are on the list already; the paragraph that anchors them comes first.
        _reading.Blocks.Insert(_firstBlock, new Paragraph(text, place, _level));
        if (_draft.Remnants.Count > 0) KeepTraces(place);
        foreach (var (tag, start, length) in _draft.Controls) _reading.Controls.Add(new ContentControl(tag, place.Within(start, length)));
    }

    /// <summary>A bookmark between paragraphs belongs to the next one.</summary>
    public void Announce(string? bookmark)
    {
        if (bookmark is null) return;
        _reading.Allowance.SpendTrace();
        _announced.Add(bookmark);
    }

    public Paragraph Empty(CellSpot spot)
    {
        _reading.Allowance.SpendParagraph(0);
        return new Paragraph("", spot.Place(_reading.File, _story, _story.Paragraphs, 0));
    }

    private void Open(CellSpot spot)
    {
        (_isOpen, _spot, _firstBlock) = (true, spot, _reading.Blocks.Count);
        _draft.Clear();
        foreach (var bookmark in _announced) _inline.LeaveBookmark(bookmark);
        _announced.Clear();
    }

    private void KeepTraces(Location place)
    {
        foreach (var (kind, name, start, length) in _draft.Remnants)
            _reading.Traces.Add(new Trace(kind, name, place.Within(start, length)));
    }

    private void ReadProperties()
    {
        int? level = null;
        string? style = null;
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
        {
            if (_cursor.Tag == Tag.OutlineLevel) level = HeadingStyles.LevelAt(_cursor);
            else if (_cursor.Tag == Tag.ParagraphStyle) style = _cursor.Attribute("val");
            else if (_cursor.Tag == Tag.RunProperties) _isMarkDeleted = _cursor.HasChild(Tag.Deleted);
        }
        _level = level ?? LevelOf(style);
    }

    /// <summary>Only the body has headings; elsewhere the styles are not worth opening.</summary>
    private int LevelOf(string? style) => style is not null && _story.IsBody && _spot.IsNone ? _reading.Headings.LevelOf(style) : 0;
}
