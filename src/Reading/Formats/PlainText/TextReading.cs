using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>Turns the lines of a text into paragraphs and tables.</summary>
internal sealed class TextReading(LineList lines)
{
    private readonly List<Block> _blocks = [];
    private int _at;
    private int _tables;
    private int _noCellsBefore;

    public List<Block> Read()
    {
        while (_at < lines.Count) ReadBlock();
        return _blocks;
    }

    private void ReadBlock()
    {
        lines.Allowance.CheckTime();
        if (FindTable() is { } table) Add(table);
        else _blocks.Add(lines.Paragraph(_at++));
    }

    private void Add(FoundTable table)
    {
        _blocks.Add(table.Build(++_tables));
        _at = table.End;
    }

    private FoundTable? FindTable() => FindCellPerLine() ?? ColumnTable.Find(lines, _at);

    /// <summary>Lines that turned out to be no table together are not tried again one by one.</summary>
    private FoundTable? FindCellPerLine()
    {
        if (_at < _noCellsBefore) return null;
        var table = CellPerLineTable.Find(lines, _at, out var end);
        if (table is null) _noCellsBefore = end;
        return table;
    }
}
