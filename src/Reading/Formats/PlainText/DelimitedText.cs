using Gouji.Model;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>
/// A whole text of fields between commas, semicolons or tabs, as spreadsheets export it (RFC 4180): titles above the table as paragraphs, the records as
/// tables, quoted fields with their line breaks as cells of several paragraphs.
/// </summary>
/// <remarks>
/// Prose has commas, too, so the whole text decides: nearly all records have the same number of fields and none has more, and commas are
/// not those within 1,234.56. Tabs count only with quotes; without, <see cref="ColumnTable"/> finds their tables among other lines.
/// </remarks>
internal sealed class DelimitedText
{
    private const string Separators = ",;\t";

    private readonly List<List<List<Paragraph>>> _records;
    private readonly List<Block> _blocks = [];
    private int _tables;

    private DelimitedText(List<List<List<Paragraph>>> records) => _records = records;

    /// <summary>The blocks of the text, or null where it is no such text.</summary>
    public static List<Block>? Read(LineList lines)
    {
        foreach (var separator in Separators)
            if (MayBe(lines, separator) && DelimitedRecords.Read(lines, separator) is { } records && IsEven(records)) return new DelimitedText(records).Build();
        return null;
    }

    /// <summary>A cheap look first: most lines of a text that is none have no separator, or only those of thousands.</summary>
    private static bool MayBe(LineList lines, char separator)
    {
        var (with, written, hasQuotes) = (0, 0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i]!.Length == 0) continue;
            written++;
            if (HasSeparator(lines[i]!, separator)) with++;
            hasQuotes |= lines[i]!.Contains('"', StringComparison.Ordinal);
        }

        return with > 1 && (hasQuotes || (separator != '\t' && with * 10L >= written * 9L));
    }

    private static bool HasSeparator(string line, char separator)
    {
        for (var at = line.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = line.IndexOf(separator, at + 1))
            if (!IsOfThousands(line, at)) return true;
        return false;
    }

    private static bool IsOfThousands(string line, int at) =>
        line[at] == ',' && at > 0 && char.IsAsciiDigit(line[at - 1]) && at + 3 < line.Length && char.IsAsciiDigit(line[at + 1]) && char.IsAsciiDigit(line[at + 2])
        && char.IsAsciiDigit(line[at + 3]) && (at + 4 == line.Length || !char.IsAsciiDigit(line[at + 4]));

    /// <summary>Exports have the same number of fields in each record, hand-made files may lack the empty ones at the end.</summary>
    private static bool IsEven(List<List<List<Paragraph>>> records)
    {
        var written = records.Where(record => record.Count > 1 || record[0][0].Text.Length > 0).ToList();
        var most = written.Count == 0 ? 0 : written.Max(record => record.Count);
        return most > 1 && written.Count > 1 && written.Count(record => record.Count == most) * 5L >= written.Count * 4L;
    }

    private List<Block> Build()
    {
        var rows = new List<List<List<Paragraph>>>();
        foreach (var record in _records)
        {
            var filled = record.Count(cell => cell.Exists(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)));
            if (filled == 0) End(rows);
            // Above a table a single field is its title or its unit; within, it is the label of a row.
            if (filled == 0) _blocks.Add(record[0][0]);
            else if (filled == 1 && rows.Count == 0) _blocks.AddRange(record.First(cell => cell.Exists(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))));
            else rows.Add(record);
        }

        End(rows);
        return _blocks;
    }

    private void End(List<List<List<Paragraph>>> rows)
    {
        if (rows.Count == 0) return;
        _blocks.Add(new FoundTable(0, [.. rows], IsAlignedRight: false).Build(++_tables));
        rows.Clear();
    }
}
