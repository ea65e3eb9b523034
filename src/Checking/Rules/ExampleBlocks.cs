namespace Gouji.Checking.Rules;

/// <summary>A table of facts as written, with the text block after it, or null.</summary>
internal sealed record ExampleBlock(int Line, IReadOnlyList<TableRow> Rows, string? Text);

/// <summary>Cuts a section into tables and the text blocks after them; other lines are remarks for readers.</summary>
internal sealed class ExampleBlocks(PageSource source, PageErrors errors)
{
    private readonly List<ExampleBlock> _blocks = [];
    private readonly List<string> _text = [];
    private List<TableRow>? _rows;
    private int _textLine;

    public static IReadOnlyList<ExampleBlock> Of(PageSource source, RuleSection section, PageErrors errors) =>
        new ExampleBlocks(source, errors).Read(section);

    private List<ExampleBlock> Read(RuleSection section)
    {
        foreach (var line in source.Lines(section)) Take(line, line.In(source.Whole));
        if (_textLine > 0) errors.Add(_textLine, 1, PageSentences.BlockNotClosed);
        return _blocks;
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        if (content.StartsWith("```")) TakeFence(line);
        else if (_textLine > 0) _text.Add(content.TrimEnd().ToString());
        else if (TableRow.IsHead(content)) Open(line);
        else if (content.StartsWith('|')) TakeRow(line, content);
        else _rows = null;
    }

    private void Open(PageLine line)
    {
        _rows = [];
        _blocks.Add(new ExampleBlock(line.Number, _rows, null));
    }

    private void TakeRow(PageLine line, ReadOnlySpan<char> content)
    {
        if (_rows is null) errors.Add(line.Number, 1, PageSentences.RowWithoutHead);
        else if (TableRow.IsRule(content)) return;
        else if (TableRow.Parse(line.Number, content) is { Cells.Count: 2 } row) _rows.Add(row);
        else errors.Add(line.Number, 1, PageSentences.RowNeeds(2));
    }

    private void TakeFence(PageLine line)
    {
        if (_textLine > 0) CloseText();
        else _textLine = line.Number;
        _rows = null;
    }

    private void CloseText()
    {
        if (_blocks.Count == 0) errors.Add(_textLine, 1, PageSentences.TextWithoutExample);
        else if (_blocks[^1].Text is not null) errors.Add(_textLine, 1, PageSentences.SecondText);
        else _blocks[^1] = _blocks[^1] with { Text = string.Join('\n', _text).Trim() };
        _text.Clear();
        _textLine = 0;
    }
}
