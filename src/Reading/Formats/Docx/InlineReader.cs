using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Reads what stands in a paragraph onto its draft.</summary>
/// <remarks>
/// The visible text, in which characters are counted: w:t as it stands; a tab for w:tab and w:ptab; a line feed for w:br and
/// w:cr of any type; a hyphen for w:noBreakHyphen; a known w:sym as its one character. Nothing for w:softHyphen, field
/// instructions, ruby text, deleted, moved-away and hidden text. The text of a formula is its m:t in file order.
/// </remarks>
internal sealed class InlineReader(DocxReading reading, XmlCursor cursor, ParagraphDraft draft, Action readProperties)
{
    private readonly Dictionary<string, int> _commentStarts = [];
    private readonly Stack<bool> _fieldsAtResult = [];
    private int _instructions;

    /// <summary>Reads the paragraph at hand.</summary>
    /// <remarks>A field instruction never outlives its paragraph, so a field without end hides no more than that.</remarks>
    public void Read()
    {
        Walk();
        _instructions = 0;
        _fieldsAtResult.Clear();
        _commentStarts.Clear();
    }

    /// <summary>Word's own bookmarks (the last edit, the targets of a table of contents) tell nothing about the report.</summary>
    public void LeaveBookmark(string? name)
    {
        if (name is null or "_GoBack" || name.StartsWith("_Toc", StringComparison.Ordinal)) return;
        draft.Leave(TraceKind.Bookmark, name, draft.Length);
    }

    private void Walk()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me)) ReadInline();
    }

    private void ReadInline()
    {
        switch (cursor.Tag)
        {
            case Tag.Run: ReadRun(); break;
            case Tag.ParagraphProperties: readProperties(); break;
            case Tag.Wrapper: Walk(); break;
            case Tag.Control: ReadControl(); break;
            case Tag.Inserted: ReadInserted(); break;
            case Tag.Deleted: ReadDeleted(); break;
            case Tag.AlternateContent: cursor.Alternative(Walk); break;
            case Tag.BookmarkStart: LeaveBookmark(cursor.Attribute("name")); break;
            case Tag.CommentStart: BeginComment(cursor.Attribute("id")); break;
        }
    }

    /// <summary>The words with which an empty control invites to fill it in are no text of the report.</summary>
    private void ReadControl()
    {
        var start = draft.Length;
        var (tag, aside) = ((string?)null, -1);
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag != Tag.ControlProperties) ReadInline();
            else if (ReadControlProperties(ref tag) && aside < 0) aside = draft.OpenAside();
        }

        if (aside >= 0) draft.DropAside(aside);
        if (tag is not null) draft.Bind(tag, start);
    }

    /// <summary>Whether the control shows its invitation.</summary>
    private bool ReadControlProperties(ref string? tag)
    {
        var isInviting = false;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag == Tag.ControlTag) tag = cursor.Attribute("val");
            else if (cursor.Tag == Tag.Placeholder) isInviting = cursor.IsOn();
        }

        return isInviting;
    }

    private void ReadInserted()
    {
        var start = draft.Length;
        Walk();
        if (draft.Length > start) draft.Leave(TraceKind.TrackedInsertion, draft.From(start), start);
    }

    private void ReadDeleted()
    {
        var aside = draft.OpenAside();
        Walk();
        draft.CloseAside(TraceKind.TrackedDeletion, aside);
    }

    private void ReadRun()
    {
        var hidden = -1;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag != Tag.RunProperties) ReadRunContent();
            else if (cursor.HasChild(Tag.Vanish) && hidden < 0) hidden = draft.OpenAside();
        }
        if (hidden >= 0) draft.CloseAside(TraceKind.HiddenText, hidden);
    }

    private void ReadRunContent()
    {
        switch (cursor.Tag)
        {
            case Tag.Text: ReadText(); break;
            case Tag.DeletedText when draft.IsAside: ReadText(); break;
            case Tag.Tab: Append("\t"); break;
            case Tag.Break: Append("\n"); break;
            case Tag.NoBreakHyphen: Append("-"); break;
            case Tag.Symbol: Append(Symbols.Of(cursor.Attribute("font"), cursor.Attribute("char"))); break;
            case Tag.FieldCharacter: ReadField(cursor.Attribute("fldCharType")); break;
            case Tag.Ruby: ReadRuby(); break;
            case Tag.Shape: ReadShape(); break;
            case Tag.AlternateContent: cursor.Alternative(ReadAlternative); break;
            case Tag.CommentReference: LeaveComment(cursor.Attribute("id")); break;
        }
    }

    private void ReadText()
    {
        if (_instructions == 0) cursor.AppendText(draft);
    }

    private void Append(string text)
    {
        if (_instructions == 0) draft.Append(text);
    }

    /// <summary>Between begin and separate stand instructions, in which other fields may show results that nobody sees.</summary>
    private void ReadField(string? kind)
    {
        if (kind == "begin")
        {
            _fieldsAtResult.Push(false);
            _instructions++;
        }
        else if (_fieldsAtResult.TryPop(out var isAtResult))
        {
            if (!isAtResult) _instructions--;
            if (kind == "separate") _fieldsAtResult.Push(true);
        }
    }

    private void ReadRuby()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
            if (cursor.Tag == Tag.RubyBase) Walk();
    }

    /// <summary>Alternatives in a run hold either more of the run or a shape.</summary>
    private void ReadAlternative()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me)) ReadRunContent();
    }

    private void ReadShape()
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag == Tag.TextBox) ReadTextBox();
            else if (cursor.Tag == Tag.AlternateContent) cursor.Alternative(ReadShape);
            else ReadShape();
        }
    }

    /// <summary>Its blocks are put on the list now and will follow the paragraph that anchors them.</summary>
    /// <remarks>Those of a deleted or hidden shape only count.</remarks>
    private void ReadTextBox()
    {
        var (blocks, traces) = (reading.Blocks.Count, reading.Traces.Count);
        new StoryReader(reading, cursor, reading.Story(Story.TextBoxes)).ReadBlocks(CellSpot.None);
        if (!draft.IsAside) return;
        reading.Blocks.RemoveRange(blocks, reading.Blocks.Count - blocks);
        reading.Traces.RemoveRange(traces, reading.Traces.Count - traces);
    }

    private void BeginComment(string? id)
    {
        reading.Allowance.SpendTrace();
        _commentStarts[id ?? ""] = draft.Length;
    }

    /// <summary>A comment that began in an earlier paragraph stands where it ends.</summary>
    private void LeaveComment(string? id)
    {
        var start = _commentStarts.GetValueOrDefault(id ?? "", draft.Length);
        draft.Leave(TraceKind.Comment, reading.Comments.TextOf(id), Math.Min(start, draft.Length));
    }
}
