using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>The lines of a text, numbered from 1 as editors number them, whatever ends them.</summary>
internal sealed class LineList
{
    private readonly string _file;
    private readonly List<string> _lines = [];

    public LineList(string file, string text, Allowance allowance)
    {
        (_file, Allowance) = (file, allowance);
        var rest = text.AsSpan();
        while (!rest.IsEmpty) rest = Split(rest);
    }

    public Allowance Allowance { get; }

    public int Count => _lines.Count;

    /// <summary>The line at an index from 0, or null behind the last.</summary>
    public string? this[int index] => index < _lines.Count ? _lines[index] : null;

    public Paragraph Paragraph(int index) => Paragraph(index, 0, _lines[index].Length);

    /// <summary>Some characters of a line as a paragraph.</summary>
    public Paragraph Paragraph(int index, int start, int length)
    {
        var line = _lines[index];
        return new(length == line.Length ? line : line.Substring(start, length), new LinePlace(_file, index + 1, start, length));
    }

    private ReadOnlySpan<char> Split(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\r', '\n');
        var line = end < 0 ? rest : rest[..end];
        Allowance.SpendParagraph(line.Length);
        _lines.Add(line.ToString());
        if (end < 0) return [];
        var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
        return rest[(end + (isPair ? 2 : 1))..];
    }
}
