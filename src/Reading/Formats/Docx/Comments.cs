namespace Gouji.Reading.Formats.Docx;

/// <summary>The texts of the comments by the number the document refers to them with.</summary>
internal sealed class Comments
{
    private readonly Dictionary<string, string> _texts = [];

    public static Comments Read(XmlCursor? part, Allowance allowance)
    {
        var comments = new Comments();
        if (part is null) return comments;
        using (part) comments.ReadComments(part, allowance);
        return comments;
    }

    public string TextOf(string? id) => id is not null && _texts.TryGetValue(id, out var text) ? text : "";

    private void ReadComments(XmlCursor part, Allowance allowance)
    {
        var draft = new ParagraphDraft(allowance);
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Tag != Tag.Comment || part.Attribute("id") is not { } id) continue;
            allowance.SpendTrace();
            draft.Clear();
            ReadText(part, draft);
            _texts[id] = draft.From(0);
        }
    }

    private static void ReadText(XmlCursor part, ParagraphDraft draft)
    {
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Tag == Tag.Text) part.AppendText(draft);
            else if (part.Tag is Tag.Paragraph or Tag.Run or Tag.Wrapper or Tag.Control or Tag.Inserted) ReadText(part, draft);
        }
    }
}
