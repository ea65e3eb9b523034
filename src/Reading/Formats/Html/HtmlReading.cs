using Gouji.Model;

namespace Gouji.Reading.Formats.Html;

/// <summary>Turns the content of a page into blocks, each with its place: paragraphs and tables are counted as they are shown.</summary>
internal sealed class HtmlReading(string file, Allowance allowance)
{
    private readonly FlowText _line = new();
    private List<Block> _blocks = [];
    private CellPlace? _cell;
    private int _level;
    private int _paragraphs;
    private int _tables;

    public Allowance Allowance => allowance;

    public IReadOnlyList<Block> Blocks => _blocks;

    public void Read(HtmlNode content)
    {
        Walk(content);
        EndParagraph();
    }

    /// <summary>The blocks of a table cell; one without any has an empty paragraph.</summary>
    public List<Block> ReadCell(HtmlNode cell, int table, int row, int column)
    {
        var outer = (_blocks, _cell);
        (_blocks, _cell) = ([], new CellPlace(file, table, row, column, 0, 0, 0));
        Read(cell);
        if (!_blocks.Any(b => b is Paragraph)) Add("");
        (var mine, (_blocks, _cell)) = (_blocks, outer);
        return mine;
    }

    private void Walk(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) Append(child.Text);
            else if (child.Name == "br") EndParagraph();
            else if (child.Name == "table") WalkTable(child);
            else if (Tagset.IsBlock(child.Name)) WalkBlock(child);
            else Walk(child);
        }
    }

    private void WalkBlock(HtmlNode block)
    {
        EndParagraph();
        var outer = _level;
        if (Tagset.Level(block.Name) is > 0 and var level) _level = level;
        Walk(block);
        EndParagraph();
        _level = outer;
    }

    private void WalkTable(HtmlNode table)
    {
        EndParagraph();
        foreach (var part in table.Children)
            if (part.Name == "caption") WalkBlock(part);
        if (TableShape.IsLayout(table)) WalkLayout(table);
        else _blocks.Add(new GridReader(this, ++_tables).Read(table));
    }

    private void WalkLayout(HtmlNode table)
    {
        foreach (var row in TableShape.Rows(table))
            foreach (var cell in TableShape.Cells(row)) WalkBlock(cell);
    }

    private void Append(string text)
    {
        _line.Append(text);
        allowance.CheckParagraph(_line.Length);
    }

    /// <summary>What is empty is no paragraph: pages keep their distances with empty ones.</summary>
    private void EndParagraph()
    {
        if (_line.Take() is { Length: > 0 } text) Add(text);
    }

    private void Add(string text)
    {
        allowance.SpendParagraph(text.Length);
        _paragraphs++;
        Location place = _cell is null ? new ParagraphPlace(file, ParagraphPlace.Body, _paragraphs, 0, text.Length) : _cell with { Paragraph = _paragraphs, Length = text.Length };
        _blocks.Add(new Paragraph(text, place, _cell is null ? _level : 0));
    }
}
