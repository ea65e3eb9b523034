using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Paragraphs and tables in reading order as they grow page by page.</summary>
internal sealed class LayoutDraft
{
    private readonly List<object> _items = [];

    /// <summary>Adds a page; its first line or table may go on with the last of the page before.</summary>
    public void Add(List<PrintedTable> tables, List<TextLine> lines, BodyParagraphs body)
    {
        var isFirst = true;
        for (var i = 0; i < lines.Count; i++) lines[i].Number = i + 1;
        foreach (var item in tables.Select(t => (t.Top, Item: (object)t)).Concat(lines.Select(l => (Top: l.Middle, Item: (object)l))).OrderBy(i => i.Top).Select(i => i.Item))
        {
            if (item is TextLine line) Add(line, body);
            else if (item is PrintedTable table) Add(table, isFirst);
            isFirst = false;
        }
    }

    public List<Block> Build(BlockBuilder builder) => _items.ConvertAll(Block (item) => item switch
    {
        List<TextLine> lines => builder.Paragraph(lines),
        PrintedTable table => builder.Table(table),
        _ => throw new InvalidOperationException($"Unknown item {item}."),
    });

    private void Add(TextLine line, BodyParagraphs body)
    {
        if (_items.Count > 0 && _items[^1] is List<TextLine> paragraph && body.GoesOn(paragraph[^1], line)) paragraph.Add(line);
        else _items.Add(new List<TextLine> { line });
    }

    private void Add(PrintedTable table, bool isFirst)
    {
        if (isFirst && _items.Count > 0 && _items[^1] is PrintedTable before && before.LastPage == table.Page - 1 && TableJoining.GoesOn(before, table)) TableJoining.Join(before, table);
        else _items.Add(table);
    }
}
