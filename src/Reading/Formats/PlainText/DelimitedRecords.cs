using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>Reads records of fields between separators; a quoted field may hold separators, doubled quotes and line breaks.</summary>
/// <remarks>
/// <code>
/// record := field { separator field } line-end
/// field  := '"' { any | '""' | line-end } '"' | { any but separator }
/// </code>
/// </remarks>
internal sealed class DelimitedRecords
{
    /// <summary>A quote that is never closed would swallow the rest of the text.</summary>
    private const int MostLinesInAField = 200;

    private readonly LineList _lines;
    private readonly char _separator;
    private int _line;
    private int _at;

    private DelimitedRecords(LineList lines, char separator) => (_lines, _separator) = (lines, separator);

    /// <summary>Each record as fields, each field as paragraphs; null where the quotes do not fit.</summary>
    public static List<List<List<Paragraph>>>? Read(LineList lines, char separator)
    {
        var reading = new DelimitedRecords(lines, separator);
        var records = new List<List<List<Paragraph>>>();
        while (reading._line < lines.Count)
        {
            lines.Allowance.CheckTime();
            lines.Allowance.SpendRow();
            if (reading.Record() is not { } record) return null;
            records.Add(record);
        }

        return records;
    }

    private List<List<Paragraph>>? Record()
    {
        var fields = new List<List<Paragraph>>();
        do
        {
            if ((IsQuoted() ? Quoted() : [Plain()]) is not { } field) return null;
            _lines.Allowance.SpendCell();
            fields.Add(field);
        }
        while (Separated());
        (_line, _at) = (_line + 1, 0);
        return fields;
    }

    private string Line => _lines[_line]!;

    private bool IsQuoted() => _at < Line.Length && Line[_at] == '"';

    private bool Separated()
    {
        if (_at >= Line.Length || Line[_at] != _separator) return false;
        _at++;
        return true;
    }

    private Paragraph Plain()
    {
        var end = Line.IndexOf(_separator, _at);
        if (end < 0) end = Line.Length;
        var start = _at;
        _at = end;
        return Trimmed(start, end);
    }

    /// <summary>Null where nothing closes the quote, or something other than a separator follows it.</summary>
    private List<Paragraph>? Quoted()
    {
        var field = new List<Paragraph>();
        _at++;
        while (field.Count < MostLinesInAField)
        {
            var end = ClosingQuote();
            field.Add(Trimmed(_at, end));
            _at = end + 1;
            if (end < Line.Length) return _at >= Line.Length || Line[_at] == _separator ? field : null;
            if (_lines[_line + 1] is null) return null;
            (_line, _at) = (_line + 1, 0);
        }

        return null;
    }

    /// <summary>Where the quote is closed on this line, or the end of the line.</summary>
    private int ClosingQuote()
    {
        for (var at = _at; at < Line.Length; at++)
        {
            if (Line[at] != '"') continue;
            if (at + 1 >= Line.Length || Line[at + 1] != '"') return at;
            at++;
        }

        return Line.Length;
    }

    private Paragraph Trimmed(int start, int end)
    {
        var text = Line.AsSpan(start, end - start);
        var paragraph = _lines.Paragraph(_line, start + (text.Length - text.TrimStart().Length), text.Trim().Length);
        return paragraph.Text.Contains("\"\"", StringComparison.Ordinal) ? paragraph with { Text = paragraph.Text.Replace("\"\"", "\"", StringComparison.Ordinal) } : paragraph;
    }
}
